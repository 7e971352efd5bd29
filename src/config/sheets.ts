import { fileURLToPath } from 'node:url'
import { sheetData } from '../data.ts'

/** The sheets that come with copydesk, each with its choices and its entries. */
export const sheetNames = [
  'copydesk/sheets/wire',
  'copydesk/sheets/broadsheet',
  'copydesk/sheets/academic',
  'copydesk/sheets/plain',
] as const

/** The file of a sheet of ours; undefined for any other name. */
export function sheetFile(name: string): string | undefined {
  return sheetNames.some(sheet => sheet === name)
    ? fileURLToPath(sheetData(name.slice('copydesk/sheets/'.length)))
    : undefined
}

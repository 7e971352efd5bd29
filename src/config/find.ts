import { statSync } from 'node:fs'
import { join } from 'node:path'

/** The names under which a folder may hold its configuration; a folder has one of them at most. */
export const configNames = [
  '.retextrc',
  '.retextrc.json',
  '.retextrc.yml',
  '.retextrc.yaml',
  '.retextrc.js',
  '.retextrc.mjs',
  '.retextrc.cjs',
] as const

/** The configuration files of one folder, with package.json last, whose field has yet to be looked for. */
export function configFilesIn(folder: string): readonly string[] {
  return [...configNames, 'package.json'].map(name => join(folder, name)).filter(isFile)
}

/** Is there a file (not a folder) at this path? */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

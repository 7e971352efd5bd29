import { lstatSync, statSync } from 'node:fs'
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

/**
 * What stands under those names in a folder, be it a file or not, with package.json last, whose field has yet to be
 * looked for.
 */
export function configFilesIn(folder: string): readonly string[] {
  const named = configNames.map(name => join(folder, name)).filter(isThere)
  const packageFile = join(folder, 'package.json')
  return isFile(packageFile) ? [...named, packageFile] : named
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Is there a file (not a folder) at this path? */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

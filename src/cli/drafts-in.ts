import { type Dirent, readdirSync, realpathSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { statsOf } from './stats.ts'

/**
 * The drafts in a folder and below, by their extensions; hidden files and folders and `node_modules` are passed over. A
 * folder that links lead to several times is read once, by its own name if that is among them. One that may not be read
 * stands in the list itself, so that whoever reads it is told.
 */
export function draftsIn(folder: string, cwd: string, extensions: readonly string[]): string[] {
  const known = new Set(extensions)
  const visited = new Set<string>()
  const found: string[] = []
  const waiting = [folder]
  /** Folders behind links come last, when all that are there by themselves have been read. */
  const linked: string[] = []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop() ?? linked.pop()) {
    const entries = entriesOf(resolve(cwd, next), visited)
    if (entries === undefined) found.push(next)
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(next, entry.name)
      const kind = entry.isSymbolicLink() ? statsOf(resolve(cwd, path)) : entry
      if (kind?.isDirectory()) (kind === entry ? waiting : linked).push(path)
      else if (kind?.isFile() && known.has(extname(entry.name).slice(1).toLowerCase())) found.push(path)
    }
  }
  return found
}

/** What stands in a folder: nothing when it has been visited, undefined when it may not be read. */
function entriesOf(folder: string, visited: Set<string>): readonly Dirent[] | undefined {
  try {
    const real = realpathSync.native(folder)
    if (visited.has(real)) return []
    visited.add(real)
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { statsOf } from './stats.ts'

/** Folders to watch, each with the names in it that matter, or all of them. */
export type Interests = ReadonlyMap<string, ReadonlySet<string> | 'all'>

/** Something in a folder has changed; the system does not always say what. */
export type Notice = (folder: string, name: string | null) => void

export interface WatchedFolders {
  /** Watches these folders and no others; says whether one of them is new. */
  attend(interests: Interests): boolean
}

/** Watches folders, none to begin with. A folder tells of the files in it, also of those that an editor puts in place. */
export function createWatchedFolders(notice: Notice): WatchedFolders {
  const watchers = new Map<string, FSWatcher>()
  let current: Interests = new Map()

  const forget = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const hear = (folder: string, name: string | null) => {
    // One that goes tells its own name, and would never tell of the one that takes its place.
    const hasGone = name === basename(folder)
    if (hasGone) forget(folder)
    const names = current.get(folder)
    if (hasGone || name === null || names === 'all' || names?.has(name)) notice(folder, name)
  }
  const begin = (folder: string): boolean => {
    try {
      const watcher = watchFolder(folder, (_, name) => hear(folder, name))
      watcher.on('error', () => forget(folder))
      watchers.set(folder, watcher)
      return true
    } catch {
      // It has just vanished, or may not be read.
      return false
    }
  }
  return {
    attend(interests) {
      current = interests
      for (const folder of [...watchers.keys()]) if (!interests.has(folder)) forget(folder)
      return [...interests.keys()]
        .filter(folder => !watchers.has(folder))
        .map(begin)
        .includes(true)
    },
  }
}

/** Collects what to watch; what is not there is awaited in the nearest folder above it. */
export class InterestList {
  readonly interests = new Map<string, Set<string> | 'all'>()

  /** All that happens in the folder. */
  addFolder(folder: string): void {
    if (statsOf(folder)?.isDirectory()) this.interests.set(folder, 'all')
    else this.addFile(folder)
  }

  addFile(path: string): void {
    const folder = dirname(path)
    if (folder === path) return
    if (statsOf(folder)?.isDirectory()) this.addName(folder, basename(path))
    else this.addFile(folder)
  }

  /** The names in the folder and in all those above it. */
  addUpwards(folder: string, names: Iterable<string>): void {
    for (const name of names) this.addFile(join(folder, name))
    if (dirname(folder) !== folder) this.addUpwards(dirname(folder), names)
  }

  private addName(folder: string, name: string): void {
    const names = this.interests.get(folder) ?? new Set()
    this.interests.set(folder, names)
    if (names !== 'all') names.add(name)
  }
}

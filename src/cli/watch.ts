import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { configNames } from '../config/find.ts'
import { ExitCode } from './exit-code.ts'
import type { FileOutcome, LintSettings } from './file-linter.ts'
import { lintAll } from './lint-all.ts'
import type { Output } from './output.ts'
import { statsOf } from './stats.ts'
import type { DraftFile, Targets } from './targets.ts'

export interface WatchOptions {
  /** Finds the drafts anew: files come and go. */
  readonly find: () => Promise<Targets>
  /** What the user has named. */
  readonly named: readonly string[]
  readonly settings: LintSettings
  /** Reports some outcomes. */
  readonly report: (outcomes: AsyncIterable<FileOutcome>) => Promise<unknown>
  readonly errors: Output
  /** Ends the watch. */
  readonly signal: AbortSignal
}

/** Editors write a file in several steps; this is how long it must have been quiet. */
const quietTime = 100
const configurationFiles: ReadonlySet<string> = new Set([
  ...configNames,
  'package.json',
  '.retextignore',
  '.gitignore',
])

/**
 * Lints, and then lints again what changes, until the signal comes. A change of a configuration or of an ignore
 * file lints everything again. Files and folders may vanish and come back.
 */
export async function watch({
  find,
  named,
  settings,
  report,
  errors,
  signal,
}: WatchOptions): Promise<ExitCode> {
  const watchers = new Map<string, FSWatcher>()
  let versions: ReadonlyMap<string, string> = new Map()
  let isAllStale = true
  let isPending = true
  let wake = () => {}

  const notice = (name: string | null) => {
    isPending = true
    isAllStale ||= name === null || configurationFiles.has(basename(name))
    wake()
  }
  const attend = (folders: Iterable<string>) => {
    for (const folder of folders) {
      if (watchers.has(folder)) continue
      try {
        const watcher = watchFolder(folder, (_, name) => notice(name))
        watcher.on('error', () => forget(folder))
        watchers.set(folder, watcher)
      } catch {
        // It has vanished; should it come back, the folder above it says so.
      }
    }
  }
  const forget = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  signal.addEventListener('abort', () => wake())

  while (!signal.aborted) {
    if (!isPending) {
      await new Promise<void>(resume => {
        wake = resume
      })
      await pause(quietTime, signal)
      continue
    }
    isPending = false
    const { files } = await find()
    attend(foldersOf(files, named, settings.cwd))
    const before: ReadonlyMap<string, string> = isAllStale ? new Map() : versions
    versions = new Map(files.map(({ path }) => [path, versionOf(resolve(settings.cwd, path))]))
    isAllStale = false
    const changed = files.filter(({ path }) => versions.get(path) !== before.get(path))
    if (changed.length === 0) continue
    await report(lintAll(changed, settings))
    await errors.write(
      `copydesk: ${changed.length === 1 ? changed[0].path : `${changed.length} files`} linted; watching\n`,
    )
  }
  for (const folder of [...watchers.keys()]) forget(folder)
  return ExitCode.clean
}

/** A folder tells of the files in it, also of those that an editor puts in the place of the old ones. */
function foldersOf(files: readonly DraftFile[], named: readonly string[], cwd: string): ReadonlySet<string> {
  const folders = new Set(files.map(({ path }) => dirname(resolve(cwd, path))))
  for (const name of named) {
    const path = resolve(cwd, name)
    const stats = statsOf(path)
    folders.add(stats?.isDirectory() ? path : dirname(path))
  }
  return folders
}

function versionOf(path: string): string {
  const stats = statsOf(path)
  return stats ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : ''
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resume => {
    const timer = setTimeout(resume, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resume()
    })
  })
}

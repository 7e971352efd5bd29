import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { configNames } from '../config/find.ts'
import { type ConfigInForce, configInForce } from './config-in-force.ts'
import { ExitCode } from './exit-code.ts'
import type { FileOutcome, LintSettings } from './file-linter.ts'
import { lintAll } from './lint-all.ts'
import type { Output } from './output.ts'
import { statsOf } from './stats.ts'
import { isGlob, type Targets } from './targets.ts'
import { createWatchedFolders, InterestList, type Interests } from './watched-folders.ts'

export interface WatchOptions {
  /** Finds the drafts anew: files come and go. */
  readonly find: () => Promise<Targets>
  /** What the user has named. */
  readonly named: readonly string[]
  readonly settings: LintSettings
  /** Reports some outcomes. */
  readonly report: (outcomes: AsyncIterable<FileOutcome>) => Promise<unknown>
  /** Where the report goes. */
  readonly output: Output
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
 * Lints, and then lints again what changes, until the signal comes or nobody reads the report any more. A change of
 * a configuration in force or of an ignore file lints everything again. Files and folders may vanish and come back.
 */
export async function watch(options: WatchOptions): Promise<ExitCode> {
  const { find, settings, report, output, errors, signal } = options
  const { cwd } = settings
  let versions: ReadonlyMap<string, string> = new Map()
  let inForce: ConfigInForce = { files: new Set(), isBroken: false }
  let isAllStale = true
  let isPending = true
  let wake = () => {}
  const isOver = () => signal.aborted || output.isClosed
  const watched = createWatchedFolders((folder, name) => {
    isPending = true
    isAllStale ||= name === null || configurationFiles.has(name) || inForce.isBroken
    isAllStale ||= name !== null && inForce.files.has(join(folder, name))
    wake()
  })
  signal.addEventListener('abort', () => wake())
  output.onClose(() => wake())
  /** Also those in which there are no drafts any more. */
  const draftFolders = new Set(options.named.map(name => folderOf(name, cwd)))

  while (!isOver()) {
    if (!isPending) {
      await new Promise<void>(resume => {
        wake = resume
      })
      await pause(quietTime, undefined, { signal }).catch(() => undefined)
      continue
    }
    const isAll = isAllStale
    isPending = false
    isAllStale = false
    const { files } = await find()
    const paths = files.map(({ path }) => path)
    for (const path of paths) draftFolders.add(dirname(resolve(cwd, path)))
    if (isAll) inForce = await configInForce(paths, settings)
    // What has come into a new folder before it was watched is seen by looking once more.
    if (watched.attend(interestsIn(draftFolders, inForce))) isPending = true
    const before: ReadonlyMap<string, string> = isAll ? new Map() : versions
    versions = new Map(paths.map(path => [path, versionOf(resolve(cwd, path))]))
    const changed = files.filter(({ path }) => versions.get(path) !== before.get(path))
    if (changed.length === 0) continue
    await report(lintAll(changed, settings))
    if (isOver()) break
    await errors.write(
      `copydesk: ${changed.length === 1 ? changed[0].path : `${changed.length} files`} linted; watching\n`,
    )
  }
  watched.attend(new Map())
  return ExitCode.clean
}

/** The folder in which a named draft lies, or all that a named folder or a glob stands for. */
function folderOf(name: string, cwd: string): string {
  const path = resolve(cwd, name)
  if (statsOf(path)?.isDirectory()) return path
  const parts = name.split(/[\\/]/)
  const glob = parts.findIndex(isGlob)
  return glob < 0
    ? dirname(path)
    : resolve(cwd, parts.slice(0, glob).join('/') || (parts[0] === '' ? '/' : '.'))
}

function interestsIn(draftFolders: Iterable<string>, { files }: ConfigInForce): Interests {
  const list = new InterestList()
  for (const folder of draftFolders) {
    list.addFolder(folder)
    list.addUpwards(folder, configurationFiles)
  }
  for (const file of files) list.addFile(file)
  return list.interests
}

function versionOf(path: string): string {
  const stats = statsOf(path)
  return stats ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : ''
}

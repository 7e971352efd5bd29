import { join, resolve } from 'node:path'
import { type IsIgnored, ignoredBy } from './ignored.ts'
import { statsOf } from './stats.ts'

/** A draft to lint. */
export interface DraftFile {
  /** As it is shown: the way the user named it, or the folder above it. */
  readonly path: string
  /** Size when it was found, for deciding how to spread the work; 0 when it is not there. */
  readonly bytes: number
}

export interface Targets {
  readonly files: readonly DraftFile[]
  /** Folders and globs that stand for no draft, each with what to do about it. */
  readonly problems: readonly string[]
  /** Files that were named but that .retextignore leaves out. */
  readonly leftOut: readonly string[]
}

export interface TargetOptions {
  readonly cwd: string
  /** Without the dot. */
  readonly extensions: readonly string[]
  readonly noIgnore: boolean
}

/**
 * The drafts that files, folders and globs stand for, each once, in the order named and, within a folder, by
 * name. What a user names is linted although git ignores it; .retextignore is about linting and always counts.
 */
export async function findTargets(named: readonly string[], options: TargetOptions): Promise<Targets> {
  const { cwd, noIgnore } = options
  const isLeftOut: IsIgnored = noIgnore ? () => false : ignoredBy('.retextignore')
  const isGitIgnored: IsIgnored = noIgnore ? () => false : ignoredBy('.gitignore')
  const files = new Map<string, DraftFile>()
  const problems: string[] = []
  const leftOut: string[] = []
  const add = (path: string) => {
    const absolute = resolve(cwd, path)
    if (!files.has(absolute)) files.set(absolute, { path, bytes: sizeOf(absolute) })
  }
  for (const name of named) {
    const stats = statsOf(resolve(cwd, name))
    const isPattern = !stats && isGlob(name)
    if (!stats?.isDirectory() && !isPattern) {
      if (isLeftOut(resolve(cwd, name))) leftOut.push(name)
      else add(name)
      continue
    }
    const found = isPattern ? await globbed(name, cwd) : await draftsIn(name, options)
    const kept = found.filter(path => !isLeftOut(resolve(cwd, path)) && !isGitIgnored(resolve(cwd, path)))
    kept.forEach(add)
    if (kept.length === 0) problems.push(emptyTarget(name, isPattern, found.length, options.extensions))
  }
  return { files: [...files.values()], problems, leftOut }
}

/** Is it a glob, unless there is a file of this very name? */
export function isGlob(name: string): boolean {
  return /[*?[\]{}!]/.test(name)
}

function emptyTarget(
  name: string,
  isPattern: boolean,
  ignored: number,
  extensions: readonly string[],
): string {
  if (ignored > 0) {
    return `${name}: all ${ignored} drafts here are left out by ignore files; --no-ignore lints them`
  }
  if (isPattern)
    return `${name}: no file matches; quote the glob, and mind that it is relative to this folder`
  return `${name}: no drafts here (${extensions.map(extension => `.${extension}`).join(', ')}); name the files themselves if they end differently`
}

async function draftsIn(folder: string, { cwd, extensions }: TargetOptions): Promise<string[]> {
  const pattern = extensions.length === 1 ? `**/*.${extensions[0]}` : `**/*.{${extensions.join(',')}}`
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    cwd: resolve(cwd, folder),
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    caseSensitiveMatch: false,
  })
  return inOrder(found.map(path => join(folder, path)))
}

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false })
  return inOrder(found)
}

/** By code unit, the same on every machine. */
function inOrder(paths: readonly string[]): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function sizeOf(absolute: string): number {
  return statsOf(absolute)?.size ?? 0
}

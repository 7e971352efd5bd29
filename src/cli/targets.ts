import { type Dirent, readdir, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { FileTest } from '../config/globs.ts'
import { draftsIn } from './drafts-in.ts'
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
  /** Folders and globs that stand for no draft, ignore files that cannot be read, each with what to do about it. */
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
 * A glob that starts with `!` takes out again what the others stand for.
 */
export async function findTargets(named: readonly string[], options: TargetOptions): Promise<Targets> {
  const { cwd, noIgnore, extensions } = options
  const problems: string[] = []
  const ignored = (name: '.retextignore' | '.gitignore'): IsIgnored =>
    noIgnore ? () => false : ignoredBy(name, problem => problems.push(problem))
  const isLeftOut = ignored('.retextignore')
  const isGitIgnored = ignored('.gitignore')
  const isTaken = await takenTest(named, cwd)
  const files = new Map<string, DraftFile>()
  const leftOut: string[] = []
  const add = (path: string) => {
    const absolute = resolve(cwd, path)
    const real = realPath(absolute)
    if (!files.has(real)) files.set(real, { path, bytes: sizeOf(absolute) })
  }
  for (const name of named.filter(each => !isExclusion(each, cwd))) {
    const stats = statsOf(resolve(cwd, name))
    const isPattern = !stats && isGlob(name)
    if (!stats?.isDirectory() && !isPattern) {
      if (isLeftOut(resolve(cwd, name))) leftOut.push(name)
      else if (isTaken(resolve(cwd, name))) add(name)
      continue
    }
    const found = isPattern ? await globbed(name, cwd) : draftsIn(name, cwd, extensions)
    const taken = inOrder(found).filter(path => isTaken(resolve(cwd, path)))
    const kept = taken.filter(path => !isLeftOut(resolve(cwd, path)) && !isGitIgnored(resolve(cwd, path)))
    kept.forEach(add)
    if (kept.length > 0) continue
    if (taken.length > 0) problems.push(allIgnored(name, taken.length))
    else if (found.length > 0) problems.push(`${name}: the globs that start with ! take out all of it`)
    else problems.push(isPattern ? noMatch(name) : noDrafts(name, extensions))
  }
  return { files: [...files.values()], problems, leftOut }
}

/** Is it a glob that takes files out, and not the name of a file? */
function isExclusion(name: string, cwd: string): boolean {
  return name.startsWith('!') && !statsOf(resolve(cwd, name))
}

async function takenTest(named: readonly string[], cwd: string): Promise<FileTest> {
  const exclusions = named.filter(name => isExclusion(name, cwd))
  if (exclusions.length === 0) return () => true
  const { fileTest } = await import('../config/globs.ts')
  return fileTest(exclusions, cwd)
}

/** Is it a glob, unless there is a file of this very name? */
export function isGlob(name: string): boolean {
  return /[*?[\]{}!]/.test(name)
}

function allIgnored(name: string, count: number): string {
  const what = count === 1 ? 'the only draft here is' : `all ${count} drafts here are`
  return `${name}: ${what} left out by ignore files; --no-ignore lints ${count === 1 ? 'it' : 'them'}`
}

function noMatch(name: string): string {
  return `${name}: no file matches; quote the glob, and mind that it is relative to this folder`
}

function noDrafts(name: string, extensions: readonly string[]): string {
  return `${name}: no drafts here (${extensions.map(extension => `.${extension}`).join(', ')}); name the files themselves if they end differently`
}

/**
 * As the glob is written: in full, or from the working folder, whatever folder the files are in. A folder that may not be
 * read, which the library passes over, stands in the list itself, so that whoever reads it is told.
 */
export async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const shut: string[] = []
  const readFolder = ((folder: string, options: { withFileTypes: true }, done: FolderRead) =>
    readdir(folder, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') shut.push(resolve(folder))
      done(error, entries)
    })) as typeof readdir
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    absolute: true,
    fs: { readdir: readFolder },
  })
  return [...found, ...shut].map(path => (isAbsolute(pattern) ? path : relative(cwd, path)))
}

type FolderRead = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** The path without links, by which a file is known; of one that is not there, the path itself. */
function realPath(absolute: string): string {
  try {
    return realpathSync.native(absolute)
  } catch {
    return absolute
  }
}

/** By code unit, the same on every machine. */
function inOrder(paths: readonly string[]): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function sizeOf(absolute: string): number {
  return statsOf(absolute)?.size ?? 0
}

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Tells whether a file is left out, by the ignore files of its folder and of those above. */
export type IsIgnored = (absolutePath: string) => boolean

interface Folder {
  readonly patterns: Ignore | undefined
  readonly isTop: boolean
}

/**
 * Reads ignore files of one name as git does: one in each folder, a nearer one having the last word, upwards to
 * the root of the repository or, outside of any, of the file system. Each is read once.
 * @param tell is told of each that is there and cannot be read
 */
export function ignoredBy(name: '.gitignore' | '.retextignore', tell: (problem: string) => void): IsIgnored {
  const folders = new Map<string, Folder>()
  const folderOf = (path: string): Folder => {
    const known = folders.get(path)
    if (known) return known
    const folder = { patterns: readPatterns(join(path, name), tell), isTop: existsSync(join(path, '.git')) }
    folders.set(path, folder)
    return folder
  }
  return absolutePath => {
    for (let folder = dirname(absolutePath); ; folder = dirname(folder)) {
      const { patterns, isTop } = folderOf(folder)
      if (patterns) {
        const { ignored, unignored } = patterns.test(relative(folder, absolutePath).split(sep).join('/'))
        if (ignored || unignored) return ignored
      }
      if (isTop || dirname(folder) === folder) return false
    }
  }
}

function readPatterns(file: string, tell: (problem: string) => void): Ignore | undefined {
  try {
    return ignore().add(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = whyUnreadable(error)
    if (reason !== undefined) tell(`${file}: ${reason}, so that it leaves nothing out`)
    return undefined
  }
}

/** Nothing when there is no such file, which is the rule. */
function whyUnreadable(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
  if (code === 'EISDIR') return 'this is a folder'
  return code === 'EACCES' || code === 'EPERM' ? 'you are not allowed to read this' : 'this cannot be read'
}

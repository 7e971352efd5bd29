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
 */
export function ignoredBy(name: '.gitignore' | '.retextignore'): IsIgnored {
  const folders = new Map<string, Folder>()
  const folderOf = (path: string): Folder => {
    const known = folders.get(path)
    if (known) return known
    const folder = { patterns: readPatterns(join(path, name)), isTop: existsSync(join(path, '.git')) }
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

function readPatterns(file: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(file, 'utf8'))
  } catch {
    // No such file here, which is the rule, or one that may not be read and so says nothing.
    return undefined
  }
}

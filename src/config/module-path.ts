import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { isFile } from './find.ts'
import { isRecord } from './shape.ts'

/** Is it the path of a file rather than the name of a package? */
export function isPath(name: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(name) || isAbsolute(name)
}

/**
 * The file that `name` means when it is written in a configuration in `folder`: a path relative to the folder,
 * or a package as Node finds it from there. Undefined when there is none.
 */
export function modulePath(name: string, folder: string): string | undefined {
  if (isPath(name)) {
    const file = resolve(folder, name)
    return isFile(file) ? file : undefined
  }
  try {
    const file = createRequire(join(folder, 'package.json')).resolve(name)
    return isAbsolute(file) ? file : undefined
  } catch {
    // Node resolves by the conditions of require; a package may be open to import alone.
    return importPath(name, folder)
  }
}

function importPath(name: string, folder: string): string | undefined {
  const packageFile = join(folder, 'node_modules', name, 'package.json')
  if (isFile(packageFile)) {
    const target = importTarget(exportsOf(packageFile))
    const file = target === undefined ? undefined : join(dirname(packageFile), target)
    return file !== undefined && isFile(file) ? file : undefined
  }
  const parent = dirname(folder)
  return parent === folder ? undefined : importPath(name, parent)
}

/** The `exports` of a package; nothing when its package.json is broken. */
function exportsOf(packageFile: string): unknown {
  try {
    const description: unknown = JSON.parse(readFileSync(packageFile, 'utf8'))
    return isRecord(description) ? description.exports : undefined
  } catch {
    return undefined
  }
}

/** The main entry of a package's `exports` under the conditions of an import. */
function importTarget(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry
  if (!isRecord(entry)) return undefined
  if ('.' in entry) return importTarget(entry['.'])
  for (const condition of ['node', 'import', 'default']) {
    const target = importTarget(entry[condition])
    if (target !== undefined) return target
  }
  return undefined
}

/** Makes a generated file anew only when what it depends on has changed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * Runs `make`, unless every output stands and was made from the very same inputs.
 * @param root the folder of the project
 * @param outputs names in generated/; the stamp of the first one's name remembers the inputs
 * @param inputs files, and folders with all that is in them, from the root; the code that makes the outputs among them
 */
export function unlessUnchanged(
  root: URL,
  outputs: readonly [string, ...string[]],
  inputs: readonly string[],
  make: () => void,
): void {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap(input => filesOf(root, input))) {
    hash.update(path)
    hash.update(readFileSync(new URL(path, root)))
  }
  const stamp = hash.digest('hex')
  const stampFile = new URL(`generated/${outputs[0]}.stamp`, root)
  const stands = [...outputs.map(name => new URL(`generated/${name}`, root)), stampFile].every(existsSync)
  if (stands && readFileSync(stampFile, 'utf8') === stamp) return
  make()
  replaceFile(stampFile, stamp)
}

/** Writes a file, and never leaves half of one for another process to read. */
export function replaceFile(file: URL, content: string | Uint8Array): void {
  const draft = new URL(`${file.href}.${process.pid}`)
  writeFileSync(draft, content)
  renameSync(draft, file)
}

function filesOf(root: URL, path: string): string[] {
  if (!path.endsWith('/')) return [path]
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesOf(root, `${path}${entry.name}/`) : [path + entry.name]))
}

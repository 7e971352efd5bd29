/** Makes generated/frames.bin from the frames. */
import { readdirSync, readFileSync } from 'node:fs'
import { compileFrames } from '../src/analysis/frames/compile.ts'
import { packFrames } from '../src/analysis/frames/pack.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

const folder = 'src/analysis/frames/'
const inputs = [
  folder,
  'src/lexicon/',
  'src/parse/',
  'src/analysis/dictionary/',
  'src/analysis/word-flags.ts',
  'scripts/frames.ts',
]

/**
 * Compiles the frames.
 * @param root the folder of the project
 */
export function generateFrames(root: URL): void {
  unlessUnchanged(root, ['frames.bin'], inputs, () => compile(root))
}

function compile(root: URL): void {
  const names = readdirSync(new URL(folder, root)).filter(name => name.endsWith('.yaml'))
  const frames = compileFrames(
    new Map(
      names.sort().map(name => [folder + name, readFileSync(new URL(folder + name, root), 'utf8')] as const),
    ),
  )
  replaceFile(new URL('generated/frames.bin', root), packFrames(frames))
  process.stdout.write(`frames: ${frames.frames.length} in ${frames.ways.length} ways\n`)
}

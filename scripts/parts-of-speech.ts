/** Makes generated/parts-of-speech.bin from the word lists and the tagged sentences of the tagger. */
import { readFileSync } from 'node:fs'
import { compileTagger } from '../src/analysis/parts-of-speech/compile.ts'
import { packModel } from '../src/analysis/parts-of-speech/model.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

const folder = 'src/analysis/parts-of-speech/'
const inputs = [
  folder,
  'src/analysis/fact-base/given-names.txt',
  'src/analysis/fact-base/surnames.txt',
  'src/analysis/dictionary/',
  'src/analysis/word-flags.ts',
  'src/analysis/function-words.ts',
  'src/lexicon/',
  'src/parse/',
  'scripts/parts-of-speech.ts',
]

/**
 * Compiles the model of the tagger.
 * @param root the folder of the project
 */
export function generatePartsOfSpeech(root: URL): void {
  unlessUnchanged(root, ['parts-of-speech.bin'], inputs, () => compile(root))
}

function compile(root: URL): void {
  const read = (name: string) => readFileSync(new URL(folder + name, root), 'utf8')
  const file = packModel(
    compileTagger({
      words: read('words.txt'),
      lemmas: read('lemmas.txt'),
      training: read('training.txt'),
      names: [read('../fact-base/given-names.txt'), read('../fact-base/surnames.txt')],
    }),
  )
  replaceFile(new URL('generated/parts-of-speech.bin', root), file)
  process.stdout.write(`parts of speech: ${file.length} bytes\n`)
}

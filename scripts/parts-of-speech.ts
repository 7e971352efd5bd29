/** Makes generated/parts-of-speech.bin from the word lists and the tagged sentences of the tagger. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { compileTagger } from '../src/analysis/parts-of-speech/compile.ts'
import { packModel } from '../src/analysis/parts-of-speech/model.ts'

const folder = 'src/analysis/parts-of-speech/'

/**
 * Compiles the model of the tagger.
 * @param root the folder of the project
 */
export function generatePartsOfSpeech(root: URL): void {
  const read = (name: string) => readFileSync(new URL(folder + name, root), 'utf8')
  const file = packModel(
    compileTagger({
      words: read('words.txt'),
      lemmas: read('lemmas.txt'),
      training: read('training.txt'),
      names: [read('../fact-base/given-names.txt'), read('../fact-base/surnames.txt')],
    }),
  )
  const draft = new URL(`generated/parts-of-speech.bin.${process.pid}`, root)
  writeFileSync(draft, file)
  renameSync(draft, new URL('generated/parts-of-speech.bin', root))
  process.stdout.write(`parts of speech: ${file.length} bytes\n`)
}

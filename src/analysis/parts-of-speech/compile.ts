import { isSkipped } from './candidates.ts'
import { irregularForms, readLemmas, readWords } from './lexicon-source.ts'
import { makeModel, type TaggerModel } from './model.ts'
import { readTaggedText } from './tagged-text.ts'
import { trainSequences } from './train.ts'

/**
 * Makes the model of the tagger from its sources. What words.txt says of a word goes before lemmas.txt, and this
 * before the table of irregular verbs.
 */
export function compileTagger(sources: {
  readonly words: string
  readonly lemmas: string
  readonly training: string
}): TaggerModel {
  const words = new Map([...irregularForms(), ...readLemmas(sources.lemmas), ...readWords(sources.words)])
  const sentences = readTaggedText(sources.training)
  return makeModel(
    words,
    trainSequences(sentences, ({ tokens }, token) => isSkipped(tokens, token)),
  )
}

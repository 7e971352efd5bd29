import { isSkipped } from './candidates.ts'
import { irregularForms, readLemmas, readWords, withIrregularForms } from './lexicon-source.ts'
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
  /** Lists of names of persons. */
  readonly names: readonly string[]
}): TaggerModel {
  const words = new Map([
    ...irregularForms(),
    ...withIrregularForms(readLemmas(sources.lemmas)),
    ...readWords(sources.words),
  ])
  const sentences = readTaggedText(sources.training)
  return makeModel(
    words,
    namesIn(sources.names),
    trainSequences(sentences, ({ tokens }, token) => isSkipped(tokens, token)),
  )
}

/** The names of a list with comments. */
function namesIn(lists: readonly string[]): string[] {
  return lists
    .flatMap(list => list.split('\n').filter(line => !line.startsWith('#')))
    .flatMap(line => line.split(' ').filter(name => name !== ''))
}

import type { Tokens } from '../../parse/tokens.ts'
import { sentenceOf } from '../locate.ts'
import { trigramModel } from '../word-trigrams/load.ts'
import { unknownWord, wordLog } from '../word-trigrams/model.ts'
import type { WordRows } from '../word-trigrams/rows.ts'
import { wordVectors } from './load.ts'
import { addVector, dimensions, hasVector, likeness } from './model.ts'

/** As much as its own sentence tells of what a word is about, the one before and the one behind tell of it. */
const beside = 0.3
/** No sentence is longer; in a line without an end each word would be held against all others. */
const reach = 100
/** Words that are alike to this are forms of one word or of one sense, and what is spoken of cannot part them. */
const tooAlike = 0.56
/** Words as common as this count half: what is said of everything tells of nothing (a share of all words). */
const halved = 1e-3

/**
 * How much better another word goes with what is spoken of around a place than the one that is written there, by its own
 * sentence and the ones beside it.
 * @param token where the word is written, which itself is left out
 * @returns the gain of a word (a difference of cosines); 0 where it or the written one has no vector, or they are much alike
 */
export function topicGainAt(tokens: Tokens, rows: WordRows, token: number): (word: number) => number {
  const table = wordVectors()
  const written = wordAt(rows, token)
  if (!hasVector(table, written)) return () => 0
  const around = directionAround(tokens, rows, token)
  const own = new Float64Array(dimensions)
  addVector(table, written, 1, own)
  const writtenLikeness = likeness(table, around, written)
  return word => {
    if (!hasVector(table, word) || likeness(table, own, word) > tooAlike) return 0
    return likeness(table, around, word) - writtenLikeness
  }
}

function directionAround(tokens: Tokens, rows: WordRows, token: number): Float64Array {
  const table = wordVectors()
  const direction = new Float64Array(dimensions)
  const own = sentenceOf(tokens, token)
  for (const sentence of [own - 1, own, own + 1]) {
    const first = Math.max(tokens.sentences[sentence] ?? tokens.count, token - reach)
    const end = Math.min(tokens.sentences[sentence + 1] ?? tokens.count, token + reach)
    for (let other = first; other < end; other++) {
      const word = other === token ? unknownWord : wordAt(rows, other)
      if (!hasVector(table, word)) continue
      const told = halved / (halved + 10 ** wordLog(trigramModel(), word))
      addVector(table, word, sentence === own ? told : told * beside, direction)
    }
  }
  return direction
}

/** The word that begins with a token; {@link unknownWord} when none does. */
function wordAt({ places, words }: WordRows, token: number): number {
  const place = places[token]!
  return place === 0 ? unknownWord : words[place]!
}

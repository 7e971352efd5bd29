import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import { isMark, sentenceOf, tokenFrom } from '../token-tests.ts'
import type { Bounds } from './roles.ts'
import { timeAt } from './tail.ts'
import { Turn, turnOf } from './word-groups.ts'

/** A sentence, with what holds for all that it tells. */
export interface Sentence extends Bounds {
  readonly number: number
  readonly question: boolean
  /** The first token of a condition ("if", "unless"), or -1. */
  readonly condition: number
  /** A time that the sentence begins with. */
  readonly time: Span | undefined
}

/** Reads the sentences of claims, each once. */
export class SentenceReader {
  readonly #facts: Facts
  readonly #known = new Map<number, Sentence>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** The sentence that holds the token. */
  at(token: number): Sentence {
    const number = sentenceOf(this.#facts.tokens, token)
    const known = this.#known.get(number)
    if (known !== undefined) return known
    const sentence = this.#read(number)
    this.#known.set(number, sentence)
    return sentence
  }

  #read(number: number): Sentence {
    const { tokens, blocks, partsOfSpeech } = this.#facts
    const start = tokens.sentences[number]
    const ceiling = tokens.sentences[number + 1]
    const block = blockOf(blocks, start)
    const dateline = block?.dateline
    const opens = dateline !== undefined && tokens.starts[start] <= dateline.start
    const floor = opens ? tokenFrom(tokens, dateline.end) : start
    let condition = floor
    while (condition < ceiling && (turnOf(tokens.keys[condition]) & Turn.condition) === 0) condition++
    return {
      tokens,
      tags: partsOfSpeech.tagsOfSentence(number),
      number,
      floor,
      ceiling,
      headline: block?.role === 'headline' || block?.role === 'subhead',
      question: isMark(tokens, ceiling - 1, '?'),
      condition: condition < ceiling ? condition : -1,
      time: timeAt(tokens, floor, ceiling) ?? timeAt(tokens, floor + 1, ceiling),
    }
  }
}

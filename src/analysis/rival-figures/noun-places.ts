import type { Tokens } from '../../parse/tokens.ts'
import { cachedStem } from '../stems.ts'
import type { FigureMention } from './mentions.ts'

/** In how many sentences the nouns of figures stand, with a figure or without. */
export class NounPlaces {
  readonly #tokens: Tokens
  readonly #counts = new Map<number, number>()

  constructor(tokens: Tokens, mentions: readonly FigureMention[]) {
    this.#tokens = tokens
    for (const { amount } of mentions)
      if (amount.counted) this.#counts.set(this.#stemAt(amount.counted.head), 0)
    const last = new Map<number, number>()
    const { sentences } = tokens
    for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
      for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++) {
        const stem = this.#stemAt(token)
        const count = this.#counts.get(stem)
        if (count === undefined || last.get(stem) === sentence) continue
        last.set(stem, sentence)
        this.#counts.set(stem, count + 1)
      }
    }
  }

  /** Does the noun of a figure stand in another sentence, too? */
  isElsewhere({ amount: { counted } }: FigureMention): boolean {
    return counted !== undefined && this.#counts.get(this.#stemAt(counted.head))! > 1
  }

  #stemAt(token: number): number {
    const { keys, prose, starts, ends } = this.#tokens
    return cachedStem(prose, keys[token]!, starts[token]!, ends[token]!)
  }
}

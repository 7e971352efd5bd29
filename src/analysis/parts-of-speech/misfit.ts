import type { Tokens } from '../../parse/tokens.ts'
import { sentenceOf } from '../locate.ts'
import { addCandidates, isSkipped } from './candidates.ts'
import { decode } from './decode.ts'
import { Lattice } from './lattice.ts'
import { taggerModel } from './load.ts'
import { costScale } from './train.ts'

/** How many tokens on either side take part: what is farther away says little about a word. */
export const fullReach = 4
const lowerCase = { first: 0, meaningless: true }
const lattice = new Lattice()
let chosen = new Uint8Array(256)

/** Says how much better other words would fit a place of a sentence. */
export type Misfit = (others: Tokens) => number

/**
 * Weighs the words at a place of a sentence against others, by what parts of speech follow one another: the
 * difference of the costs of the cheapest readings, above 0 where the others fit better.
 * @param first the first token that the others would stand for
 * @param count how many tokens they would stand for
 * @param reach how many tokens on either side take part
 * @returns takes the tokens of the other words, in lower case
 */
export function misfitAt(tokens: Tokens, first: number, count: number, reach: number): Misfit {
  const written = costOf(tokens, first, count, reach, undefined)
  return others => (written - costOf(tokens, first, count, reach, others)) / costScale
}

function costOf(
  tokens: Tokens,
  first: number,
  count: number,
  reach: number,
  others: Tokens | undefined,
): number {
  const model = taggerModel()
  const sentence = sentenceOf(tokens, first)
  const from = Math.max(tokens.sentences[sentence], first - reach)
  const end = Math.min(tokens.sentences[sentence + 1], first + count + reach)
  const capitals = { first: tokens.sentences[sentence], meaningless: false }
  lattice.clear()
  for (let token = from; token < end; token++) {
    if (others && token === first) {
      for (let other = 0; other < others.count; other++)
        addCandidates(lattice, model, others, other, lowerCase)
    }
    if (others && token >= first && token < first + count) continue
    if (!isSkipped(tokens, token)) addCandidates(lattice, model, tokens, token, capitals)
  }
  if (chosen.length < lattice.length) chosen = new Uint8Array(lattice.length * 2)
  return decode(lattice, model.transitions, chosen)
}

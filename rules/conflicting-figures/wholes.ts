import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Conflict } from './conflict.ts'

const of = keyOf('of')
const definite = wordTest('the all its his her their our')

/**
 * Is one of the two the whole in "128 of the 224 seats" or "three of four factories", and the other no more than a part:
 * smaller, and not spoken of as all there are? "The three factories" are the three of the four.
 */
export function isPartAndWhole({ tokens, amounts }: Facts, { here, there }: Conflict): boolean {
  const [a, b] = [here, there].map(({ start }) => amounts.find(amount => amount.start === start))
  if (!a || !b) return false
  const [part, whole] = a.low < b.low ? [a, b] : [b, a]
  const first = definite(tokens.keys[whole.firstToken - 1] ?? 0) ? whole.firstToken - 1 : whole.firstToken
  if (tokens.keys[first - 1] !== of) return false
  const share = amounts.find(({ endToken }) => endToken === first - 1)
  if (!share) return false
  return share.low === part.low || !definite(tokens.keys[part.firstToken - 1] ?? 0)
}

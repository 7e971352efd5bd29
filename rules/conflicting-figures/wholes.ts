import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import type { Conflict } from './conflict.ts'

const of = keyOf('of')
const definite = wordTest('the all its his her their our')

/**
 * Is one of the two the whole in "128 of the 224 seats" or "three of four factories", and the other no more than a part:
 * smaller, and not spoken of as all there are? "The three factories" are the three of the four.
 */
export function isPartAndWhole({ tokens, amounts }: Facts, { here, there }: Conflict): boolean {
  const amountsBeside = (token: number) => amountsIn(amounts, sentenceOf(tokens, token))
  const [a, b] = [here, there].map(({ start }) =>
    amountsBeside(tokenFrom(tokens, start)).find(amount => amount.start === start),
  )
  if (!a || !b) return false
  const [part, whole] = a.low < b.low ? [a, b] : [b, a]
  const first = definite(tokens.keys[whole.firstToken - 1] ?? 0) ? whole.firstToken - 1 : whole.firstToken
  if (tokens.keys[first - 1] !== of) return false
  const share = amountsBeside(first - 1).find(({ endToken }) => endToken === first - 1)
  if (!share) return false
  return share.low === part.low || !definite(tokens.keys[part.firstToken - 1] ?? 0)
}

const union = wordTest('merged combined enlarged')

const uniting = wordTest('coalition alliance bloc pact partnership')
const joining = wordTest('of between')

/**
 * "The merged company will have 305 branches", "the coalition of Reds and Greens had 61 seats": what two have together is
 * not what one of them has.
 */
export function isOfUnion({ tokens }: Facts, { here, there }: Conflict): boolean {
  return hasUnion(tokens, here) !== hasUnion(tokens, there)
}

function hasUnion(tokens: Tokens, { start }: Span): boolean {
  const sentence = sentenceOf(tokens, tokenFrom(tokens, start))
  for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++)
    if (union(tokens.keys[token]!) || isPactOf(tokens, token)) return true
  return false
}

function isPactOf({ keys }: Tokens, token: number): boolean {
  return uniting(keys[token]!) && joining(keys[token + 1] ?? 0)
}

import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import type { Proportion } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { wordTest } from '../word-flags.ts'
import { type Basis, quotientOf } from './bases.ts'

/** A proportion, and the two values that do not give it. */
export interface Misfit {
  readonly proportion: Proportion
  readonly values: Basis
}

const overEstimate = wordTest(
  'overrun overruns overspend underspend overspending overspent estimate estimates estimated budget budgeted forecast expected planned plan target projected projection offered sought demanded proposed',
)

const than = keyOf('than')
const thanReach = 6

/** How many shares of its kind the sentence of a proportion has. */
export function sharesIn({ amounts }: Facts, { sentence, amount }: Proportion): number {
  return amountsIn(amounts, sentence).filter(({ kind }) => kind === amount.kind).length
}

/** Is it told of what was planned or reckoned? */
export function isOfEstimate({ keys, sentences }: Tokens, { sentence }: Proportion): boolean {
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (overEstimate(keys[token]!) && !isThan(keys, token)) return true
  return false
}

/** "Better than the board had expected": what came about was not as it was reckoned. */
function isThan(keys: Uint32Array, token: number): boolean {
  for (let at = token - 1; at > token - thanReach; at--) if (keys[at] === than) return true
  return false
}

/** A slip changes what is said, but not beyond all measure: otherwise it is said of something else. */
export function isNear({ low, high, direction }: Proportion, values: Basis, most: number): boolean {
  const change = (value: number) => (direction === 'up' ? value - 1 : 1 - value)
  const said = change(direction === 'up' ? low : high)
  const right = change((values.low + values.high) / 2)
  return said <= right * most && right <= Math.max(said, Number.isFinite(high) ? 0 : right) * most
}

/** Is it a percentage, of two percentages? */
export function isOfPercents({ kind }: Amount, { later }: Basis): boolean {
  return kind === 'percent' && later.kind === 'percent'
}

/** Do the values give the proportion? */
export function fits({ low, high, amount }: Proportion, basis: Basis): boolean {
  // From 7.6 percent to 6.9 is no fall of so many percent that anybody speaks of.
  if (isOfPercents(amount, basis)) return false
  return basis.low <= high && low <= basis.high
}

/** So many sentences before and behind are near. */
const around = 3

/** Do any two values of one kind near the proportion, or near what it is of, give it? */
export function fitsNearby({ tokens, amounts }: Facts, proportion: Proportion, values: Basis): boolean {
  const near = [proportion.sentence, values.firstSentence, values.sentence].flatMap(sentence =>
    Array.from({ length: 2 * around + 1 }, (_, on) => sentence - around + on),
  )
  const all = [...new Set(near)].flatMap(sentence => amountsIn(amounts, sentence))
  return all.some(a =>
    all.some(b => {
      if (a === b || a.kind !== b.kind || a.currency !== b.currency || a.unit?.name !== b.unit?.name)
        return false
      if (a === values.earlier && b === values.later) return false
      if (a.low <= 0 || b.low <= 0 || a.kind === 'share' || a.kind === 'multiple' || a.kind === 'ordinal')
        return false
      const { low, high } = quotientOf(tokens, a, b)
      return low <= proportion.high && proportion.low <= high
    }),
  )
}

import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Mismatch } from './mismatch.ts'
import { fits, spanOfAddend, sumMismatch } from './sums.ts'

/** Two sides that are all there is: who is on the one is not on the other. */
const sides: readonly (readonly [(key: number) => boolean, (key: number) => boolean])[] = [
  ['men man male males', 'women woman female females'],
  ['boys', 'girls'],
  ['adults adult', 'children child minors'],
  ['first opening', 'second'],
  ['home', 'away abroad road'],
  ['domestic domestically', 'foreign abroad overseas international internationally'],
  ['soldiers', 'civilians'],
  ['passengers', 'crew'],
  ['public', 'private'],
  ['full-time', 'part-time'],
].map(([one, other]) => [wordTest(one!), wordTest(other!)] as const)
/** How far behind a figure the word for its side stands. */
const reach = 4
/** What else may be in the whole. */
const open = wordTest(
  'including include among about some least over other another also plus third draw drawn neutral most mostly',
)
const farthest = 0.3

/** "Fifty people, 28 men and 32 women"; "34 points, 14 in the first half and 18 in the second". */
export function* oppositesTold(facts: Facts): Iterable<Mismatch> {
  const addends = addendsOf(facts)
  for (const [index, one] of addends.entries()) {
    const other = addends[index + 1]
    const whole = addends[index - 1]
    if (!other || !whole || !areOfOneSentence([whole, one, other]) || !areSides(facts, one, other)) continue
    if (whole.sort !== one.sort || one.sort !== other.sort || whole.value <= Math.max(one.value, other.value))
      continue
    // A third side, told with a figure.
    const third = addends[index + 2]
    if (third && third.sort === one.sort && third.amount.sentence === one.amount.sentence) continue
    if (fits(facts, whole, [one, other]) || isOpen(facts, whole, other)) continue
    if (Math.abs(whole.value - one.value - other.value) > farthest * whole.value) continue
    yield { ...sumMismatch(whole, [one, other], whole), here: spanOfAddend(whole) }
  }
}

function areOfOneSentence(addends: readonly Addend[]): boolean {
  return addends.every(({ amount }) => amount.sentence === addends[0]!.amount.sentence)
}

function areSides(facts: Facts, one: Addend, other: Addend): boolean {
  return sides.some(
    ([first, second]) =>
      (isOf(facts, one, other, first) && isOf(facts, other, undefined, second)) ||
      (isOf(facts, one, other, second) && isOf(facts, other, undefined, first)),
  )
}

function isOf(
  { tokens }: Facts,
  { amount }: Addend,
  next: Addend | undefined,
  side: (key: number) => boolean,
): boolean {
  const sentenceEnd = tokens.sentences[amount.sentence + 1]!
  const end = Math.min(amount.endToken + reach, next?.amount.firstToken ?? sentenceEnd, sentenceEnd)
  for (let index = amount.endToken; index < end; index++) if (side(tokens.keys[index]!)) return true
  return false
}

function isOpen({ tokens }: Facts, whole: Addend, last: Addend): boolean {
  const end = Math.min(tokens.sentences[last.amount.sentence + 1]!, last.amount.endToken + reach + 2)
  for (let index = whole.amount.firstToken - 1; index < end; index++)
    if (open(tokens.keys[index] ?? 0)) return true
  return false
}

import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLeftOfOthers, isOneNoun } from './leftovers.ts'
import type { Mismatch } from './mismatch.ts'
import { areAddable, fits, hasUnread, isSlip, mostParts, nearby, sumMismatch } from './sums.ts'

const uncounted = wordTest('some several many few most half both dozens hundreds')

/**
 * Parts of which the last is said to be all that is left ("the remaining $3 million"), and no whole in the piece that
 * they come to, but one that a slip in one of the figures would make of it.
 */
export function* closedSums(facts: Facts): Iterable<Mismatch> {
  const addends = addendsOf(facts)
  for (let index = 0; index < addends.length; index++) {
    const rest = addends[index]!
    if (rest.role !== 'rest') continue
    let end = index + 1
    while (end < addends.length && isRestToo(addends[end]!, rest)) end++
    const found = mismatchOf(facts, addends, index, end)
    if (found) yield found
    index = end - 1
  }
}

/** "Of the others, nine abstained and six stayed away". */
function isRestToo({ role, sort, amount }: Addend, rest: Addend): boolean {
  return role === 'rest' && sort === rest.sort && amount.sentence === rest.amount.sentence
}

function mismatchOf(facts: Facts, addends: readonly Addend[], at: number, end: number): Mismatch | undefined {
  const rest = addends[at]!
  const closing = addends.slice(at, end)
  const before = partsBefore(addends, at)
  const rows = before.map((_, first) => [...before.slice(first), ...closing])
  const wholes = nearby(addends, at).filter(({ sort }) => sort === rest.sort)
  const further = addends.slice(Math.max(0, at - 2 * mostParts), at).filter(one => one.sort === rest.sort)
  const readings = [...rows, ...further.map((_, first) => [...further.slice(first), ...closing])]
  if (readings.some(parts => wholes.some(whole => fits(facts, whole, parts)))) return undefined
  for (const parts of rows) {
    const whole = wholes.findLast(one => isMeant(one, parts))
    if (!whole || hasUnread(facts, parts) || isOpen(facts, parts)) continue
    const isOne = parts.every(({ amount }) => isOneNoun(facts, whole.amount, amount))
    if (isOne && !isLeftOfOthers(facts, whole.amount, rest)) return sumMismatch(whole, parts, closing.at(-1)!)
  }
  return undefined
}

/** What stands before the rest and can be added to it: in its block, or, if nothing does, in the one before. */
function partsBefore(addends: readonly Addend[], at: number): Addend[] {
  const rest = addends[at]!
  const same = addends
    .slice(Math.max(0, at - 3 * mostParts), at)
    .filter(one => one.sort === rest.sort && one.role !== 'aside')
  const own = same.filter(({ block }) => block === rest.block)
  return (own.length > 0 ? own : same.filter(({ block }) => block === rest.block - 1)).slice(-mostParts)
}

/** "Some were sent home": parts without a figure stand between. */
function isOpen({ tokens }: Facts, parts: readonly Addend[]): boolean {
  const from = parts[0]!.amount.endToken
  const to = parts.at(-1)!.amount.firstToken
  for (let index = from; index < to; index++) if (uncounted(tokens.keys[index]!)) return true
  return false
}

/** Is it this whole that the parts were to come to? */
function isMeant(whole: Addend, parts: readonly Addend[]): boolean {
  if (whole.role === 'rest' || !areAddable(whole, parts)) return false
  return isSlip(whole, parts)
}

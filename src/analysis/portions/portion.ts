import type { Tokens } from '../../parse/tokens.ts'
import { roundedRange } from '../amounts/rounded.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { nounGroup } from '../noun-groups.ts'
import { quotient, type Range } from '../quantities/range.ts'

/** A share that the text claims of two figures, and that these do not give. */
export interface WrongPortion {
  readonly share: Amount
  readonly there: readonly Amount[]
  /** What the two make, as a part of 1. */
  readonly right: number
  readonly way: 'change' | 'part' | 'rest'
}

/** A slip is no greater than this: beyond it, something else is meant. */
const mostFactor = 8

/** Is it a size that shares are taken of? Percentages of percentages are told in points. */
export function isPlainSize({ kind, low, high, precision }: Amount): boolean {
  return (
    low === high &&
    low > 0 &&
    precision !== 'vague' &&
    (kind === 'money' || kind === 'count' || kind === 'measure')
  )
}

/** Is it a share in percent or as a fraction? */
export function isShare({ kind, low, high }: Amount): boolean {
  return low === high && low > 0 && (kind === 'percent' || (kind === 'share' && low < 1))
}

/** Sums of one currency, measures of one unit, counts; a bare figure goes with any that has a noun. */
export function areLike(tokens: Tokens, a: Amount, b: Amount, isStrict = false): boolean {
  const [bare, other] = isBare(a) ? [a, b] : [b, a]
  if (isBare(bare))
    return other.kind === 'count' || (other.kind === 'measure' && other.unit?.dimension !== 'time')
  if (a.kind !== b.kind || a.currency !== b.currency || a.unit?.name !== b.unit?.name) return false
  if (a.kind !== 'count' || !isStrict) return true
  return nounGroup(tokens.keys[a.counted!.head]!) === nounGroup(tokens.keys[b.counted!.head]!)
}

function isBare({ kind, counted }: Amount): boolean {
  return kind === 'count' && (counted === undefined || counted.partitive)
}

/** What the one is of the other, as both are rounded for print. */
export function partOf({ tokens }: Facts, part: Amount, whole: Amount): Range {
  return quotient(rounded(tokens, part), rounded(tokens, whole))
}

function rounded(tokens: Tokens, amount: Amount): Range {
  const range = roundedRange(tokens, amount)
  if (amount.precision === 'exact') return range
  const slack = amount.low * looseness
  return { low: range.low - slack, high: range.high + slack }
}

/** "About 21,000". */
const looseness = 0.03

/** A share as a part of 1. */
export function sizeOfShare({ kind, low }: Amount): number {
  return kind === 'percent' ? low / 100 : low
}

/** May a share be a slip for another? Beyond some factor something else is meant. */
export function isNearShare(share: Amount, right: number, most = mostFactor): boolean {
  const said = sizeOfShare(share)
  return right > 0 && right <= said * most && said <= right * most
}

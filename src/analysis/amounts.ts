import type { Span } from '../span.ts'
import type { CountedPhrase } from './amounts/counted.ts'
import type { Unit } from './amounts/units.ts'

export type { CountedPhrase } from './amounts/counted.ts'
export { findAmounts } from './amounts/find.ts'
export type { Unit } from './amounts/units.ts'

/**
 * - count: so many people or things ("14 people", "dozens of cars")
 * - measure: a size with a unit ("five miles", "90 minutes")
 * - money, percent
 * - points: percentage points; `base` points are given as hundredths of one
 * - share: a part of a whole as a fraction or a ratio ("two-thirds", "one in five"), from 0 to 1
 * - multiple: "doubled", "threefold", "three times as many"
 * - ratio: two sizes against each other ("3 to 1", "a 60-40 split")
 * - score, vote: what each side got ("won 3-1", "voted 5-2")
 * - ordinal: "third", "21st"
 * - rank: "No. 3"
 */
export type AmountKind =
  | 'count'
  | 'measure'
  | 'money'
  | 'percent'
  | 'points'
  | 'share'
  | 'multiple'
  | 'ratio'
  | 'score'
  | 'vote'
  | 'ordinal'
  | 'rank'

/** How exact an amount is, by the words around it; `vague` has no figure at all ("dozens", "a handful"). */
export type AmountPrecision = 'exact' | 'about' | 'at-least' | 'at-most' | 'vague'

/** A quantity as it is read in its sentence: how much, of what, and how exactly. Dates, times and labels are none. */
export interface Amount extends Span {
  readonly kind: AmountKind
  /** The value, or the lower end of a range, in the unit of the text; money in the main unit. */
  readonly low: number
  /** The same as `low`, or the upper end of a range. */
  readonly high: number
  readonly precision: AmountPrecision
  readonly unit: Unit | undefined
  /** The symbol, or the code, of the money. */
  readonly currency: string | undefined
  /** What the other side of a score, a vote or a ratio has. */
  readonly against: number | undefined
  /** What is counted or measured. */
  readonly counted: CountedPhrase | undefined
  /** The tokens of the figure with its unit; `endToken` is the one after the last. */
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
}

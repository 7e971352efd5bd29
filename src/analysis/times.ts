import type { Span } from '../span.ts'

export { findTimes } from './times/find.ts'

/** How long a stretch a time expression names. */
export type TimeKind =
  | 'day'
  | 'weekday'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'stretch'

/**
 * What the days of a time expression were found from: its own words (`absolute`), the date of the piece, the last date
 * that the text names before, or nothing (`relative`: its days are not known).
 */
export type TimeBasis = 'absolute' | 'dateline' | 'last-date' | 'relative'

/** Words of the text that say when: "Tuesday, June 8", "the third quarter", "two years ago". */
export interface TimeExpression extends Span {
  readonly kind: TimeKind
  readonly basis: TimeBasis
  /** First and last day, counted from January 1, 1970, where they are known. */
  readonly days: { readonly from: number; readonly to: number } | undefined
  /** The preposition that makes it one end of a longer time. */
  readonly relation: 'since' | 'until' | 'before' | 'after' | 'by' | 'from' | undefined
  /** The tokens; `endToken` is the one after the last. */
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
}

import type { Span } from '../../src/span.ts'

/** A figure that does not come out of the figures beside it. */
export interface Mismatch {
  readonly messageId:
    | 'difference'
    | 'parts'
    | 'shares'
    | 'hundred'
    | 'percent'
    | 'product'
    | 'rest'
    | 'whole'
    | 'more'
    | 'sets'
    | 'halves'
    | 'score'
    | 'room'
    | 'goals'
    | 'bond'
  readonly here: Span
  readonly there: readonly Span[]
  readonly values: Readonly<Record<string, string | number>>
  /** Do the words say that these are the whole and its parts, so that no other sum explains them? */
  readonly isClosed?: boolean
  /** Is so little known of it that only a draft full of slips bears it out? */
  readonly isWeak?: boolean
}

/** A number without the digits that floating point has made up. */
export function shortest(value: number): string {
  return Number(value.toPrecision(10)).toLocaleString('en-US', { maximumFractionDigits: 4 })
}

/** As {@link shortest}, in words of magnitude where the number is large. */
export function inWords(value: number): string {
  if (value >= 1e9) return `${shortest(value / 1e9)} billion`
  return value >= 1e6 ? `${shortest(value / 1e6)} million` : shortest(value)
}

import type { Span } from '../../src/span.ts'

/** A figure that does not come out of the figures beside it. */
export interface Mismatch {
  readonly messageId:
    | 'difference'
    | 'parts'
    | 'shares'
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
  readonly here: Span
  readonly there: readonly Span[]
  readonly values: Readonly<Record<string, string | number>>
}

/** A number without the digits that floating point has made up. */
export function shortest(value: number): string {
  return Number(value.toPrecision(10)).toLocaleString('en-US', { maximumFractionDigits: 4 })
}

import type { Span } from '../span.ts'
import type { DateMention } from './dates.ts'

/** The dates that lie within a span, in order; found by halving, since a draft may have many. */
export function datesIn(dates: readonly DateMention[], { start, end }: Span): readonly DateMention[] {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (dates[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < dates.length && dates[last]!.end <= end) last++
  return dates.slice(low, last)
}

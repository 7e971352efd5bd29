import type { Facts } from '../../src/analysis/facts.ts'
import { spannedLengths } from '../../src/analysis/timeline/spanned-lengths.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "Fell from 90 in 2001 to 40 in 2009, a drop of half in five years". */
export function* lengthsOfSpans(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const { length, from, to, fits } of spannedLengths(facts)) {
    if (fits) continue
    const years = dateOf(to.from).year - dateOf(from.from).year
    yield {
      messageId: 'span',
      here: { start: length.start, end: length.end },
      there: [from, to].map(({ start, end }) => ({ start, end })),
      right: years > 0 ? `between the two dates lie ${years} years` : 'the two dates lie otherwise apart',
    }
  }
}

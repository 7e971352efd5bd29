import type { Facts } from '../../src/analysis/facts.ts'
import { consecutiveTerms } from '../../src/analysis/timeline/consecutive-terms.ts'
import { terms } from '../../src/analysis/timeline/terms.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "For 18 months from today, until May 2026": a term that does not end when it must. */
export function* termsAgainstEnds(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const { length, begin, until, fits } of terms(facts)) {
    if (fits) continue
    yield {
      messageId: 'span',
      here: { start: until.start, end: until.end },
      there: [begin, length].map(({ start, end }) => ({ start, end })),
      right: 'so long after the beginning it is another time',
    }
  }
  for (const { total, parts, sum, fits } of consecutiveTerms(facts)) {
    if (fits) continue
    const years = sum % 12 === 0 ? `${sum / 12} years` : `${sum} months`
    yield {
      messageId: 'span',
      here: { start: total.start, end: total.end },
      there: [parts],
      right: `one after the other they make ${years}`,
    }
  }
}

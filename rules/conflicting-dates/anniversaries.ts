import type { Facts } from '../../src/analysis/facts.ts'
import { ordinalText } from '../../src/analysis/number-text.ts'
import { anniversaries } from '../../src/analysis/timeline/anniversaries.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "The 40th anniversary of the flood of 1976 in 2026". */
export function* anniversariesOff(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const { feast, of, kept, right, fits } of anniversaries(facts)) {
    if (fits) continue
    yield {
      messageId: 'span',
      here: feast,
      there: [of, ...(kept ? [kept] : [])].map(({ start, end }) => ({ start, end })),
      right: `it is the ${ordinalText(right)}`,
    }
  }
}

import type { Facts } from '../../src/analysis/facts.ts'
import { rowsOfTimes } from '../../src/analysis/timeline/rows-of-times.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "Fell for the third month in a row in June, after rising in May." */
export function* rowsAgainstTurns(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const { row, other, fits } of rowsOfTimes(facts))
    if (!fits)
      yield { messageId: 'span', here: row, there: [other], right: 'it went the other way within that time' }
}

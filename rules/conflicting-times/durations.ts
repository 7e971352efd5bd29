import type { Facts } from '../../src/analysis/facts.ts'
import { clockLengths } from '../../src/analysis/timeline/clock-lengths.ts'
import type { TimedSentence } from '../../src/analysis/timeline/clock-times.ts'
import type { Clash } from './clash.ts'

/** "A six-hour meeting" that began at 7 p.m. and ended at 10 p.m. */
export function* wrongLengths(facts: Facts, timed: readonly TimedSentence[]): Iterable<Clash> {
  for (const { length, stretch, fits } of clockLengths(facts, timed))
    if (!fits) yield { messageId: 'gap', here: length, there: stretch }
}

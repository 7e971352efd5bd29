import type { Facts } from '../../src/analysis/facts.ts'
import { type MatchMoment, matchMoments } from '../../src/analysis/timeline/match-clock.ts'

/** What somebody did in a match before coming on, or after going off. */
export interface OffTheField {
  readonly here: MatchMoment
  readonly there: MatchMoment
  readonly reason: 'early' | 'late'
}

/** "Came on in the 58th minute", and a goal of the same player in the 48th. */
export function* offTheField(facts: Facts): Iterable<OffTheField> {
  const moments = matchMoments(facts)
  for (const there of moments) {
    if (there.deed === 'act') continue
    for (const here of moments) {
      if (here.deed !== 'act' || here.player !== there.player || here.counts !== there.counts) continue
      if (here.sentence === there.sentence || here.seconds === there.seconds) continue
      const isBefore = here.counts === 'up' ? here.seconds < there.seconds : here.seconds > there.seconds
      if (isBefore === (there.deed === 'on'))
        yield { here, there, reason: there.deed === 'on' ? 'early' : 'late' }
    }
  }
}

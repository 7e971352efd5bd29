import type { Facts } from '../../src/analysis/facts.ts'
import { type UnfitLength, unfitLengths } from '../../src/analysis/timeline/linked/judge.ts'
import { possibleTime } from '../../src/analysis/timeline/now.ts'
import type { Days } from '../../src/analysis/times/calendar.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "In the six years since" and its like: a length that the two times do not give which it is of, by all that shows it. */
export function* lengthsOfLinkedTimes(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const unfit of unfitLengths(facts)) {
    const clash = clashOf(unfit, possibleTime(facts))
    if (clash) yield clash
  }
}

function clashOf(
  { linked: { length }, basis: { begin, end } }: UnfitLength,
  now: Days | undefined,
): Clash | undefined {
  const until = end ?? now
  if (!until) return undefined
  const { start, end: behind } = length
  return {
    messageId: 'span',
    here: { start, end: behind },
    there: [begin, ...(end ? [end] : [])].map(point => ({ start: point.start, end: point.end })),
    right: `${end ? 'between the two dates' : 'from that date until the time of the piece'} lie ${distanceOf(begin, until, length.unit)}`,
  }
}

const unitDays = { year: 365.25, month: 30.44, week: 7, day: 1, night: 1 } as const

function distanceOf(begin: Days, end: Days, unit: keyof typeof unitDays): string {
  const least = Math.max(0, Math.floor((end.from - begin.to) / unitDays[unit]))
  const most = Math.floor((end.to - begin.from) / unitDays[unit])
  return least === most ? `${least} ${unit}${least === 1 ? '' : 's'}` : `${least} to ${most} ${unit}s`
}

import type { Facts } from '../../src/analysis/facts.ts'
import { type BirthSign, birthSigns } from '../../src/analysis/timeline/births.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** Birthdays and years that are not given leave so many days of doubt. */
const slack = 40
const daysInYear = 366
/** Years of 365.25 days may be off by less than a day. */
const yearRounding = 0.5

/** "Rook, who turned 34 last month" and "at the age of 21 in 2019": ages of one person at two times. */
export function* agesAtTwoTimes(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const signs = birthSigns(facts)
  for (const [index, sign] of signs.entries()) {
    const others = signs.filter(other => other.person === sign.person && other !== sign)
    const other = others.find(one =>
      one.time !== undefined || sign.time !== undefined ? areApart(one, sign) : false,
    )
    if (!other || signs.indexOf(other) > index || others.some(one => one !== other && !areApart(one, sign)))
      continue
    // Of two signs the one with a time of its own is the one that is counted, but for the birth itself.
    const isCounted = other.age === undefined || (sign.age !== undefined && sign.time !== undefined)
    const [here, there] = isCounted ? [sign, other] : [other, sign]
    const [from, to] = [there.from, there.to].map(day => dateOf(day).year)
    yield {
      messageId: there.age === undefined ? 'born' : 'age',
      here: {
        start: Math.min(here.start, here.time?.start ?? here.start),
        end: Math.max(here.end, here.time?.end ?? 0),
      },
      there: [{ start: there.start, end: there.end }],
      right: `by what is said there the year of birth is ${from === to ? from : `${from} to ${to}`}`,
    }
  }
}

function areApart(a: BirthSign, b: BirthSign): boolean {
  if (a.age === undefined || b.age === undefined) {
    const [birth, aged] = a.age === undefined ? [a, b] : [b, a]
    // A year of birth and an age in another year leave no doubt.
    if (aged.age !== undefined && aged.time !== undefined && birth.to - birth.from <= daysInYear)
      return aged.from - yearRounding > birth.to || birth.from > aged.to + yearRounding
  }
  return a.from > b.to + slack || b.from > a.to + slack
}

import type { Facts } from '../../src/analysis/facts.ts'
import { type BirthSign, birthSigns } from '../../src/analysis/timeline/births.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** Birthdays and years that are not given leave so many days of doubt. */
const slack = 40
const daysInYear = 366
const fewYears = 4 * daysInYear
/** Years of 365.25 days may be off by less than a day. */
const yearRounding = 0.5

/** "Rook, who turned 34 last month" and "at the age of 21 in 2019": ages of one person at two times. */
export function* agesAtTwoTimes(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const byPerson = new Map<number, BirthSign[]>()
  for (const sign of birthSigns(facts)) {
    const own = byPerson.get(sign.person)
    if (own) own.push(sign)
    else byPerson.set(sign.person, [sign])
  }
  for (const signs of byPerson.values()) if (signs.length > 1) yield* oddOneOut(telling(signs))
}

/** Signs that leave many years, of a piece whose own year is not known, go with all others. */
function telling(signs: readonly BirthSign[]): readonly BirthSign[] {
  const narrow = signs.filter(({ from, to }) => to - from <= fewYears)
  return narrow.length > 1 ? narrow : signs
}

/** The sign that goes against all others, where these go together; of two signs, the one that is counted. */
function* oddOneOut(signs: readonly BirthSign[]): Iterable<Clash> {
  for (const sign of signs) {
    const others = signs.filter(other => other !== sign)
    if (!others.every(other => isJudged(other, sign) && areApart(other, sign))) continue
    if (others.some(one => others.some(other => one !== other && areApart(one, other)))) continue
    const other =
      others.find(({ age }) => age === undefined) ?? others.findLast(one => one.time) ?? others[0]!
    // Of two signs the one with a time of its own is the one that is counted, but for the birth itself.
    if (others.length === 1 && !isCounted(sign, other)) continue
    yield clashOf(sign, other)
    return
  }
}

function isJudged(a: BirthSign, b: BirthSign): boolean {
  return a.time !== undefined || b.time !== undefined
}

function isCounted(sign: BirthSign, other: BirthSign): boolean {
  if (other.age === undefined) return true
  if (sign.age === undefined) return false
  return sign.time !== undefined && (other.time === undefined || sign.start > other.start)
}

function clashOf(here: BirthSign, there: BirthSign): Clash {
  const [from, to] = [there.from, there.to].map(day => dateOf(day).year)
  const time =
    here.time && here.time.start >= here.sentence.start && here.time.end <= here.sentence.end
      ? here.time
      : here
  return {
    messageId: there.age === undefined ? 'born' : 'age',
    here: { start: Math.min(here.start, time.start), end: Math.max(here.end, time.end) },
    there: [{ start: there.start, end: there.end }],
    right: `by what is said there the year of birth is ${from === to ? from : `${from} to ${to}`}`,
  }
}

function areApart(a: BirthSign, b: BirthSign): boolean {
  // Two ages on one day leave no doubt.
  if (
    a.age !== undefined &&
    b.age !== undefined &&
    a.time &&
    a.time === b.time &&
    a.to - a.from <= daysInYear + 1
  )
    return a.age !== b.age
  if (a.age === undefined || b.age === undefined) {
    const [birth, aged] = a.age === undefined ? [a, b] : [b, a]
    // A year of birth and an age in another year leave no doubt.
    if (aged.age !== undefined && aged.time !== undefined && birth.to - birth.from <= daysInYear)
      return aged.from - yearRounding > birth.to || birth.from > aged.to + yearRounding
  }
  return a.from > b.to + slack || b.from > a.to + slack
}

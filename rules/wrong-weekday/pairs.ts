import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { dayNumber } from '../../src/analysis/times/calendar.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import type { Span } from '../../src/span.ts'
import type { WeekdayDate } from './weekdays.ts'

/** Two days of one year whose weekdays do not lie as far apart as the days. */
export interface PairApart {
  readonly here: Span
  readonly there: Span
  readonly days: number
}

/** So far apart two days without a year are of one year. */
const nearby = 120
/** A common year, and a leap year, for days that no 29th of February lies between, or that one does. */
const anyYears = [2023, 2024] as const
/** Words that set a day in another year; how many years something lasted does not. */
const isOther =
  /\b(?:(?:last|next|previous|following|preceding|that|every|each|a|same|other) year|years? (?:ago|earlier|later|before|after|on|since)|anniversary|decades?|(?:1[5-9]|20)\d\d)\b/i
/** How far from a day these count, in UTF-16 units; of two days that lie so close nothing else sets one in another year. */
const beside = 70
const sameFortnight = 14

/** Of more than two days only those so near each other are held against each other, and no more than so many. */
const near = 31
const most = 12

/** "Monday, May 4" and "Friday, May 9": the first two days of a piece that go against each other in every year. */
export function pairsApart(facts: Facts, dates: readonly WeekdayDate[]): readonly PairApart[] {
  const reach = dates.length > 2 ? near : nearby
  for (const [index, second] of dates.slice(0, most).entries()) {
    const first = dates.slice(0, index).find(one => areApart(facts, one, second, reach))
    if (!first) continue
    return [
      { here: spanOf(second), there: spanOf(first), days: Math.abs(daysFrom(first, second, anyYears[0])) },
    ]
  }
  return []
}

function areApart(facts: Facts, first: WeekdayDate, second: WeekdayDate, reach: number): boolean {
  const apart = anyYears.map(year => daysFrom(first, second, year))
  if (apart.some(days => Math.abs(days) > reach || isRight(first, second, days))) return false
  const isClose = apart.every(days => Math.abs(days) <= sameFortnight)
  return !isOfAnotherYear(facts, first, isClose) && !isOfAnotherYear(facts, second, isClose)
}

/** How many days the second is after the first; over New Year it is of the next one. */
function daysFrom(first: DateMention, second: DateMention, year: number): number {
  const days = dayNumber(year, second.month, second.day) - dayNumber(year, first.month, first.day)
  return days > 300 ? days - 365 : days < -300 ? days + 365 : days
}

function isRight(first: WeekdayDate, second: WeekdayDate, days: number): boolean {
  return (((second.weekday.index - first.weekday.index - days) % 7) + 7) % 7 === 0
}

/** Does the sentence of a day, or the one before it, speak of years, or is it not the writer's? */
function isOfAnotherYear(facts: Facts, { start, end }: DateMention, isClose: boolean): boolean {
  const number = sentenceOf(facts.tokens, tokenFrom(facts.tokens, start))
  const sentence = ownSentenceAt(facts, number)
  if (!sentence) return true
  const at = start - sentence.start
  if (isClose)
    return isOther.test(sentence.text.slice(Math.max(0, at - beside), end - sentence.start + beside))
  if (isOther.test(sentence.text)) return true
  const before = ownSentenceAt(facts, number - 1)
  return before?.block === sentence.block && isOther.test(before.text)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

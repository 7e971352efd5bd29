import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { dayNumber } from '../../src/analysis/times/calendar.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import type { Span } from '../../src/span.ts'
import { isAhead, isPast, type WeekdayDate } from './weekdays.ts'

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

/** A day that is past and one that is to come, or two between which something lasts, are no farther apart than this. */
const forward = 240
const until = /\b(?:until|till|through|to|and (?:ends|closes|runs (?:until|through))(?: on)?) $/
const lasting = /\b(?:continues|runs|is on|on show|on view|open|stays) (?:until|till|through) $/
const longestRange = 160
/** How far from such a day the words for another year stand, in UTF-16 units. */
const rightBeside = 30

/** Does the weekday of the second day fit in no year, where it follows the first by less than one? */
function areApartInOrder(facts: Facts, first: WeekdayDate, second: WeekdayDate): boolean {
  // One day that is told twice is that of one year.
  if (first.month === second.month && first.day === second.day) return false
  const isFirstAhead = isToCome(facts, first)
  const isSecondAhead = isToCome(facts, second)
  if (isFirstAhead && isSecondAhead)
    return isApartAfter(first, second, year) && isApartAfter(second, first, year)
  const isInOrder = isRange(facts, first, second) || (isSecondAhead && isPast(facts, first))
  return isInOrder && isApartAfter(first, second, forward)
}

function isToCome(facts: Facts, date: WeekdayDate): boolean {
  const { prose } = facts.tokens
  return isAhead(facts, date) || lasting.test(prose.slice(Math.max(0, date.start - rightBeside), date.start))
}

/** "Opens on Saturday, June 7, and is on until Sunday, Oct. 19" */
function isRange(facts: Facts, first: WeekdayDate, second: WeekdayDate): boolean {
  const between = facts.tokens.prose.slice(first.end, second.start)
  return between.length < longestRange && until.test(between) && !isPast(facts, second)
}

/** Counted on from the first day, which may be of the year before. */
function isApartAfter(first: WeekdayDate, second: WeekdayDate, most: number): boolean {
  return turnsOfYear.every(year => {
    const from = dayNumber(year, first.month, first.day)
    const to = dayNumber(year, second.month, second.day)
    const days = (to > from ? to : dayNumber(year + 1, second.month, second.day)) - from
    return days <= most && !isRight(first, second, days)
  })
}

const year = 366
/** Two common years, a common one before a leap year, and a leap year. */
const turnsOfYear = [2022, 2023, 2024] as const

function areApart(facts: Facts, first: WeekdayDate, second: WeekdayDate, reach: number): boolean {
  if (areApartInOrder(facts, first, second))
    return !isOfAnotherYear(facts, first, rightBeside) && !isOfAnotherYear(facts, second, rightBeside)
  const apart = anyYears.map(year => daysFrom(first, second, year))
  if (apart.some(days => Math.abs(days) > reach || isRight(first, second, days))) return false
  const within = apart.every(days => Math.abs(days) <= sameFortnight) ? beside : undefined
  return !isOfAnotherYear(facts, first, within) && !isOfAnotherYear(facts, second, within)
}

/** How many days the second is after the first; over New Year it is of the next one. */
function daysFrom(first: DateMention, second: DateMention, year: number): number {
  const days = dayNumber(year, second.month, second.day) - dayNumber(year, first.month, first.day)
  return days > 300 ? days - 365 : days < -300 ? days + 365 : days
}

function isRight(first: WeekdayDate, second: WeekdayDate, days: number): boolean {
  return (((second.weekday.index - first.weekday.index - days) % 7) + 7) % 7 === 0
}

/** Do the words so near a day, or else its sentence or the one before it, speak of years, or is it not the writer's? */
function isOfAnotherYear(facts: Facts, { start, end }: DateMention, within: number | undefined): boolean {
  const number = sentenceOf(facts.tokens, tokenFrom(facts.tokens, start))
  const sentence = ownSentenceAt(facts, number)
  if (!sentence) return true
  const at = start - sentence.start
  if (within !== undefined)
    return isOther.test(sentence.text.slice(Math.max(0, at - within), end - sentence.start + within))
  if (isOther.test(sentence.text)) return true
  const before = ownSentenceAt(facts, number - 1)
  return before?.block === sentence.block && isOther.test(before.text)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

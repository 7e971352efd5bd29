import {
  type DateMention,
  daysInMonth,
  monthNames,
  weekdayNames,
  weekdayOf,
} from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { dateOfNews, dateOfPiece, yearBeside } from '../../src/analysis/piece-year.ts'
import { dayNumber } from '../../src/analysis/times/calendar.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { daysOfWeeks } from './days-a-week.ts'
import { weekdaysFrom } from './days-from.ts'
import { weekdaysOfFeasts } from './feasts.ts'
import { weekdaysOfFixedFeasts } from './fixed-feasts.ts'
import { wrongNths } from './nth-weekday.ts'
import { pairsApart } from './pairs.ts'
import { weekdaysOfNoYear } from './possible-years.ts'
import { type WeekdayDate, withWeekdays } from './weekdays.ts'

/** The first full year of the Gregorian calendar in Britain and its colonies; before it weekdays are another matter. */
const firstYear = 1753

/** A piece whose dates lack the year proves one of them wrong only when this many of the others agree. */
const witnesses = 2

export default defineRule({
  id: 'wrong-weekday',
  category: 'contradiction',
  summary: 'A weekday on which the date does not fall',
  status: 'stable',
  gate: true,
  messages: {
    dated: '{date} was, or will be, a {right}, not a {found}: either the weekday or the date is wrong',
    odd: 'If the other dates of this piece are right, {date} is a {right}, not a {found}',
    pair: '“{found}” and “{other}” cannot both be right: they are {days} days apart',
    years: 'In no year from {from} to {to}, of which this piece can be, is {date} a {found}',
    feast: '“{found}” does not fit “{other}”, which is a {right}',
    from: '“{found}” does not fit “{other}”: so many days from it is a {right}',
    week: '“{found}” a week does not fit “{other}”, which leaves {right}',
    nth: '“{found}” cannot be the {other}: that is a day from {from} to {to}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const feasts = [...weekdaysOfFeasts(facts), ...weekdaysOfFixedFeasts(facts)]
    for (const { weekday, feast, right } of feasts)
      yield pair('feast', weekday, feast, prose, { right: weekdayNames[right]! })
    for (const { date, nth, from, to } of wrongNths(facts)) yield pair('nth', date, nth, prose, { from, to })
    for (const { weekday, event, right } of weekdaysFrom(facts))
      yield pair('from', weekday, event, prose, { right: weekdayNames[right]! })
    for (const { days, weekdays, right } of daysOfWeeks(facts))
      yield pair('week', days, weekdays, prose, { right })
    const dates = withWeekdays(facts).filter(isPossible)
    if (dates.length === 0) return
    const own = dateOfPiece(facts)
    const piece = own ?? dateOfNews(facts)
    const undated: WeekdayDate[] = []
    for (const date of dates) {
      if (date.year === undefined && isOfNextYear(prose, date)) continue
      const year =
        date.year ?? (piece && yearBeside(date, piece, own || !isAhead(facts, date) ? nearby : ahead))
      if (year === undefined) undated.push(date)
      if (year === undefined || year < firstYear) continue
      const right = weekdayOf(year, date.month, date.day)
      const isOfOtherYear =
        !own && date.year === undefined && (isOfLaterYear(date, year) || areOfAnotherYear(dates, date, year))
      if (right !== date.weekday.index && !isOfOtherYear) yield finding({ ...date, year }, right, 'dated')
    }
    // What is wrong by itself proves nothing about another one.
    if (feasts.some(({ weekday }) => undated.some(date => date.weekday.start === weekday.start))) return
    const odd = [...oddOneOut(undated, prose)]
    yield* odd
    if (odd.length > 0) return
    const apart = pairsApart(facts, undated)
    for (const { here, there, days } of apart) yield pair('pair', here, there, prose, { days })
    if (apart.length > 0 || piece) return
    for (const { date, from, to } of weekdaysOfNoYear(facts, undated))
      yield { ...spanOf(date.weekday), messageId: 'years', values: { date: nameOf(date), from, to } }
  },
})

/** So far from the date of the piece a date without a year can only be of one year. */
const nearby = 120
/** What is still to come, so far from a day that the prose tells as past. */
const ahead = 31

/** How many years after a day that it tells of a piece may be written. */
const longestWait = 3
/** By itself the weekday of a date proves that for fewer of them: in seven years each comes round. */
const shortestWait = 2

/** "On Tuesday 11 March … closed on Friday 13 January 2023": the piece may be of a later year, which has that weekday. */
function isOfLaterYear({ month, day, weekday }: WeekdayDate, year: number): boolean {
  for (let later = year + 1; later <= year + shortestWait; later++)
    if (weekdayOf(later, month, day) === weekday.index) return true
  return false
}

/** "Found on 22 September 2024 … on show from Saturday 16 May until Sunday 1 November": of a later year, as another day says. */
function areOfAnotherYear(dates: readonly WeekdayDate[], date: WeekdayDate, year: number): boolean {
  const isRight = (one: WeekdayDate, of: number) => weekdayOf(of, one.month, one.day) === one.weekday.index
  return dates.some(other => {
    if (other === date || other.year !== undefined || isRight(other, year)) return false
    for (let later = year + 1; later <= year + longestWait; later++)
      if (isRight(date, later) && isRight(other, later)) return true
    return false
  })
}

/** Does the sentence of a day tell of what is still to come? */
function isAhead(facts: Facts, { start }: DateMention): boolean {
  const sentence = ownSentenceAt(facts, sentenceOf(facts.tokens, tokenFrom(facts.tokens, start)))
  return sentence !== undefined && coming.test(sentence.text)
}

const coming = /\b(?:will|due|scheduled|expected)\b/

/** "Sunday 13 December next year": of no year that the piece has a date in. */
function isOfNextYear(prose: string, { end }: DateMention): boolean {
  return otherYear.test(prose.slice(end, end + longestYear))
}

const otherYear = /^,? (?:of )?(?:next|last|the (?:following|previous|same)|that|every|each) year/
const longestYear = 24

function isPossible({ day, month, year }: DateMention): boolean {
  return day <= daysInMonth(month, year)
}

function pair(
  messageId: string,
  here: Span,
  there: Span,
  prose: string,
  values: Readonly<Record<string, string | number>>,
): Finding {
  const found = pairFinding(messageId, here, there, prose)
  return { ...found, values: { ...found.values, ...values } }
}

function finding(date: WeekdayDate, right: number, messageId: string): Finding {
  const { weekday, year } = date
  return {
    start: weekday.start,
    end: weekday.end,
    messageId,
    values: {
      date: nameOf(date, year),
      right: weekdayNames[right]!,
    },
    note: 'Check which of the two is meant before you change one.',
  }
}

function nameOf({ month, day }: DateMention, year?: number): string {
  return `${monthNames[month - 1]} ${day}${year === undefined ? '' : `, ${year}`}`
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/**
 * Dates of one piece without a year are of one year. All but one of them fit some year: that one is wrong.
 * A common year that begins on each weekday, and a leap year that does, stand for all years.
 */
function* oddOneOut(dates: readonly WeekdayDate[], prose: string): Iterable<Finding> {
  if (dates.length <= witnesses) return
  const misfits = readingsOf(dates).flatMap(yearOf =>
    Array.from({ length: 28 }, (_, offset) => 2001 + offset).map(year => ({
      dates: dates.filter(
        ({ month, day, weekday }) => weekdayOf(yearOf(year, month), month, day) !== weekday.index,
      ),
      rightOf: ({ month, day }: WeekdayDate) => weekdayOf(yearOf(year, month), month, day),
    })),
  )
  const least = Math.min(...misfits.map(({ dates: wrong }) => wrong.length))
  if (least !== 1) return
  const candidates = misfits.filter(({ dates: wrong }) => wrong.length === 1)
  const odd = new Set(candidates.map(({ dates: [wrong] }) => wrong!))
  if (odd.size !== 1) return
  const [date] = [...odd] as [WeekdayDate]
  const others = dates.filter(other => other !== date)
  // A strike in October and the end of school in June are of two years.
  if (others.every(other => isLongBetween(date, other))) return
  yield {
    ...finding(date, candidates[0]!.rightOf(date), 'odd'),
    related: others.map(({ start, end }) => ({
      start,
      end,
      reason: `“${prose.slice(start, end)}” stands here`,
    })),
  }
}

/** Do two days of one year lie so far apart that they may be of two? */
function isLongBetween(one: DateMention, other: DateMention): boolean {
  const days = Math.abs(dayNumber(anyYear, one.month, one.day) - dayNumber(anyYear, other.month, other.day))
  return Math.min(days, daysInYear - days) > longBetween
}

const anyYear = 2023
const daysInYear = 365
const longBetween = 100

type YearOf = (year: number, month: number) => number

/** All dates are of one year; those months apart may be of two, one behind the other: December, and the January after. */
function readingsOf(dates: readonly DateMention[]): readonly YearOf[] {
  const months = dates.map(({ month }) => month)
  const isOfOne: YearOf = year => year
  return Math.max(...months) - Math.min(...months) > 6
    ? [isOfOne, (year, month) => (month <= 6 ? year + 1 : year)]
    : [isOfOne]
}

import {
  type DateMention,
  daysInMonth,
  monthNames,
  weekdayNames,
  weekdayOf,
} from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { newsDay } from '../../src/analysis/news-day.ts'
import { dateOfNews, dateOfPiece, yearBeside } from '../../src/analysis/piece-year.ts'
import { dayNumber } from '../../src/analysis/times/calendar.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { daysOfWeeks } from './days-a-week.ts'
import { weekdaysFrom } from './days-from.ts'
import { weekdaysOfFeasts } from './feasts.ts'
import { weekdaysOfFixedFeasts } from './fixed-feasts.ts'
import { wrongNths } from './nth-weekday.ts'
import { type OddDay, oddOneOut } from './odd-one-out.ts'
import { pairsApart } from './pairs.ts'
import { weekdaysOfNoYear } from './possible-years.ts'
import { isAhead, type WeekdayDate, withWeekdays } from './weekdays.ts'

/** The first full year of the Gregorian calendar in Britain and its colonies; before it weekdays are another matter. */
const firstYear = 1753

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
    news: '“{found}” is a {right}, and “{other}” is told of the same event',
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
    const news = newsDay(facts)
    if (news && !news.fits)
      yield pair('news', news.date, news.weekday, prose, { right: weekdayNames[news.right]! })
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
      if (piece && isOfYearBefore(facts, date, year, piece)) continue
      const right = weekdayOf(year, date.month, date.day)
      const isOfOtherYear =
        !own &&
        date.year === undefined &&
        !isBorneOut(dates, date, year) &&
        (isOfLaterYear(date, year) || areOfAnotherYear(dates, date, year))
      if (right !== date.weekday.index && !isOfOtherYear) yield finding({ ...date, year }, right, 'dated')
    }
    // What is wrong by itself proves nothing about another one.
    if (feasts.some(({ weekday }) => undated.some(date => date.weekday.start === weekday.start))) return
    const odd = oddOneOut(undated)
    if (odd) yield oddFinding(odd, prose)
    if (odd) return
    const apart = pairsApart(facts, undated)
    for (const { here, there, days } of apart) yield pair('pair', here, there, prose, { days })
    if (apart.length > 0 || own) return
    for (const { date, from, to } of weekdaysOfNoYear(facts, undated))
      yield { ...spanOf(date.weekday), messageId: 'years', values: { date: nameOf(date), from, to } }
  },
})

/** So far from the date of the piece a date without a year can only be of one year. */
const nearby = 120
/** What is still to come, so far from a day that the prose tells as past. */
const ahead = 31

/** What opens in so few days is told in the present. */
const soon = 14

/** "Was measured on Friday 24 January", at the end of December: of the year that is ending. */
function isOfYearBefore(facts: Facts, date: WeekdayDate, year: number, piece: DateMention): boolean {
  if (date.year !== undefined || piece.year === undefined || isAhead(facts, date)) return false
  const daysAfter = dayNumber(year, date.month, date.day) - dayNumber(piece.year, piece.month, piece.day)
  return daysAfter > soon && weekdayOf(year - 1, date.month, date.day) === date.weekday.index
}

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

/** "Sank on Tuesday 5 December 2023 … left on Thursday 4 December … was found on Saturday 9 December": of the same weeks. */
function isBorneOut(dates: readonly WeekdayDate[], date: WeekdayDate, year: number): boolean {
  const dayIn = ({ month, day }: DateMention) => dayNumber(year, month, day)
  return dates.some(
    other =>
      other !== date &&
      other.year === undefined &&
      Math.abs(dayIn(other) - dayIn(date)) <= sameWeeks &&
      weekdayOf(year, other.month, other.day) === other.weekday.index,
  )
}

const sameWeeks = 31

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

function oddFinding({ date, right, others }: OddDay, prose: string): Finding {
  return {
    ...finding(date, right, 'odd'),
    related: others.map(({ start, end }) => ({
      start,
      end,
      reason: `“${prose.slice(start, end)}” stands here`,
    })),
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

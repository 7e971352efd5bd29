import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { type DateMention, daysInMonth, monthOf } from '../dates.ts'
import { textOf } from '../spaced-words.ts'
import { dateOf, dayNumber, monthsOf } from './calendar.ts'
import { holidayAt } from './holidays.ts'
import { type TimeReading, type TimeSetting, tokensOfDate, withPart, yearFor } from './reading.ts'
import { anyOf } from './words.ts'
import { yearIn } from './years.ts'

const yearOf = (day: number) => dateOf(day).year
const hyphen = anyOf('- – — /')
const rangeWord = anyOf('to through until and')
const verbMonths = anyOf('may march')
const beforeMonth = anyOf(
  'in since until of by last next this early late mid through from during before after to past and - –',
)
const of = keyOf('of')
const comma = keyOf(',')
const last = keyOf('last')
const next = keyOf('next')
const thisWord = keyOf('this')

/** A day of the calendar, with the other end of a range ("June 8 to 10", "June 8-July 2"). */
export function dayReading(setting: TimeSetting, near: number, date: DateMention): TimeReading {
  const { tokens } = setting
  const [firstToken, endToken] = tokensOfDate(tokens, near, date)
  const { month, year } = date
  const day = Math.min(date.day, daysInMonth(month, year))
  const found =
    year === undefined ? yearFor(setting, near, one => dayNumber(one, month, day), yearOf) : undefined
  const inYear = year ?? found?.year
  const from = inYear === undefined ? undefined : dayNumber(inYear, month, day)
  const basis = year === undefined ? (found?.basis ?? 'relative') : 'absolute'
  const until = dayAfterDash(tokens, endToken, setting.end, day)
  const days = from === undefined ? undefined : { from, to: until ? from + until.day - day : from }
  return { kind: until ? 'stretch' : 'day', basis, days, firstToken, endToken: until?.endToken ?? endToken }
}

/** "June 8 to 10": a later day of the same month. */
function dayAfterDash(
  tokens: Tokens,
  at: number,
  end: number,
  day: number,
): { readonly day: number; readonly endToken: number } | undefined {
  if (at + 1 >= end || !(hyphen(tokens.keys[at]!) || rangeWord(tokens.keys[at]!))) return undefined
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(textOf(tokens, at + 1))
  const later = Number(match?.[1] ?? 0)
  const isDay = later > day && later <= 31 && !(at + 2 < end && tokens.classes[at + 2] === TokenClass.word)
  return isDay ? { day: later, endToken: at + 2 } : undefined
}

/** A month, with or without a year, or a range of its days: "June 2018", "mid-March", "June 3-5, 2019". */
export function monthReading(setting: TimeSetting, index: number): TimeReading | undefined {
  const { tokens, start, end } = setting
  const month = monthOf(tokens.keys[index]!)
  if (month === undefined || tokens.shapes[index]! < Shape.capitalised) return undefined
  const range = daysOfMonth(setting, index, month)
  if (range) return range
  const yearToken = tokens.keys[index + 1] === comma || tokens.keys[index + 1] === of ? index + 2 : index + 1
  const year = yearIn(tokens, yearToken, end)
  const before = index > start ? tokens.keys[index - 1]! : 0
  if (year === undefined && verbMonths(tokens.keys[index]!) && !beforeMonth(before)) return undefined
  const endToken = year === undefined ? index + 1 : yearToken + 1
  const shifted = year === undefined ? shiftedYear(setting, before, month) : undefined
  // "This April" is of the year in which the piece was written.
  const known = before === thisWord ? { ...setting, yearAnchor: undefined } : setting
  const found =
    year === undefined
      ? (shifted ?? yearFor(known, index, one => dayNumber(one, month, 15), yearOf))
      : undefined
  const inYear = year ?? found?.year
  const isShift = before === last || before === next
  return withPart(setting, {
    kind: 'month',
    basis: year === undefined ? (found?.basis ?? 'relative') : 'absolute',
    days: inYear === undefined ? undefined : monthsOf(inYear, month, 1),
    firstToken: isShift ? index - 1 : index,
    endToken,
  })
}

/** "Last June" is the one before the date of the piece, "next June" the one after. */
function shiftedYear({ dateline }: TimeSetting, before: number, month: number) {
  if (dateline === undefined || (before !== last && before !== next)) return undefined
  const { year, month: now } = dateOf(dateline)
  const shift = before === last ? (month < now ? 0 : -1) : month > now ? 0 : 1
  return { year: year + shift, basis: 'dateline' as const }
}

/** "June 3-5, 2019", "3-5 June". */
function daysOfMonth(setting: TimeSetting, index: number, month: number): TimeReading | undefined {
  const { tokens, start, end } = setting
  const number = (at: number) => {
    const value =
      at >= start && at < end && tokens.classes[at] === TokenClass.number ? Number(textOf(tokens, at)) : 0
    return value >= 1 && value <= 31 ? value : undefined
  }
  const isAfter = number(index + 1) !== undefined && hyphen(tokens.keys[index + 2] ?? 0)
  const isBefore = number(index - 1) !== undefined && hyphen(tokens.keys[index - 2] ?? 0)
  const [one, other] = isAfter
    ? [number(index + 1), number(index + 3)]
    : isBefore
      ? [number(index - 3), number(index - 1)]
      : []
  if (one === undefined || other === undefined || other <= one) return undefined
  const at = isAfter ? index + 4 : index + 1
  const yearToken = tokens.keys[at] === comma ? at + 1 : at
  const year = yearIn(tokens, yearToken, end)
  const found =
    year === undefined ? yearFor(setting, index, day => dayNumber(day, month, one), yearOf) : undefined
  const inYear = year ?? found?.year
  return {
    kind: 'stretch',
    basis: year === undefined ? (found?.basis ?? 'relative') : 'absolute',
    days:
      inYear === undefined
        ? undefined
        : { from: dayNumber(inYear, month, one), to: dayNumber(inYear, month, other) },
    firstToken: isAfter ? index : index - 3,
    endToken: year === undefined ? at : yearToken + 1,
  }
}

/** "Christmas Eve 2018", "Labor Day". */
export function holidayReading(setting: TimeSetting, index: number): TimeReading | undefined {
  const { tokens, end } = setting
  const found = holidayAt(tokens, index)
  if (!found) return undefined
  const yearToken = tokens.keys[found.endToken] === comma ? found.endToken + 1 : found.endToken
  const year = yearIn(tokens, yearToken, end)
  const guess = year === undefined ? yearFor(setting, index, found.holiday.dayIn, yearOf) : undefined
  const inYear = year ?? guess?.year
  const day = inYear === undefined ? undefined : found.holiday.dayIn(inYear)
  return {
    kind: 'day',
    basis: year === undefined ? (guess?.basis ?? 'relative') : 'absolute',
    days: day === undefined ? undefined : { from: day, to: day },
    firstToken: index,
    endToken: year === undefined ? found.endToken : yearToken + 1,
  }
}

import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import { keyTrigger } from './triggers.ts'
import { keyTest } from './word-flags.ts'

/** A day of the calendar as the text names it. */
export interface DateMention extends Span {
  /** 1–12. */
  readonly month: number
  /** As it stands: it may be a day that the month does not have. */
  readonly day: number
  readonly year?: number
  /** 0 is Sunday. */
  readonly weekday?: { readonly index: number } & Span
}

/** Names of the weekdays, Sunday first. */
export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

/** Names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const months = new Map([
  ...monthNames.map((name, index) => [keyOf(name), index + 1] as const),
  ...'jan feb mar apr _ jun jul aug sept oct nov dec'
    .split(' ')
    .flatMap((name, index) => [name, `${name}.`].map(text => [keyOf(text), index + 1] as const)),
  [keyOf('sep'), 9],
  [keyOf('sep.'), 9],
])

const weekdays = new Map(
  weekdayNames.flatMap((name, index) =>
    [name, name.slice(0, 3), `${name.slice(0, 3)}.`].map(text => [keyOf(text), index] as const),
  ),
)

/** The month, from 1, that a word is, in full or short; "may" and "march" are words, too. */
export function monthOf(key: number): number | undefined {
  return months.get(key)
}

/** The weekday that a word is, in full or short: 0 is Sunday. A plural names no one day. */
export function weekdayOfKey(key: number): number | undefined {
  return weekdays.get(key)
}

const monthTokens = keyTrigger(months.keys())
const comma = keyOf(',')
const of = keyOf('of')
const the = keyOf('the')

/** Every day that the text names by month and day, with or without year and weekday; in order. */
export function findDates(tokens: Tokens): DateMention[] {
  const dates: DateMention[] = []
  for (const index of monthTokens(tokens)) {
    if (tokens.classes[index] !== TokenClass.word) continue
    const month = months.get(tokens.keys[index]!)!
    const [first, last] = [monthFirst(tokens, index, month), dayFirst(tokens, index, month)]
    if (!first && last) dates.push(...sharingMonth(tokens, index, last).reverse())
    const mention = first ?? last
    if (mention) dates.push(mention)
  }
  return dates
}

/** `Tuesday, June 8, 2018`, `Oct. 5` */
function monthFirst(tokens: Tokens, index: number, month: number): DateMention | undefined {
  const day = dayAt(tokens, index + 1)
  if (day === undefined || isRangeOrTime(tokens, index + 2)) return undefined
  const yearToken = tokens.keys[index + 2] === comma ? index + 3 : index + 2
  const year = yearAt(tokens, yearToken)
  const weekday = weekdayBefore(tokens, index - 1)
  return mentionOf(tokens, index, year === undefined ? index + 1 : yearToken, { month, day, year, weekday })
}

/** `Tuesday 8 June 2018`, `the 8th of June` */
function dayFirst(tokens: Tokens, index: number, month: number): DateMention | undefined {
  const dayToken = tokens.keys[index - 1] === of ? index - 2 : index - 1
  const day = dayAt(tokens, dayToken)
  if (day === undefined || isRangeBefore(tokens, dayToken)) return undefined
  const yearToken = tokens.keys[index + 1] === comma ? index + 2 : index + 1
  const year = yearAt(tokens, yearToken)
  const before = tokens.keys[dayToken - 1] === the ? dayToken - 2 : dayToken - 1
  const weekday = weekdayBefore(tokens, before)
  return mentionOf(tokens, dayToken, year === undefined ? index : yearToken, { month, day, year, weekday })
}

const joins = keyTest(['and', 'or', 'to', 'until', 'till', ',', '-', '–'].map(keyOf))

/** "Monday 19" of "Monday 19 and Wednesday 21 October": days with a weekday that have their month from the next one; the last first. */
function sharingMonth(tokens: Tokens, month: number, last: DateMention): DateMention[] {
  const found: DateMention[] = []
  let { start } = last
  for (let at = month - 1; at > 0; at--) {
    if (tokens.starts[at]! >= start || joins(tokens.keys[at]!)) continue
    const day = dayAt(tokens, at)
    const weekday = day === undefined ? undefined : weekdayBefore(tokens, at - 1)
    if (day === undefined || !weekday || last.weekday === undefined) break
    found.push(mentionOf(tokens, at, at, { month: last.month, day, year: last.year, weekday }))
    start = weekday.start
  }
  return found
}

interface Parts {
  readonly month: number
  readonly day: number
  readonly year: number | undefined
  readonly weekday: DateMention['weekday'] | undefined
}

function mentionOf(
  tokens: Tokens,
  first: number,
  last: number,
  { month, day, year, weekday }: Parts,
): DateMention {
  return {
    start: weekday?.start ?? tokens.starts[first]!,
    end: tokens.ends[last]!,
    month,
    day,
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
  }
}

function dayAt(tokens: Tokens, index: number): number | undefined {
  if (index < 0 || index >= tokens.count) return undefined
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(textOf(tokens, index))
  const day = Number(match?.[1] ?? 0)
  return day >= 1 && day <= 39 ? day : undefined
}

function yearAt(tokens: Tokens, index: number): number | undefined {
  if (index >= tokens.count || tokens.classes[index] !== TokenClass.number) return undefined
  const text = textOf(tokens, index)
  return /^(?:1[0-9]|20)\d\d$/.test(text) ? Number(text) : undefined
}

const dayParts = keyTest(['morning', 'afternoon', 'evening', 'night', 'lunchtime'].map(keyOf))

/** "Tuesday, June 8", "Tuesday evening, June 8". */
function weekdayBefore(tokens: Tokens, index: number): DateMention['weekday'] | undefined {
  const last = tokens.keys[index] === comma ? index - 1 : index
  const at = last > 0 && dayParts(tokens.keys[last]!) ? last - 1 : last
  if (at < 0 || tokens.classes[at] !== TokenClass.word) return undefined
  const weekday = weekdays.get(tokens.keys[at]!)
  if (weekday === undefined || isNewspaper(tokens, at)) return undefined
  return { index: weekday, start: tokens.starts[at]!, end: tokens.ends[at]! }
}

/** In "Edmonton Sun, August 16, 2008" a paper has the name of a day cut short. */
function isNewspaper(tokens: Tokens, index: number): boolean {
  const before =
    index > 0 && tokens.classes[index - 1] === TokenClass.word ? tokens.shapes[index - 1] : undefined
  return tokens.ends[index]! - tokens.starts[index]! <= 4 && before === Shape.capitalised
}

/** `May 3-5`, `May 12.5`: not one day. */
function isRangeOrTime(tokens: Tokens, index: number): boolean {
  return (
    index < tokens.count &&
    /^[-–—:%]$/.test(textOf(tokens, index)) &&
    tokens.ends[index - 1] === tokens.starts[index]
  )
}

function isRangeBefore(tokens: Tokens, index: number): boolean {
  return (
    index > 0 &&
    /^[-–—$£€.]$/.test(textOf(tokens, index - 1)) &&
    tokens.ends[index - 1] === tokens.starts[index]
  )
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}

/** How many days a month has; a February without a year has 29. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The weekday (0 is Sunday) of a day of the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

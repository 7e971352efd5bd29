import { type DateMention, weekdayOf } from '../../src/analysis/dates.ts'
import { dayNumber } from '../../src/analysis/times/calendar.ts'
import type { WeekdayDate } from './weekdays.ts'

/** The one day of several that has not the weekday which the others leave it. */
export interface OddDay {
  readonly date: WeekdayDate
  readonly right: number
  readonly others: readonly WeekdayDate[]
}

/** A piece whose dates lack the year proves one of them wrong only when this many of the others agree. */
const witnesses = 2

/**
 * Dates of one piece without a year are of one year. All but one of them fit some year: that one is wrong.
 * A common year that begins on each weekday, and a leap year that does, stand for all years.
 */
export function oddOneOut(dates: readonly WeekdayDate[]): OddDay | undefined {
  if (dates.length <= witnesses) return undefined
  const readings = readingsOf(dates).map(yearOf =>
    Array.from({ length: 28 }, (_, offset) => misfitsIn(dates, month => yearOf(2001 + offset, month))),
  )
  // Some year has them all.
  if (readings.some(years => years.some(({ wrong }) => wrong.length === 0))) return undefined
  for (const years of readings) {
    const candidates = years.filter(({ wrong }) => wrong.length === 1)
    const [date, ...more] = new Set(candidates.map(({ wrong: [odd] }) => odd!))
    if (!date || more.length > 0) continue
    const others = dates.filter(other => other !== date)
    // A strike in October and the end of school in June are of two years.
    if (others.every(other => isLongBetween(date, other))) return undefined
    return { date, right: candidates[0]!.rightOf(date), others }
  }
  return undefined
}

function misfitsIn(dates: readonly WeekdayDate[], yearOf: (month: number) => number) {
  const rightOf = ({ month, day }: WeekdayDate) => weekdayOf(yearOf(month), month, day)
  return { wrong: dates.filter(date => rightOf(date) !== date.weekday.index), rightOf }
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

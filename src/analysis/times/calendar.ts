import { daysInMonth } from '../dates.ts'

/** Days of the Gregorian calendar, counted from January 1, 1970; both ends included. */
export interface Days {
  readonly from: number
  readonly to: number
}

const msADay = 86_400_000

/** The number of a day, counted from January 1, 1970. Months run from 1 to 12; others are of the years beside. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / msADay)
}

/** Year, month (from 1) and day of a day's number. */
export function dateOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * msADay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Sunday. January 1, 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The days of some months of a year; months beyond the year's are of the next one. */
export function monthsOf(year: number, first: number, count: number): Days {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 1) - 1 }
}

/** The days of the years from one to another. */
export function yearsOf(first: number, last: number): Days {
  return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) }
}

/** The day so many months on, or the last of its month where that month is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dateOf(number)
  const target = dateOf(dayNumber(year, month + months, 1))
  return dayNumber(target.year, target.month, Math.min(day, daysInMonth(target.month, target.year)))
}

/** The days of the week that holds a day, from Monday on. */
export function weekOf(number: number): Days {
  const from = number - ((weekdayOfNumber(number) + 6) % 7)
  return { from, to: from + 6 }
}

/** The nth (from 1) or, with -1, the last such weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((weekdayOfNumber(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + (nth - 1) * 7
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const corrected = Math.floor((century + 8) / 25)
  const moon = (19 * golden + century - skipped - Math.floor((century - corrected + 1) / 3) + 15) % 30
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - ((year % 100) % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * rest) / 451)
  const sum = moon + rest - 7 * late + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

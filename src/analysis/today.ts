import { dateOf, dayNumber } from './times/calendar.ts'

const msADay = 86_400_000
let fixed: number | undefined

/** The day on which drafts are read, counted from January 1, 1970: nothing that is told as past lies behind it. */
export function today(): number {
  return fixed ?? Math.floor(Date.now() / msADay)
}

/** The year of {@link today}. */
export function thisYear(): number {
  return dateOf(today()).year
}

/** Reads drafts as on one day, so that tests and kept figures do not change with the calendar. Months run from 1. */
export function fixToday(year: number, month: number, day: number): void {
  fixed = dayNumber(year, month, day)
}

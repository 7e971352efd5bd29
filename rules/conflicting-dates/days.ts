import type { DateMention } from '../../src/analysis/dates.ts'

/** A day without a year is of the year that brings it nearest. */
const halfYear = 183

/**
 * How many days the second date is after the first, negative when before.
 * @returns undefined when years are missing and the two are so far apart that they may be of two years
 */
export function daysBetween(first: DateMention, second: DateMention): number | undefined {
  const year = first.year ?? second.year ?? 2023
  const days = (dayNumber(second, second.year ?? year) - dayNumber(first, first.year ?? year)) / 86_400_000
  const isSure = (first.year !== undefined && second.year !== undefined) || Math.abs(days) < halfYear
  return isSure ? Math.round(days) : undefined
}

function dayNumber({ month, day }: DateMention, year: number): number {
  return Date.UTC(year, month - 1, day)
}

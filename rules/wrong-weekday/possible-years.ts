import { weekdayOf } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { pastYears } from '../../src/analysis/piece-year.ts'
import type { WeekdayDate } from './weekdays.ts'

/** A day whose weekday it has in no year of which the piece can be. */
export interface NoYear {
  readonly date: WeekdayDate
  readonly from: number
  readonly to: number
}

/** Over more years than these a weekday comes round too often. */
const mostYears = 6

/**
 * A piece is of no year before the last one that it tells as past, and of none that is still to come: of these some year
 * has to have the weekdays of all its days.
 */
export function* weekdaysOfNoYear(facts: Facts, dates: readonly WeekdayDate[]): Iterable<NoYear> {
  const { earliest: from, latest: to } = pastYears(facts)
  if (from === 0 || to - from >= mostYears || to < from) return
  const misfits = Array.from({ length: to - from + 1 }, (_, on) =>
    dates.filter(date => !fits(date, from + on)),
  )
  const least = Math.min(...misfits.map(({ length }) => length))
  const wrong = new Set(misfits.filter(({ length }) => length === least).flat())
  if (least !== 1 || wrong.size !== 1) return
  for (const date of wrong) yield { date, from, to }
}

const autumn = 10
const spring = 3

/** Around New Year a day may be of the year beside. */
function fits({ month, day, weekday }: WeekdayDate, year: number): boolean {
  const beside = month >= autumn ? [year - 1] : month <= spring ? [year + 1] : []
  return [year, ...beside].some(one => weekdayOf(one, month, day) === weekday.index)
}

import type { AmountPrecision } from '../amounts.ts'

/** The unit in which a length is counted; decades, centuries and seasons are counted in years. */
export type LengthUnit = 'year' | 'month' | 'week' | 'day' | 'night'

/** The days that the words for a length allow. */
export interface Range {
  readonly low: number
  readonly high: number
  readonly unit: LengthUnit
}

/** On which side of the stated length the right one may lie. */
export type Rough = 'below' | 'above' | 'about'

const unitDays = {
  night: 1,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  season: 365.25,
  decade: 3652.5,
  century: 36525,
} as const
type UnitName = keyof typeof unitDays

/** What the way in which an amount is told says of the right one. */
export function roughly(precision: AmountPrecision): Rough | undefined {
  if (precision === 'about') return 'about'
  return precision === 'at-least' ? 'above' : precision === 'at-most' ? 'below' : undefined
}

/**
 * The range of a length in its own unit.
 * @param name of the unit
 * @param days how many it comes to
 */
export function bareRange(name: string, days: number, rough: Rough | undefined): Range | undefined {
  if (!(name in unitDays)) return undefined
  const own = name as UnitName
  const unit = unitOf(own)
  const number = Math.round((days / unitDays[own]) * 100) / 100
  const value = number * unitDays[own]
  const slack = slackOf(value, number, own)
  if (rough === 'below')
    return { low: value - Math.max(0.75 * slack, value * 0.08), high: value + slack / 4, unit }
  if (rough === 'above') return { low: value - slack / 4, high: value * 1.3 + slack, unit }
  if (rough === 'about') return { low: value * 0.8 - slack, high: value * 1.2 + slack, unit }
  return { low: value - slack, high: value + slack, unit }
}

/** "Its fourth year", "its 50th anniversary". A year in office may be a calendar year, so that the second begins after a month. */
export function nthRange(
  number: number,
  name: 'year' | 'season' | 'month' | 'week' | 'day' | 'night' | 'anniversary',
): Range {
  if (name === 'anniversary')
    return { low: (number - 1) * unitDays.year, high: (number + 1) * unitDays.year, unit: 'year' }
  const unit = unitOf(name)
  return { low: (number - 2) * unitDays[unit], high: number * unitDays[unit], unit }
}

function unitOf(name: UnitName): LengthUnit {
  if (name === 'fortnight') return 'week'
  return name === 'decade' || name === 'century' || name === 'season' ? 'year' : name
}

/** How far a stated length may be off: writers give whole years, and round many of them. */
function slackOf(value: number, number: number, unit: UnitName): number {
  const isHalf = number % 1 === 0.5
  if (unit === 'century')
    return number === 0.25 || number === 0.5 ? Math.max(1500, value * 0.12) : value * 0.15
  if (unit === 'decade') return number === 1 ? 1200 : Math.max(1500, value * 0.12)
  if (unit === 'night') return 0
  if (unit === 'day') return number >= 10 ? Math.max(2, value * 0.1) : 1
  if (unit === 'week' || unit === 'fortnight') return Math.max(4, value * 0.1) + (isHalf ? 3 : 0)
  if (unit === 'month') return number >= 12 && number % 6 === 0 ? 100 : 40
  if (isHalf) return 220
  const loose = number >= 20 && number % 5 === 0 ? 0.08 : number >= 10 && number % 5 === 0 ? 0.1 : 0
  return Math.max(unitDays.year, value * loose)
}

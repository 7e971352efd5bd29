import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isStreet } from '../amounts/no-amount.ts'
import { ordinalValue } from '../amounts/ordinals.ts'
import { daysInMonth } from '../dates.ts'
import { textOf } from '../spaced-words.ts'
import { type Days, dateOf, dayNumber, monthsOf, yearsOf } from './calendar.ts'
import { type TimeReading, type TimeSetting, withPart } from './reading.ts'
import { anyOf, decadeOf, seasonOf, timeUnitOf } from './words.ts'

const yearOf = (day: number) => dateOf(day).year
const hyphen = anyOf('- – — /')
const of = keyOf('of')
const the = keyOf('the')
const half = keyOf('half')
const fiscal = anyOf('fiscal fy')
const yearPart = /^([QH])([1-4])$/i

const decadeText = /^['’]?(\d{2}|\d{3}0)s$/

/** A year in four digits at the token. */
export function yearIn(tokens: Tokens, index: number, end: number): number | undefined {
  if (index >= end || tokens.classes[index] !== TokenClass.number) return undefined
  if (tokens.ends[index]! - tokens.starts[index]! !== 4) return undefined
  const year = Number(textOf(tokens, index))
  return year >= 1000 && year <= 2100 ? year : undefined
}

/** "2018", "2010-12", "fiscal 2019": a year, or the years from one to another. */
export function yearReading(setting: TimeSetting, index: number): TimeReading | undefined {
  const { tokens, start, end } = setting
  const year = yearIn(tokens, index, end) ?? shortYear(tokens, index)
  if (year === undefined || isNumberOfModel(setting, index) || isStreet(tokens, index)) return undefined
  const iso = isoDay(tokens, index, end, year)
  if (iso !== undefined) {
    return {
      kind: 'day',
      basis: 'absolute',
      days: { from: iso, to: iso },
      firstToken: index,
      endToken: index + 5,
    }
  }
  const isFiscal = index > start && fiscal(tokens.keys[index - 1]!)
  const to = hyphen(tokens.keys[index + 1] ?? 0) ? endYear(tokens, index + 2, end, year) : undefined
  return withPart(setting, {
    kind: to === undefined ? 'year' : 'stretch',
    basis: 'absolute',
    days: yearsOf(year, to ?? year),
    firstToken: isFiscal ? index - 1 : index,
    endToken: to === undefined ? index + 1 : index + 3,
  })
}

/** "The '52 Cards", "the class of ’08". */
function shortYear(tokens: Tokens, index: number): number | undefined {
  const match = /^['’](\d\d)$/.exec(textOf(tokens, index))
  if (!match) return undefined
  const value = Number(match[1])
  return value < youngest ? 2000 + value : 1900 + value
}

/** Years in two digits below this are of our century. */
const youngest = 40

/** "Victor LOC 1066": digits behind capitals, with nothing behind them. */
function isNumberOfModel({ tokens, start, end }: TimeSetting, index: number): boolean {
  if (index <= start || tokens.shapes[index - 1] !== Shape.upper) return false
  const before = tokens.ends[index - 1]! - tokens.starts[index - 1]!
  return before > 1 && (index + 1 >= end || tokens.classes[index + 1] === TokenClass.punctuation)
}

/** "2018-06-08". */
function isoDay(tokens: Tokens, index: number, end: number, year: number): number | undefined {
  if (index + 4 >= end || tokens.ends[index + 4]! - tokens.starts[index]! !== 10) return undefined
  const match = /^\d{4}-(\d\d)-(\d\d)$/.exec(
    tokens.prose.slice(tokens.starts[index]!, tokens.ends[index + 4]!),
  )
  const [month, day] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)]
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
  return isDay ? dayNumber(year, month, day) : undefined
}

/** The later year of "2010-12", "2010–2014". */
function endYear(tokens: Tokens, index: number, end: number, from: number): number | undefined {
  const full = yearIn(tokens, index, end)
  if (full !== undefined) return full > from ? full : undefined
  if (index >= end || tokens.classes[index] !== TokenClass.number) return undefined
  if (tokens.ends[index]! - tokens.starts[index]! !== 2) return undefined
  const year = Math.floor(from / 100) * 100 + Number(textOf(tokens, index))
  return year > from ? year : undefined
}

/** "The 1990s", "the '90s", "Q3 2018", "H1". */
export function mixedReading(setting: TimeSetting, index: number): TimeReading | undefined {
  const { tokens, end } = setting
  const text = textOf(tokens, index)
  const decade = decadeText.exec(text)
  if (decade) return decadeReading(setting, index, Number(decade[1]))
  const part = yearPart.exec(text)
  if (part) {
    const count = part[1]!.toUpperCase() === 'Q' ? 3 : 6
    const year = yearIn(tokens, index + 1, end)
    return partOfYear(
      setting,
      index,
      year === undefined ? index + 1 : index + 2,
      Number(part[2]),
      count,
      year,
    )
  }
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text)
  return century ? centuryReading(setting, index, Number(century[1])) : undefined
}

function decadeReading(setting: TimeSetting, index: number, value: number): TimeReading | undefined {
  const isShort = value < 100
  if (isShort && (value % 10 !== 0 || (setting.tokens.keys[index - 1] !== the && !isPart(setting, index))))
    return undefined
  const first = isShort ? 1900 + value : value
  const years = first % 100 === 0 && !isShort ? 100 : 10
  const days = yearsOf(first, first + years - 1)
  const kind = years === 100 ? 'century' : 'decade'
  return withPart(setting, { kind, basis: 'absolute', days, firstToken: index, endToken: index + 1 })
}

function isPart({ tokens }: TimeSetting, index: number): boolean {
  return hyphen(tokens.keys[index - 1] ?? 0)
}

/** "The nineties"; not "in her nineties". */
export function decadeWordReading(setting: TimeSetting, index: number): TimeReading | undefined {
  const value = decadeOf(setting.tokens.keys[index]!)
  return value === undefined ? undefined : decadeReading(setting, index, value)
}

/** "The 19th century", "the nineteenth century". */
export function centuryReading(setting: TimeSetting, index: number, number: number): TimeReading | undefined {
  const { tokens, end } = setting
  const at = hyphen(tokens.keys[index + 1] ?? 0) ? index + 2 : index + 1
  if (at >= end || timeUnitOf(tokens.keys[at]!) !== 'century' || number > 21) return undefined
  const days = yearsOf(number * 100 - 99, number * 100)
  return withPart(setting, { kind: 'century', basis: 'absolute', days, firstToken: index, endToken: at + 1 })
}

/** "The third quarter of 2018", "the first half of the year". */
export function quarterReading(setting: TimeSetting, index: number): TimeReading | undefined {
  const { tokens, start, end } = setting
  const first = index - 1 > start && hyphen(tokens.keys[index - 1]!) ? index - 2 : index - 1
  const number =
    first >= start ? (ordinalValue(tokens.keys[first]!) ?? digitOrdinal(tokens, first)) : undefined
  const isHalf = tokens.keys[index] === half
  if (number === undefined || number > (isHalf ? 2 : 4)) return undefined
  const year = tokens.keys[index + 1] === of ? yearIn(tokens, index + 2, end) : yearIn(tokens, index + 1, end)
  const isOfYear = tokens.keys[index + 1] === of && year === undefined
  if (isHalf && year === undefined && !isOfYear) return undefined
  if (isHalf && isOfYear && !isOfTime(tokens, index + 2, end)) return undefined
  const endToken = year === undefined ? index + 1 : tokens.keys[index + 1] === of ? index + 3 : index + 2
  return partOfYear(setting, first, endToken, number, isHalf ? 6 : 3, year)
}

/** "The first half of the year", but not "of the program". */
function isOfTime(tokens: Tokens, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 4); index++) {
    const key = tokens.keys[index]!
    if (timeUnitOf(key) !== undefined || fiscal(key) || yearIn(tokens, index, end) !== undefined) return true
  }
  return false
}

function digitOrdinal(tokens: Tokens, index: number): number | undefined {
  const match = /^([1-4])(?:st|nd|rd|th)$/.exec(textOf(tokens, index))
  return match ? Number(match[1]) : undefined
}

function partOfYear(
  setting: TimeSetting,
  firstToken: number,
  endToken: number,
  number: number,
  months: number,
  year: number | undefined,
): TimeReading {
  const { dateline } = setting
  const inYear = year ?? (dateline === undefined ? undefined : yearOf(dateline))
  const basis = year === undefined ? (dateline === undefined ? 'relative' : 'dateline') : 'absolute'
  const days: Days | undefined =
    inYear === undefined ? undefined : monthsOf(inYear, (number - 1) * months + 1, months)
  return { kind: months === 3 ? 'quarter' : 'half', basis, days, firstToken, endToken }
}

/** "The summer of 2018", "summer 2018". */
export function seasonWithYear(setting: TimeSetting, index: number): TimeReading | undefined {
  const { tokens, end } = setting
  const month = seasonOf(tokens.keys[index]!)
  const yearToken = tokens.keys[index + 1] === of ? index + 2 : index + 1
  const year = yearIn(tokens, yearToken, end)
  if (month === undefined || year === undefined) return undefined
  const days = monthsOf(year, month, 3)
  return withPart(setting, {
    kind: 'season',
    basis: 'absolute',
    days,
    firstToken: index,
    endToken: yearToken + 1,
  })
}

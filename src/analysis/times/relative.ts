import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Quantity } from '../quantities.ts'
import type { TimeBasis } from '../times.ts'
import { isMark } from '../token-tests.ts'
import { addMonths, type Days, dateOf, monthsOf, weekOf, yearsOf } from './calendar.ts'
import { basisOf, isAhead, partBefore, type TimeReading, type TimeSetting, withPart } from './reading.ts'
import { anyOf, deicticDays, type TimeUnit, timeUnitOf } from './words.ts'

const last = anyOf('last past')
const next = anyOf('next coming')
const now = anyOf('this current')
const before = anyOf('previous preceding prior')
const after = anyOf('following subsequent')
const same = anyOf('that same')
const article = anyOf('a an')
const the = keyOf('the')
const ago = anyOf('ago')
const later = anyOf('later after afterward afterwards thereafter')
const earlier = anyOf('earlier before previously')
const from = keyOf('from')
const to = keyOf('to')
const of = keyOf('of')
const nowWord = keyOf('now')
const time = keyOf('time')
const recent = anyOf('recent few several')
const clitic = anyOf("' 's")
const weekend = keyOf('weekend')
const comparing = anyOf('than above below over')
const dayBefore = keyOf('before')
const dayAfter = keyOf('after')

/** Days of the stretch of a unit that lies so many of them from a day. */
function unitFrom(anchor: number, unit: TimeUnit | 'weekend', steps: number): Days {
  const { year, month } = dateOf(anchor)
  if (unit === 'day') return { from: anchor + steps, to: anchor + steps }
  if (unit === 'week') return weekOf(anchor + 7 * steps)
  if (unit === 'weekend') {
    const week = weekOf(anchor + 7 * steps)
    return { from: week.to - 1, to: week.to }
  }
  if (unit === 'month') return monthsOf(year, month + steps, 1)
  if (unit === 'quarter') return monthsOf(year, (Math.floor((month - 1) / 3) + steps) * 3 + 1, 3)
  if (unit === 'year') return yearsOf(year + steps, year + steps)
  const size = unit === 'decade' ? 10 : 100
  const first = Math.floor(year / size) * size + steps * size
  return yearsOf(first, first + size - 1)
}

const monthsIn = { day: 0, week: 0, month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const
const slackDays = { day: 0, week: 3, month: 15, quarter: 45, year: 183, decade: 1826, century: 9131 } as const

/** The day so many units on, and how exactly such a count is meant. */
function countedFrom(anchor: number, unit: TimeUnit, count: number): Days {
  const months = monthsIn[unit]
  const day =
    months === 0 ? anchor + count * (unit === 'week' ? 7 : 1) : addMonths(anchor, Math.round(count * months))
  const slack = slackDays[unit]
  return { from: Math.round(day) - slack, to: Math.round(day) + slack }
}

/**
 * "Last year", "the following week", "the past three years", "two years ago", "a week later", "the year before".
 * @param counted the figure that ends right before the word
 */
export function unitReading(
  setting: TimeSetting,
  index: number,
  counted: Quantity | undefined,
): TimeReading | undefined {
  const { tokens, start, end } = setting
  const unit = tokens.keys[index] === weekend ? 'weekend' : timeUnitOf(tokens.keys[index]!)
  if (unit === undefined) return undefined
  const key = index > start ? tokens.keys[index - 1]! : 0
  if (isToAnother(tokens, index)) return undefined
  if (counted && unit !== 'weekend')
    return countedReading(setting, index, unit, counted.value, counted.firstToken)
  if (article(key) && unit !== 'weekend') return countedReading(setting, index, unit, 1, index - 1)
  const named = stepsOf(key)
  if (named) return stepReading(setting, index, unit, named)
  if (recent(key))
    return { kind: 'stretch', basis: 'relative', days: undefined, firstToken: index - 1, endToken: index + 1 }
  const isVagueAgo = index + 1 < end && ago(tokens.keys[index + 1]!)
  if (isVagueAgo)
    return { kind: 'stretch', basis: 'relative', days: undefined, firstToken: index, endToken: index + 2 }
  if (key !== the || unit === 'weekend') return undefined
  const beside = index + 1 < end ? dayBeside(setting, index, unit) : undefined
  if (beside || !partBefore(tokens, index, start)) return beside
  return withPart(setting, {
    ...stepReading(setting, index, unit, { steps: 0, from: 'dateline' }),
    firstToken: index,
  })
}

/** "A year-to-year decline". */
function isToAnother(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index + 1, '-') && tokens.keys[index + 2] === to
}

interface Steps {
  readonly steps: number
  readonly from: 'dateline' | 'last-date'
}

/** Which one of a row of units a word points to, and from where it counts. */
function stepsOf(key: number): Steps | undefined {
  if (last(key)) return { steps: -1, from: 'dateline' }
  if (next(key)) return { steps: 1, from: 'dateline' }
  if (now(key)) return { steps: 0, from: 'dateline' }
  if (before(key)) return { steps: -1, from: 'last-date' }
  if (after(key)) return { steps: 1, from: 'last-date' }
  return same(key) ? { steps: 0, from: 'last-date' } : undefined
}

function stepReading(
  setting: TimeSetting,
  index: number,
  unit: TimeUnit | 'weekend',
  { steps, from: basis }: Steps,
): TimeReading {
  const anchor = basis === 'dateline' ? setting.dateline : setting.last
  const { tokens, start } = setting
  const isPastWeekend =
    unit === 'weekend' &&
    basis === 'dateline' &&
    steps === 0 &&
    isOverByDay(anchor) &&
    !isAhead(setting, index)
  const shift = isPastWeekend ? -1 : 0
  const isEarlierOrLater =
    index - 2 >= start && (later(tokens.keys[index - 2]!) || earlier(tokens.keys[index - 2]!))
  return {
    kind: unit,
    basis: basisOf(anchor, basis),
    days: anchor === undefined ? undefined : unitFrom(anchor, unit, steps + shift),
    firstToken: isEarlierOrLater ? index - 2 : index - 1,
    endToken: index + 1,
  }
}

/** On a Monday to Wednesday, "this weekend" is the one before, unless the clause looks ahead. */
function isOverByDay(day: number | undefined): boolean {
  return day !== undefined && day - weekOf(day).from < 3
}

/** A figure and a unit: what stands around them says from where they count; with nothing there they are a duration. */
function countedReading(
  setting: TimeSetting,
  index: number,
  unit: TimeUnit,
  count: number,
  first: number,
): TimeReading | undefined {
  const { tokens, start, end, dateline, last: lastDay } = setting
  const key = first > start ? tokens.keys[first - 1]! : 0
  const behind = index + 1 < end ? tokens.keys[index + 1]! : 0
  if (last(key) || next(key)) {
    const sign = last(key) ? -1 : 1
    // "The last five months of her life" are not the last ones before the piece.
    const anchor = behind === of ? undefined : dateline
    const edge = anchor === undefined ? undefined : middleOf(countedFrom(anchor, unit, sign * count))
    return {
      kind: 'stretch',
      basis: basisOf(anchor, 'dateline'),
      days:
        edge === undefined || anchor === undefined
          ? undefined
          : { from: Math.min(edge, anchor), to: Math.max(edge, anchor) },
      firstToken: first - 1,
      endToken: index + 1,
    }
  }
  if (ago(behind)) return counting(dateline, 'dateline', unit, -count, first, index + 2)
  if (behind === from && index + 2 < end && tokens.keys[index + 2] === nowWord) {
    return counting(dateline, 'dateline', unit, count, first, index + 3)
  }
  if (clitic(behind) && index + 2 < end && tokens.keys[index + 2] === time) {
    return counting(dateline, 'dateline', unit, count, first, index + 3)
  }
  if (later(behind) && isEnd(setting, index + 2))
    return counting(lastDay, 'last-date', unit, count, first, index + 2)
  if (earlier(behind) && isEnd(setting, index + 2))
    // "Above a year earlier" counts from the time that is told of, which need not be the one named last.
    return counting(comparing(key) ? undefined : lastDay, 'last-date', unit, -count, first, index + 2)
  return undefined
}

/** "Two weeks before" stands for a date only where nothing follows that it could be before. */
function isEnd({ tokens, end }: TimeSetting, index: number): boolean {
  const key = tokens.keys[index - 1]!
  if (key !== dayBefore && key !== dayAfter) return true
  return index >= end || tokens.classes[index] === 4
}

function counting(
  anchor: number | undefined,
  basis: TimeBasis,
  unit: TimeUnit,
  count: number,
  firstToken: number,
  endToken: number,
): TimeReading {
  const days = anchor === undefined ? undefined : countedFrom(anchor, unit, count)
  return { kind: unit, basis: basisOf(anchor, basis), days, firstToken, endToken }
}

function middleOf({ from: first, to }: Days): number {
  return Math.round((first + to) / 2)
}

/** "The day before yesterday", "the year before". */
function dayBeside(setting: TimeSetting, index: number, unit: TimeUnit): TimeReading | undefined {
  const { tokens, end, dateline, last: lastDay } = setting
  const key = tokens.keys[index + 1]!
  if (key !== dayBefore && key !== dayAfter) return undefined
  const sign = key === dayBefore ? -1 : 1
  const base = index + 2 < end ? deicticDays(tokens.keys[index + 2]!) : undefined
  if (base !== undefined && unit === 'day') {
    const day = dateline === undefined ? undefined : dateline + base + sign
    return {
      kind: 'day',
      basis: basisOf(dateline, 'dateline'),
      days: day === undefined ? undefined : { from: day, to: day },
      firstToken: index - 1,
      endToken: index + 3,
    }
  }
  if (!isEnd(setting, index + 2)) return undefined
  return {
    kind: unit,
    basis: basisOf(lastDay, 'last-date'),
    days: lastDay === undefined ? undefined : unitFrom(lastDay, unit, sign),
    firstToken: index - 1,
    endToken: index + 2,
  }
}

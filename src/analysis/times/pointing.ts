import { weekdayOfKey } from '../dates.ts'
import { dateOf, monthsOf, weekdayOfNumber } from './calendar.ts'
import { basisOf, isAhead, type TimeReading, type TimeSetting } from './reading.ts'
import { anyOf, deicticDays, seasonOf } from './words.ts'

const last = anyOf('last past')
const next = anyOf('next coming')
const now = anyOf('this current')

/** Yesterday, today, tomorrow. */
export function deicticReading({ tokens, dateline }: TimeSetting, index: number): TimeReading | undefined {
  const days = deicticDays(tokens.keys[index]!)
  if (days === undefined) return undefined
  const day = dateline === undefined ? undefined : dateline + days
  return {
    kind: 'day',
    basis: basisOf(dateline, 'dateline'),
    days: day === undefined ? undefined : { from: day, to: day },
    firstToken: index,
    endToken: index + 1,
  }
}

/** "Friday", "last Friday", "next Monday": against the date of the piece. */
export function weekdayReading(setting: TimeSetting, index: number): TimeReading | undefined {
  const { tokens, start, dateline } = setting
  const weekday = weekdayOfKey(tokens.keys[index]!)
  if (weekday === undefined)
    return { kind: 'weekday', basis: 'relative', days: undefined, firstToken: index, endToken: index + 1 }
  const key = index > start ? tokens.keys[index - 1]! : 0
  const isLast = last(key)
  const isNext = next(key)
  const firstToken = isLast || isNext || now(key) ? index - 1 : index
  if (dateline === undefined)
    return { kind: 'weekday', basis: 'relative', days: undefined, firstToken, endToken: index + 1 }
  const since = (weekdayOfNumber(dateline) - weekday + 7) % 7
  const past = dateline - (isLast && since === 0 ? 7 : since)
  const day = isNext || (!isLast && isAhead(setting, index)) ? dateline + ((7 - since) % 7 || 7) : past
  return { kind: 'weekday', basis: 'dateline', days: { from: day, to: day }, firstToken, endToken: index + 1 }
}

/** "Last summer", "this winter", "next spring". */
export function seasonReading(
  { tokens, start, dateline }: TimeSetting,
  index: number,
): TimeReading | undefined {
  const month = seasonOf(tokens.keys[index]!)
  const key = index > start ? tokens.keys[index - 1]! : 0
  const steps = last(key) ? -1 : next(key) ? 1 : now(key) ? 0 : undefined
  if (month === undefined || steps === undefined) return undefined
  if (dateline === undefined)
    return { kind: 'season', basis: 'relative', days: undefined, firstToken: index - 1, endToken: index + 1 }
  const { year, month: current } = dateOf(dateline)
  const isOver = current > month + 2
  const shift = steps < 0 ? (isOver ? 0 : -1) : steps > 0 && current >= month ? 1 : 0
  return {
    kind: 'season',
    basis: 'dateline',
    days: monthsOf(year + shift, month, 3),
    firstToken: index - 1,
    endToken: index + 1,
  }
}

import type { Tokens } from '../../parse/tokens.ts'
import type { DateMention } from '../dates.ts'
import type { TimeBasis, TimeKind } from '../times.ts'
import type { Days } from './calendar.ts'
import { anyOf } from './words.ts'

/** Where a reader stands, and from what it can count. */
export interface TimeSetting {
  readonly tokens: Tokens
  /** First token of the sentence, and the one after its last. */
  readonly start: number
  readonly end: number
  /** The day on which the piece was written, where it says so. */
  readonly dateline: number | undefined
  /** The last day that the text has named. */
  readonly last: number | undefined
  /** What a day or a month without a year can have its year from, where the text has named one near by. */
  readonly yearAnchor: YearAnchor | undefined
}

/** A time that the text has named just before, and not only for comparison. */
export interface YearAnchor {
  /** Its first day. */
  readonly day: number
  /** Is it a month or a day of the same sentence, so that what follows may come next in a row? */
  readonly isOfRow: boolean
}

/** What a reader makes of the words at a token. */
export interface TimeReading {
  readonly kind: TimeKind
  readonly basis: TimeBasis
  readonly days: Days | undefined
  readonly firstToken: number
  readonly endToken: number
}

const early = anyOf('early beginning start')
const late = anyOf('late end')
const middle = anyOf('mid mid- middle')
const hyphen = anyOf('- –')
const link = anyOf('of the in')

/** "Early", "mid-", "late", "the end of": the part of a stretch that words before it name, and where they begin. */
export function partBefore(
  tokens: Tokens,
  first: number,
  start: number,
): { readonly part: 'early' | 'mid' | 'late'; readonly firstToken: number } | undefined {
  let at = first - 1
  if (at > start && hyphen(tokens.keys[at]!)) at--
  while (at > start && link(tokens.keys[at]!)) at--
  if (at < start) return undefined
  const key = tokens.keys[at]!
  const part = early(key) ? 'early' : late(key) ? 'late' : middle(key) ? 'mid' : undefined
  return part && { part, firstToken: at }
}

/** The first, the middle or the last third of some days. */
export function partOf({ from, to }: Days, part: 'early' | 'mid' | 'late'): Days {
  const third = (to - from + 1) / 3
  if (part === 'early') return { from, to: Math.round(from + third) }
  if (part === 'late') return { from: Math.round(to - third), to }
  return { from: Math.round(from + third), to: Math.round(to - third) }
}

/** A reading of a stretch, narrowed to the part that words before it name. */
export function withPart(setting: TimeSetting, reading: TimeReading): TimeReading {
  const named = partBefore(setting.tokens, reading.firstToken, setting.start)
  if (!named) return reading
  const days = reading.days && partOf(reading.days, named.part)
  return { ...reading, days, firstToken: named.firstToken }
}

const future = anyOf("will shall scheduled due expected 'll plans planned set upcoming")
const clauseEnd = anyOf(', ; : — –')

/** Does the clause that holds a token speak of what is to come? */
export function isAhead({ tokens, start, end }: TimeSetting, index: number): boolean {
  for (let at = index - 1; at >= start && !clauseEnd(tokens.keys[at]!); at--) {
    if (future(tokens.keys[at]!)) return true
  }
  for (let at = index + 1; at < end && !clauseEnd(tokens.keys[at]!); at++) {
    if (future(tokens.keys[at]!)) return true
  }
  return false
}

const halfYear = 183
const month = 31

/**
 * The year that a month or a day without one is of: that which brings it nearest to the date of the piece, or the year
 * that the text named last.
 */
export function yearFor(
  setting: TimeSetting,
  index: number,
  dayIn: (year: number) => number,
  yearOf: (day: number) => number,
): { readonly year: number; readonly basis: TimeBasis } | undefined {
  const { dateline, yearAnchor } = setting
  if (dateline !== undefined) {
    const year = yearOf(dateline)
    const gap = dayIn(year) - dateline
    if (gap < -month && isAhead(setting, index)) return { year: year + 1, basis: 'dateline' }
    return { year: gap > halfYear ? year - 1 : gap < -halfYear ? year + 1 : year, basis: 'dateline' }
  }
  if (!yearAnchor || isAhead(setting, index)) return undefined
  const year = yearOf(yearAnchor.day)
  // "In November, December and January."
  const isNext = yearAnchor.isOfRow && dayIn(year) < yearAnchor.day - halfYear
  return { year: isNext ? year + 1 : year, basis: 'last-date' }
}

/** The offsets of a date in tokens: its first one, and the one after its last. */
export function tokensOfDate(tokens: Tokens, near: number, date: DateMention): readonly [number, number] {
  let first = near
  while (first > 0 && tokens.starts[first]! > date.start) first--
  let end = near
  while (end < tokens.count && tokens.starts[end]! < date.end) end++
  return [first, end]
}

/** What the days were found from; nothing, when the day to count from is not known. */
export function basisOf(anchor: number | undefined, basis: TimeBasis): TimeBasis {
  return anchor === undefined ? 'relative' : basis
}

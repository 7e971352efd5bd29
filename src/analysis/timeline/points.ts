import type { Span } from '../../span.ts'
import { monthOf } from '../dates.ts'
import { datesIn } from '../dates-in.ts'
import type { Facts } from '../facts.ts'
import { numberOf } from '../number-text.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { dateOfNews, pieceYears, yearBeside } from '../piece-year.ts'
import { dayNumber, monthsOf, yearsOf } from '../times/calendar.ts'
import type { TimeExpression } from '../times.ts'
import { today } from '../today.ts'

/** A time that the piece names and that can be put into numbers: the days from the first to the last that it can be. */
export interface TimePoint extends Span {
  readonly sentence: OwnSentence
  readonly from: number
  readonly to: number
  readonly kind: TimeExpression['kind']
  readonly relation: TimeExpression['relation']
  /** Is it a day whose year is not known? It can be set beside others of its kind alone. */
  readonly isFloating: boolean
}

/** When the piece was written, as days; undefined where nothing shows it. */
export interface PieceTime {
  readonly from: number
  readonly to: number
  /** Does a date of its own say so, and not only what is told as past and as still to come? */
  readonly isSure?: boolean
}

const known = new WeakMap<Facts, readonly TimePoint[]>()

/** The times of the piece, in order, those that are told from the day of the piece too, as far as its year shows. */
export function timePoints(facts: Facts): readonly TimePoint[] {
  const before = known.get(facts)
  if (before) return before
  const points = facts.times.flatMap((time, index) => pointOf(facts, time, facts.times[index + 1]) ?? [])
  known.set(facts, points)
  return points
}

const bySentence = new WeakMap<Facts, ReadonlyMap<number, readonly TimePoint[]>>()
const none: readonly TimePoint[] = []

/** The times of one sentence, in order. */
export function pointsOfSentence(facts: Facts, number: number): readonly TimePoint[] {
  let index = bySentence.get(facts)
  if (!index) {
    const made = new Map<number, TimePoint[]>()
    for (const point of timePoints(facts)) {
      const own = made.get(point.sentence.number)
      if (own) own.push(point)
      else made.set(point.sentence.number, [point])
    }
    index = made
    bySentence.set(facts, index)
  }
  return index.get(number) ?? none
}

/** The days on which the piece can have been written. */
export function pieceTime(facts: Facts): PieceTime | undefined {
  const { earliest, latest } = pieceYears(facts)
  if (earliest === 0) return undefined
  const news = dateOfNews(facts)
  if (news?.year === earliest && earliest === latest) {
    const day = dayNumber(earliest, news.month, news.day)
    return { from: day - daysAround, to: day + daysAround, isSure: true }
  }
  const { from, to } = yearsOf(earliest, latest)
  // Nobody writes of what is yet to come as past.
  return { from, to: Math.max(from, Math.min(to, today() + daysAround)) }
}

/** A piece is written so many days at most before or after the day of its news. */
const daysAround = 45
/** Kinds that are too long, or of no known place, to count with. */
const vague = new Set<TimeExpression['kind']>(['decade', 'century', 'stretch', 'weekday', 'weekend', 'week'])

function pointOf(
  facts: Facts,
  time: TimeExpression,
  next: TimeExpression | undefined,
): TimePoint | undefined {
  if (vague.has(time.kind)) return undefined
  const days = time.basis === 'absolute' ? time.days : daysFromPiece(facts, time, next)
  if (!days) return undefined
  const sentence = ownSentenceAt(facts, time.sentence)
  if (!sentence || isSpokenIn(sentence, time.start)) return undefined
  const { start, end, kind, relation } = time
  return { start, end, sentence, ...days, kind, relation, isFloating: days.to < firstDay }
}

/** Days without a year are put into one of long ago, far from all that is told. */
const anyYear = 801
const firstDay = dayNumber(1000, 1, 1)
const lastYear = /^last year$/i
const thisYear = /^(?:this year|earlier this year)$/i
const ago = /^(?<count>[\w-]+) (?<unit>years?|decades?) ago$/i

function daysFromPiece(
  facts: Facts,
  { start, end, kind, firstToken, endToken }: TimeExpression,
  next: TimeExpression | undefined,
): PieceTime | undefined {
  const { tokens } = facts
  if (kind === 'day') {
    const [date] = datesIn(facts.dates, { start, end })
    if (!date) return undefined
    const news = dateOfNews(facts)
    const year = (news && yearBeside(date, news)) ?? anyYear
    const day = dayNumber(year, date.month, date.day)
    return { from: day, to: day }
  }
  const { earliest, latest } = pieceYears(facts)
  const isKnown = earliest !== 0 && latest - earliest <= mostSpread
  if (kind === 'month') {
    const month = monthOf(tokens.keys[endToken - 1]!)
    if (month === undefined || endToken - firstToken > 1) return undefined
    const isOfLastYear =
      next?.firstToken === endToken && lastYear.test(tokens.prose.slice(next.start, next.end))
    if (!isOfLastYear) return monthsOf(anyYear, month, 1)
    return isKnown
      ? { from: dayNumber(earliest - 1, month, 1), to: monthsOf(latest - 1, month, 1).to }
      : undefined
  }
  if (!isKnown) return undefined
  const text = tokens.prose.slice(start, end).replaceAll(/\s+/g, ' ')
  if (lastYear.test(text)) return yearsOf(earliest - 1, latest - 1)
  if (thisYear.test(text)) return yearsOf(earliest, latest)
  const back = ago.exec(text)
  if (!back) return undefined
  const { count, unit } = back.groups!
  const number = /^an?$/i.test(count!) ? 1 : numberOf(count!)
  if (number === undefined) return undefined
  const years = number * (/^decade/i.test(unit!) ? 10 : 1)
  const slack = years % 10 === 0 ? Math.max(1, Math.round(years / 10)) : 1
  return yearsOf(earliest - years - slack, latest - years + slack)
}

/** Where the piece may be of so many years, what it counts from its own day is of no use. */
const mostSpread = 1

import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { monthOf, weekdayOfKey } from '../dates.ts'
import { datesIn } from '../dates-in.ts'
import type { Facts } from '../facts.ts'
import { isSpokenIn, ownSentenceAt } from '../own-sentences.ts'
import type { TimeExpression } from '../times.ts'
import { wordTest } from '../word-flags.ts'
import { pointsOfSentence } from './points.ts'

/** When something took place, as far as the words of one time say it. */
export interface EventTime extends Span {
  readonly kind: TimeExpression['kind']
  /** The preposition that makes it one end of a longer time. */
  readonly relation: TimeExpression['relation']
  readonly firstToken: number
  readonly endToken: number
  /** 0 is Sunday. */
  readonly weekday: number | undefined
  readonly day: number | undefined
  /** From 1. */
  readonly month: number | undefined
  readonly year: number | undefined
  /** The days that it can be, where its year is known. */
  readonly days: { readonly from: number; readonly to: number } | undefined
}

const kinds = new Set<TimeExpression['kind']>(['day', 'weekday', 'month', 'season', 'year'])

/** What one time says of when; undefined where it is too long. */
export function eventTimeOf(facts: Facts, time: TimeExpression): EventTime | undefined {
  const { kind, relation, basis, start, end, firstToken, endToken } = time
  if (!kinds.has(kind)) return undefined
  const point = pointsOfSentence(facts, time.sentence).find(one => one.start === start)
  const days = point && !point.isFloating ? { from: point.from, to: point.to } : undefined
  const isAbsolute = basis === 'absolute' && days !== undefined
  const own = { kind, relation, start, end, firstToken, endToken, days }
  const none = { weekday: undefined, day: undefined, month: undefined, year: undefined }
  if (kind === 'day') {
    const [date] = datesIn(facts.dates, time)
    if (!date) return days ? { ...own, ...none } : undefined
    const { month, day, year, weekday } = date
    return { ...own, month, day, year, weekday: weekday?.index }
  }
  const { keys } = facts.tokens
  if (kind === 'weekday') {
    // "Last Tuesday" and "Tuesday" may be of two weeks.
    const isPlain = endToken - firstToken === 1 && !isOther(facts.tokens, firstToken)
    const weekday = isPlain ? weekdayOfKey(keys[firstToken]!) : undefined
    return weekday === undefined ? undefined : { ...own, ...none, weekday, days: undefined }
  }
  const year = isAbsolute && kind !== 'season' ? yearOf(days.from) : undefined
  if (kind === 'month') {
    const month = monthOf(keys[firstToken]!) ?? monthOf(keys[endToken - 1]!)
    return month === undefined ? undefined : { ...own, ...none, month, year }
  }
  return days ? { ...own, ...none, year } : undefined
}

/** "A Tuesday", "the following Tuesday"; but not in "the day after, a Saturday". */
function isOther({ keys }: Tokens, weekday: number): boolean {
  const key = keys[weekday - 1] ?? 0
  return other(key) || (key === a && keys[weekday - 2] !== comma)
}

const a = keyOf('a')
const comma = keyOf(',')
const other = wordTest('one following next last previous every each first second third fourth')

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** A season begins and ends where its writer likes. */
const seasonSlack = 31

/** Can two times not be one? */
export function areApart(a: EventTime, b: EventTime): boolean {
  if (a.days && b.days) {
    const slack = a.kind === 'season' || b.kind === 'season' ? seasonSlack : 0
    return a.days.to + slack < b.days.from || b.days.to + slack < a.days.from
  }
  if (a.month !== undefined && b.month !== undefined) {
    if (a.month !== b.month) return true
    return a.day !== undefined && b.day !== undefined && a.day !== b.day
  }
  return a.month === b.month && a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday
}

/** Is the one wholly before the other? Of days without a year those within some months. */
export function isEarlier(a: EventTime, b: EventTime): boolean {
  if (a.days && b.days) {
    const slack = a.kind === 'season' || b.kind === 'season' ? seasonSlack : 0
    return a.days.to + slack < b.days.from
  }
  if (a.days || b.days || a.month === undefined || b.month === undefined) return false
  if (a.month !== b.month) return a.month < b.month && b.month - a.month <= mostMonths
  return a.day !== undefined && b.day !== undefined && a.day < b.day
}

const mostMonths = 4

const known = new WeakMap<Facts, ReadonlyMap<number, readonly EventTime[]>>()
const nothing: readonly EventTime[] = []

/** The times of one sentence, in order, in the writer's voice. */
export function eventTimesOfSentence(facts: Facts, number: number): readonly EventTime[] {
  let index = known.get(facts)
  if (!index) {
    index = indexOf(facts)
    known.set(facts, index)
  }
  return index.get(number) ?? nothing
}

function indexOf(facts: Facts): ReadonlyMap<number, readonly EventTime[]> {
  const found = new Map<number, EventTime[]>()
  for (const time of facts.times) {
    const sentence = ownSentenceAt(facts, time.sentence)
    if (!sentence || isSpokenIn(sentence, time.start)) continue
    const read = eventTimeOf(facts, time)
    const own = found.get(time.sentence)
    if (read && own) own.push(read)
    else if (read) found.set(time.sentence, [read])
  }
  return found
}

import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { type Days, dayNumber, monthsOf } from '../times/calendar.ts'
import { type EventTime, eventTimesOfSentence } from './event-times.ts'

/** A time from one end to another, told in one go: "from 1954 to 1961", "between May and August", "(2016 to 2019)". */
export interface TimeRange extends Span {
  readonly begin: Days
  readonly until: Days
  readonly isBetween: boolean
  /**
   * - years: both ends are years alone
   * - dates: days or months with their years
   * - calendar: days or months without a year
   * - weekdays: the days of the two ends are counted from Sunday
   */
  readonly of: 'years' | 'dates' | 'calendar' | 'weekdays'
}

/** What joins the two ends: "to", "until the autumn of", "until he retired in". */
const joint = /^,? ?(?:(?:to|till|through|and|[-–])(?: \S+){0,2}|until(?: [^.,;:]{1,40})?) ?$/
/** What joins them where no "from" stands before the first. */
const bareJoint = /^ (?:to|until|till|through) $|^ ?[-–] ?$/
const bareBefore = /(?:\(|, )$/

/** The ranges of time that a sentence tells, in order. */
export function timeRanges(facts: Facts, sentence: number): TimeRange[] {
  const times = eventTimesOfSentence(facts, sentence)
  const { prose } = facts.tokens
  const found: TimeRange[] = []
  for (const [index, first] of times.entries()) {
    const last = times[index + 1]
    const between = last && prose.slice(first.end, last.start)
    if (!last || between === undefined) continue
    const before = prose.slice(Math.max(0, first.start - around), first.start)
    const isTold =
      first.relation === 'from' ? joint.test(between) : bareJoint.test(between) && bareBefore.test(before)
    const range = isTold ? rangeOf(first, last) : undefined
    if (range)
      found.push({ ...range, start: first.start, end: last.end, isBetween: /\bbetween\b/i.test(before) })
  }
  return found
}

const around = 20
const anyYear = 2023
const week = 7

function rangeOf(first: EventTime, last: EventTime): Pick<TimeRange, 'begin' | 'until' | 'of'> | undefined {
  if (first.days && last.days) {
    const of = first.kind === 'year' && last.kind === 'year' ? 'years' : 'dates'
    return last.days.from > first.days.to ? { begin: first.days, until: last.days, of } : undefined
  }
  const [begin, until] = [daysInAnyYear(first), daysInAnyYear(last)]
  if (begin && until) return until.from > begin.to ? { begin, until, of: 'calendar' } : undefined
  if (first.weekday === undefined || last.weekday === undefined || begin || until) return undefined
  const to = first.weekday + ((last.weekday - first.weekday + week) % week)
  return { begin: { from: first.weekday, to: first.weekday }, until: { from: to, to }, of: 'weekdays' }
}

function daysInAnyYear({ month, day, days }: EventTime): Days | undefined {
  if (month === undefined || days) return undefined
  if (day === undefined) return monthsOf(anyYear, month, 1)
  const number = dayNumber(anyYear, month, day)
  return { from: number, to: number }
}

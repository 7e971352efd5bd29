import { monthNames, weekdayNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { stemOf } from '../../src/analysis/stems.ts'
import { type EventTime, eventTimesOfSentence } from '../../src/analysis/timeline/event-times.ts'
import { type Step, steps } from '../../src/analysis/timeline/steps.ts'
import { type Days, dateOf, dayNumber } from '../../src/analysis/times/calendar.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "Two days later, on Friday", "in 2019, four years after it closed": held against the time from which it is counted. */
export function* distancesApart(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const step of steps(facts)) {
    const anchors = step.from ? namedAnchors(facts, step, step.from) : timesBefore(facts, step)
    // What cannot be held against the time, a weekday against a year, is passed over.
    const held = anchors.flatMap(anchor => {
      const apart = apartBy(step, anchor)
      return apart ? [{ anchor, apart }] : []
    })
    const nearest = held.at(-1)
    if (!nearest || held.some(({ apart }) => apart.fits)) continue
    yield {
      messageId: 'gap',
      here: { start: step.start, end: step.end },
      there: [spanOf(nearest.anchor), spanOf(step.to)],
      right: nearest.apart.right,
    }
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** How many sentences back the time may stand from which another one is counted. */
const reach = { day: 2, week: 2, month: 2, year: 4 } as const

/** "She won a place at 11 and, seven years later": counted from an age. */
const age = /\b(?:at|aged|age of) (?:\d{1,2}|[a-z]+(?:teen|een))(?: and|,)[^.;]*$/

function timesBefore(facts: Facts, { sentence: { number }, firstToken, to, unit }: Step): EventTime[] {
  const { tokens } = facts
  const before = tokens.prose.slice(tokens.starts[tokens.sentences[number]!]!, tokens.starts[firstToken]!)
  if (unit === 'year' && age.test(before)) return []
  const found: EventTime[] = []
  for (let back = reach[unit]; back >= 0; back--)
    for (const time of eventTimesOfSentence(facts, number - back))
      if (time.start !== to.start && time.endToken <= firstToken) found.push(time)
  return found
}

/** The times of what a distance is counted from: among its words, or where the piece tells of it with one time alone. */
function namedAnchors(facts: Facts, step: Step, { first, end }: { first: number; end: number }): EventTime[] {
  const own = eventTimesOfSentence(facts, step.sentence.number).filter(
    time => time.firstToken >= first && time.endToken <= end && time.start !== step.to.start,
  )
  // "A year before the tenth anniversary of the shop that he opened in 2005": not from that year.
  if (own[0] && feast.test(facts.tokens.prose.slice(facts.tokens.starts[first]!, own[0].start))) return []
  if (own.length > 0) return own.slice(0, 1)
  const stem = eventStem(facts, first)
  return stem === undefined ? [] : timesOfEvent(facts, stem, step)
}

const feast = /\b(?:anniversary|birthday|centenary|jubilee)\b/
const determiner = /^(?:the|that|its|their|his|her|this)$/i
const noEvent = /^(?:first|second|third|last|same|other)$/i
const longestName = 3

/** The stem of the noun behind "after the". */
function eventStem({ tokens }: Facts, first: number): string | undefined {
  const wordAt = (at: number) => tokens.prose.slice(tokens.starts[at]!, tokens.ends[at]!)
  if (first >= tokens.count || !determiner.test(wordAt(first))) return undefined
  let found: string | undefined
  for (let at = first + 1; at <= first + longestName && at < tokens.count; at++) {
    const word = wordAt(at)
    if (!/^[a-z]{4,}$/.test(word) || noEvent.test(word)) break
    found = stemOf(nounLemma(word)).replace(/e$/, '')
  }
  return found
}

/** The times of the sentences that tell of an event and of no other time, where these agree. */
function timesOfEvent(facts: Facts, stem: string, { sentence, to }: Step): EventTime[] {
  const found: { readonly time: EventTime; readonly isBeside: boolean }[] = []
  const { sentences } = facts.tokens
  for (let number = 0; number + 1 < sentences.length; number++) {
    if (number === sentence.number) continue
    const times = eventTimesOfSentence(facts, number)
    const [time] = times
    if (!time || times.length > 1 || !sameKind(time, to)) continue
    const own = ownSentenceAt(facts, number)
    const text = own?.text.toLowerCase() ?? ''
    if (!own || !text.includes(stem) || !text.split(/[^a-z]+/).some(word => isFormOf(word, stem))) continue
    found.push({ time, isBeside: isBeside(text, time.start - own.start, time.end - own.start, stem) })
  }
  // "The storm, on Saturday," says when it was; a sentence that only speaks of it need not.
  const beside = found.filter(({ isBeside }) => isBeside)
  const [one, ...more] = (beside.length > 0 ? beside : found).map(({ time }) => time)
  return one && more.every(other => isSameTime(one, other)) ? [one] : []
}

/** Does a form of the word stand right before or behind the time: "the storm, on Saturday", "Saturday's storm"? */
function isBeside(text: string, start: number, end: number, stem: string): boolean {
  const before = /(?<word>[a-z]+),? (?:(?:on|in|of|was|is|last|early|late|the) ?)*$/.exec(
    text.slice(0, start),
  )
  const behind = /^(?:['’]s)? (?:[a-z]+ )?(?<word>[a-z]+)\b/.exec(text.slice(end))
  return [before, behind].some(match => match !== null && isFormOf(match.groups!.word!, stem))
}

const endings = new Set(['', 'e', 'es', 's', 'ed', 'd', 'ing'])

/** "Voted" and "the vote". */
function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && endings.has(word.slice(stem.length))
}

function sameKind(a: EventTime, b: EventTime): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined) return true
  return a.kind === b.kind || (a.days !== undefined && b.days !== undefined)
}

function isSameTime(a: EventTime, b: EventTime): boolean {
  if (a.days && b.days) return a.days.from === b.days.from
  if (a.kind !== b.kind) return a.weekday !== undefined && a.weekday === b.weekday
  return a.month === b.month && a.day === b.day && a.weekday === b.weekday
}

/** How a time lies to the one from which it is counted; undefined where the two cannot be held against each other. */
interface Apart {
  readonly fits: boolean
  readonly right: string
}

function apartBy(step: Step, from: EventTime): Apart | undefined {
  const { unit, to } = step
  if (unit === 'day' || unit === 'week') return byDays(step, from) ?? byWeekday(step, from)
  if (unit === 'month') return byDays(step, from) ?? byMonths(step, from)
  if (!from.days || !to.days) return undefined
  return byYears(step, from.days, to.days)
}

const daysIn = { day: 1, week: 7, month: 30.44 } as const
const halfYear = 183
const anyYear = 2023

/** Both are days of the calendar; without their years they are of one, or next to each other. */
function byDays({ unit, count, to }: Step, from: EventTime): Apart | undefined {
  if (from.kind !== 'day' || to.kind !== 'day' || from.day === undefined || to.day === undefined)
    return undefined
  const year = from.year ?? to.year ?? anyYear
  const [first, last] = [from, to].map(time => dayNumber(time.year ?? year, time.month!, time.day!)) as [
    number,
    number,
  ]
  const isSure = from.year !== undefined && to.year !== undefined
  const turned = isSure || Math.abs(last - first) < halfYear ? 0 : last < first ? 365 : -365
  const days = last - first + turned
  // Over half a year the one may lie on either side of the other.
  if (unit === 'month' && !isSure && Math.abs(count) > mostMonths) return undefined
  const slack = slackOf(unit, Math.abs(count))
  return {
    fits: Math.abs(days - count * daysIn[unit as keyof typeof daysIn]) <= slack,
    right:
      days === 0
        ? 'both are one day'
        : `it is ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'}`,
  }
}

const mostMonths = 5

/** So many days a distance may be off: months are rounded, weeks a little. */
function slackOf(unit: Step['unit'], count: number): number {
  if (unit === 'month') return 9 + 3 * count
  if (unit === 'week') return Math.max(Math.min(3, count), count / 2)
  return count >= 10 ? 1 : 0
}

/** Weeks are counted loosely, and more than six days lead to any week. */
const mostDays = 6

function byWeekday({ unit, count, to }: Step, { weekday }: EventTime): Apart | undefined {
  if (unit !== 'day' || Math.abs(count) > mostDays || weekday === undefined || to.weekday === undefined)
    return undefined
  const right = (((weekday + count) % 7) + 7) % 7
  return {
    fits: right === to.weekday,
    right: `counted from ${weekdayNames[weekday]} that is ${weekdayNames[right]}`,
  }
}

function byMonths({ count, to }: Step, from: EventTime): Apart | undefined {
  if (from.month === undefined || to.month === undefined || Math.abs(count) > 11) return undefined
  const between = (to.month - from.month - count + 48) % 12
  const right = (from.month + count + 47) % 12
  return {
    fits: between <= 1 || between === 11,
    right: `counted from ${monthNames[from.month - 1]} that is ${monthNames[right]}`,
  }
}

function byYears({ count, to: time }: Step, from: Days, to: Days): Apart {
  const slack = Math.abs(count) >= 10 ? 1 : 0
  const [first, last] = [from, to].map(days => [dateOf(days.from).year, dateOf(days.to).year] as const) as [
    readonly [number, number],
    readonly [number, number],
  ]
  const isByYear = last[1] - first[0] >= count - slack && last[0] - first[1] <= count + slack
  // From December to the January after next is a year, and from January to December nearly two.
  const days = (to.from + to.to - from.from - from.to) / 2
  const isFine = time.kind !== 'year' && to.to - to.from < halfYear && from.to - from.from < halfYear
  return {
    fits: isByYear || (isFine && Math.abs(days - count * daysInYear) <= halfYear),
    right: `counted from ${first[0]} that is ${first[0] + count}, not ${last[0]}`,
  }
}

const daysInYear = 365.25

import { type DateMention, weekdayOf } from './dates.ts'
import type { Facts } from './facts.ts'
import { newsDay } from './news-day.ts'
import { isSpokenIn, ownSentenceAt } from './own-sentences.ts'
import { dateOf, dayNumber } from './times/calendar.ts'
import { isToldAsPast } from './times/told-as-past.ts'
import type { TimeExpression, TimeKind } from './times.ts'
import { thisYear } from './today.ts'
import { wordTest } from './word-flags.ts'

/** The years in which a piece can have been written, both included. */
export interface YearBounds {
  readonly earliest: number
  readonly latest: number
}

const ahead =
  /\b(?:will|would|(?:is|are|be) (?:due|expected|scheduled|set|planned)|by|until|next|likely|plan(?:s|ned)?|hopes?|aims?|target|project\w*|forecast|from now|to \w+ (?:\w+ ){0,5}(?:in|by|before))\b/i
const firmlyAhead = /\b(?:will|(?:is|are) (?:due|expected|scheduled|set))\b/i
const happened =
  /\b(?:was|were|had|since|said|told|\w{3,}ed|won|took|began|rose|fell|came|went|made|left|sold|bought)\b/i

/**
 * When a piece was written, as far as it shows: its own full date at the top or in a note of its posting, or else no
 * earlier than what it tells as past, and no later than what it tells as yet to come, or than today.
 * @param today the year in which the draft is read
 */
export function yearBounds(facts: Facts, today = thisYear()): YearBounds {
  const before = bounded.get(facts)
  if (before?.today === today) return before.bounds
  const bounds = boundsOf(facts, today)
  bounded.set(facts, { today, bounds })
  return bounds
}

const bounded = new WeakMap<Facts, { readonly today: number; readonly bounds: YearBounds }>()

function boundsOf(facts: Facts, today: number): YearBounds {
  const posted = dateOfPiece(facts)?.year
  if (posted !== undefined) return { earliest: posted, latest: posted }
  const earliest = latestPast(facts, today)
  let latest = today + 1
  for (const { isFromNow, isAhead, isFirmlyAhead, hasHappened, years, times } of sentencesOfYears(facts)) {
    if (isFromNow || !isFirmlyAhead || (!isAhead && hasHappened)) continue
    // "The bill will be twice that of the gale of 2014", "will lead by more than at any time since 2004": when it was.
    const own = years.filter((_, index) => !isPastWord(facts, times[index]!.firstToken))
    if (own.length > 0) latest = Math.min(latest, Math.max(...own))
  }
  return latest < earliest ? { earliest: 0, latest: today + 1 } : { earliest, latest }
}

const isBeforePast = wordTest('of since from than after')

/** Does a word stand right before a year, or before its month, that makes it one of the past? */
function isPastWord({ tokens }: Facts, year: number): boolean {
  return isBeforePast(tokens.keys[year - 1] ?? 0) || isBeforePast(tokens.keys[year - 2] ?? 0)
}

interface SentenceOfYears {
  readonly years: readonly number[]
  /** The times that name them. */
  readonly times: readonly TimeExpression[]
  /** Whether it tells of what is to come, for sure or not, of what has been, and of what is counted from now. */
  readonly isAhead: boolean
  readonly isFirmlyAhead: boolean
  readonly hasHappened: boolean
  readonly isFromNow: boolean
}

const ofYears = new WeakMap<Facts, readonly SentenceOfYears[]>()

/** The sentences in the writer's voice that name years, with these. */
function sentencesOfYears(facts: Facts): readonly SentenceOfYears[] {
  const before = ofYears.get(facts)
  if (before) return before
  const found = new Map<number, { text: string; years: number[]; times: TimeExpression[] }>()
  for (const time of facts.times) {
    const { basis, kind, days, sentence, start } = time
    if (basis !== 'absolute' || !days || !ofOneYear.has(kind)) continue
    const own = ownSentenceAt(facts, sentence)
    if (!own || isSpokenIn(own, start)) continue
    const year = dateOf(days.to).year
    const known = found.get(sentence)
    if (year < firstYear || year > lastYear) continue
    if (known) {
      known.years.push(year)
      known.times.push(time)
    } else found.set(sentence, { text: own.text, years: [year], times: [time] })
  }
  const made = [...found.values()].map(({ text, years, times }) => ({
    years,
    times,
    isAhead: ahead.test(text),
    isFirmlyAhead: firmlyAhead.test(text),
    hasHappened: happened.test(text),
    isFromNow: /\bfrom now\b/.test(text),
  }))
  ofYears.set(facts, made)
  return made
}

const ofOneYear: ReadonlySet<TimeKind> = new Set(['day', 'month', 'quarter', 'half', 'season', 'year'])
const [firstYear, lastYear] = [1900, 2099]

const narrowed = new WeakMap<Facts, YearBounds>()

/**
 * As {@link yearBounds}, narrowed by what else shows the year: a day of the news in full, and weekdays beside days without
 * a year ("Monday, May 4"), which only some years have.
 * @param today the year in which the draft is read
 */
export function pieceYears(facts: Facts, today = thisYear()): YearBounds {
  const known = narrowed.get(facts)
  if (known) return known
  const own = yearBounds(facts, today)
  const bounds = narrow(facts, own.earliest === 0 ? pastBounds(facts, today) : own)
  narrowed.set(facts, bounds)
  return bounds
}

/**
 * The years of which a piece without a date can be: from the last one that it tells as past to the one that comes next;
 * `earliest` is 0 where it tells none.
 */
export function pastYears(facts: Facts, today = thisYear()): YearBounds {
  return { earliest: latestPast(facts, today), latest: today + 1 }
}

/** The last year that the piece tells as past, without any word of what is still to come. */
function latestPast(facts: Facts, today = thisYear()): number {
  const told = sentencesOfYears(facts)
    .filter(({ isAhead, hasHappened, isFromNow }) => !isAhead && hasHappened && !isFromNow)
    .flatMap(({ times, years }) => times.map((time, index) => ({ time, year: years[index]! })))
    .filter(({ year }) => year <= today)
    .sort((a, b) => b.year - a.year)
  return told.find(({ time }) => isToldAsPast(facts, time))?.year ?? 0
}

/** Where what is told as past and as still to come does not go together, only what is told as past counts. */
function pastBounds(facts: Facts, today: number): YearBounds {
  let earliest = 0
  for (const { hasHappened, years } of sentencesOfYears(facts)) {
    if (years.some(one => one <= today) && hasHappened)
      earliest = Math.max(earliest, ...years.filter(one => one <= today))
  }
  return { earliest, latest: today + 1 }
}

function narrow(facts: Facts, wide: YearBounds): YearBounds {
  const news = dateOfNews(facts)
  if (news?.year !== undefined && news.year >= wide.earliest && news.year <= wide.latest)
    return { earliest: news.year, latest: news.year }
  // What is told with its day is of the last year or two, where more than one such day says so.
  const isOfLate = facts.dates.filter(({ year }) => year === wide.earliest).length > 1
  const bounds = isOfLate ? { ...wide, latest: Math.min(wide.latest, wide.earliest + 1) } : wide
  const dated = facts.dates.filter(({ year, weekday }) => year === undefined && weekday !== undefined)
  if (dated.length < witnesses || bounds.earliest === 0 || bounds.latest - bounds.earliest > mostYears)
    return bounds
  // Weekdays that fit no year in common are wrong somewhere, and prove nothing.
  const years = Array.from(
    { length: bounds.latest - bounds.earliest + 1 },
    (_, index) => bounds.earliest + index,
  ).filter(year => dated.every(({ month, day, weekday }) => weekdayOf(year, month, day) === weekday!.index))
  const [first] = years
  return first === undefined ? bounds : { earliest: first, latest: years.at(-1)! }
}

/** One weekday proves no year. */
const witnesses = 2
/** Over more years than these a weekday comes round too often. */
const mostYears = 12
/** So many of the first days that a piece names may be the day of the news, when they stand in its first half. */
const firstDays = 3
const halfYear = 183

/**
 * The day that a piece is about, as far as it shows: its own date, or one of the first days that it names, in full and with
 * the right weekday, of the latest year that it tells of.
 */
export function dateOfNews(facts: Facts): DateMention | undefined {
  if (!ofNews.has(facts)) ofNews.set(facts, readDateOfNews(facts))
  return ofNews.get(facts)
}

const ofNews = new WeakMap<Facts, DateMention | undefined>()

function readDateOfNews(facts: Facts): DateMention | undefined {
  const own = dateOfPiece(facts)
  if (own) return own
  const told = newsDay(facts)
  if (told?.fits) return told.date
  const { dates, tokens } = facts
  const half = tokens.prose.length / 2
  // "Closed on Saturday 2 September 1967 … priced in 2022": the day of the news is of no earlier year than what is past.
  const latest = dates.reduce((most, { year }) => Math.max(most, year ?? 0), latestPast(facts))
  return dates.slice(0, firstDays).find(({ start, year, month, day, weekday }) => {
    if (start > half || year === undefined || year < latest || weekday === undefined) return false
    return weekdayOf(year, month, day) === weekday.index
  })
}

/**
 * The year of a day without one.
 * @param near a day with its year
 * @param reach how many days the two may lie apart
 * @returns undefined where the two may be of two years
 */
export function yearBeside(
  { month, day }: DateMention,
  near: DateMention,
  reach = halfYear,
): number | undefined {
  if (near.year === undefined) return undefined
  const written = dayNumber(near.year, near.month, near.day)
  return [near.year - 1, near.year, near.year + 1].find(
    year => Math.abs(dayNumber(year, month, day) - written) <= reach,
  )
}

/** The full date that stands in the byline, the dateline or a line of its own about the posting. */
export function dateOfPiece({
  blocks,
  dates,
  tokens,
}: Pick<Facts, 'blocks' | 'dates' | 'tokens'>): DateMention | undefined {
  let at = 0
  return dates.find(date => {
    if (date.year === undefined) return false
    while (at < blocks.length && blocks[at]!.end < date.end) at++
    const block = blocks[at]
    if (!block || block.start > date.start) return false
    if (block.role === 'byline') return true
    if (block.dateline && date.end <= block.dateline.end) return true
    // A line of its own with nothing but the date.
    if (date.start - block.start <= 1 && block.end - date.end <= 1) return true
    const text = tokens.prose.slice(block.start, block.end)
    return /^(?:first )?(?:posted|published|updated|filed)\b/i.test(text) && text.length < 120
  })
}

import { monthNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type StatedLength, statedLengths } from '../../src/analysis/timeline/lengths.ts'
import { pointsOfSentence } from '../../src/analysis/timeline/points.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** A time from one end to another, told in one go: "from 1954 to 1961", "between May 2019 and August 2023". */
interface TimeRange extends Span {
  readonly begin: Days
  readonly until: Days
  readonly isBetween: boolean
  /** Are both ends told by their years alone? */
  readonly isOfYears: boolean
}

interface Days {
  readonly from: number
  readonly to: number
}

/** What joins the two ends: "to", "until the autumn of", "until he retired in". */
const joint = /^,? ?(?:(?:to|till|through|and|[-–])(?: \S+){0,2}|until(?: [^.,;:]{1,40})?) ?$/
/** What may stand between a length and the range that it is of: where, as what, with whom. */
const link =
  /^(?: [^\s,;:()]+){0,7}(?:,? ?\(|, ?(?:mostly )?| )(?:in the years |lasting )?(?:from |between )?(?:the |early |late |about |around )*$/
/** In the words between, these begin another clause, or take a part of the length only. */
const parting =
  /\b(?:who|which|that|when|where|while|after|before|since|than|and|but|or|apart|except|less|earlier|later|ago|old|older|younger|sentence|term|contract|for|if|until|starting|beginning)\b/i
/** A length behind its range: "from 1999 to 2007, a total of eight years,". */
const behind = /^(?:,|\)?,? [–—-]| \(|,? or) ?(?:a (?:total|period|span) of |some |or )?$/
const closed = /^§ ?(?:$|[.,;)–—])/
/** Lengths of which a range says no more than when: a sentence, a part of it, a thing that comes round. */
const unreal =
  /\b(?:every|each|another|most of|parts? of|(?:all )?but|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|several|some|\d+) of(?: the| those)?|sentenced|jailed|ordered|banned|within|average|first|last|final|next|apart from|or|per|up to) $/i
const punished = /\b(?:sentenced|jailed|imprisoned|faces?|faced|prison|jail|probation)\b/i
const whole = /\b(?:in|over|during|across) (?:the |those |these )?$/i

/** "She taught for six years in Hull, from 1954 to 1961": a length beside the range of time that it is of. */
export function* lengthsOfRanges(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const length of statedLengths(facts)) {
    const ranges =
      length.isNth || length.unit === 'day' || length.unit === 'night' ? [] : rangesOfSentence(facts, length)
    if (ranges.length === 0 || punished.test(length.sentence.text)) continue
    const before = length.text.slice(Math.max(0, length.at - 30), length.at)
    const range = unreal.test(before) ? undefined : ranges.find(one => isOf(facts, length, one))
    if (!range || fits(length, range, whole.test(before))) continue
    yield {
      messageId: 'span',
      here: { start: length.start, end: length.end },
      there: [{ start: range.start, end: range.end }],
      right: `from ${nameOf(range.begin, range)} to ${nameOf(range.until, range)} are ${distanceOf(length, range)}`,
    }
  }
}

/** The ranges that the sentence of a length tells, in order; of months and days without a year only for what is shorter. */
function rangesOfSentence(facts: Facts, { sentence, unit }: StatedLength): TimeRange[] {
  const points = pointsOfSentence(facts, sentence.number)
  const { prose } = facts.tokens
  const found: TimeRange[] = []
  for (const [index, first] of points.entries()) {
    const last = points[index + 1]
    if (!last || first.relation !== 'from' || first.isFloating !== last.isFloating) continue
    if (first.isFloating && unit === 'year') continue
    if (last.from <= first.to || !joint.test(prose.slice(first.end, last.start))) continue
    const isBetween = /\bbetween\b/i.test(prose.slice(Math.max(0, first.start - 20), first.start))
    const isOfYears = first.kind === 'year' && last.kind === 'year'
    found.push({ start: first.start, end: last.end, begin: first, until: last, isBetween, isOfYears })
  }
  return found
}

/** Do the words between tie the length to the range? */
function isOf(facts: Facts, { start, end, text, at }: StatedLength, range: TimeRange): boolean {
  const { prose } = facts.tokens
  if (end <= range.start) {
    const between = prose.slice(end, range.start)
    return link.test(between) && !parting.test(between)
  }
  return (
    range.end <= start && behind.test(prose.slice(range.end, start)) && closed.test(text.slice(at, at + 4))
  )
}

const unitDays = { year: 365.25, month: 30.44, week: 7, day: 1, night: 1 } as const

/** Is the length one that the range can have? What is told to be "between" two times may fill a part of the range only. */
function fits(
  length: StatedLength,
  { begin, until, isBetween, isOfYears }: TimeRange,
  isWhole: boolean,
): boolean {
  const [least, most] = [until.from - begin.to, until.to - begin.from + 1]
  const isShort = length.high < least
  if (isBetween && !isWhole && isShort) return true
  if (isOfYears && isBare(length)) {
    const years = (length.low + length.high) / 2 / unitDays.year
    const apart = dateOf(until.from).year - dateOf(begin.from).year
    return isBetween && !isWhole ? years <= apart + 1 : years >= apart && years <= apart + 1
  }
  if (!isBare(length)) return !isShort && length.low <= most
  // Of half a year and more nobody makes a whole one without a word.
  const days = (length.low + length.high) / 2
  return (isBetween && !isWhole ? true : days >= least - rounded) && days <= most + rounded
}

/** Days that are rounded off or up to a year. */
const rounded = 230

/** Is it a whole number of years, and neither rough nor rounded? */
function isBare({ low, high, unit }: StatedLength): boolean {
  return unit === 'year' && high - low === 2 * unitDays.year && (low + high) / 2 < mostExact * unitDays.year
}

/** More years than these are rounded. */
const mostExact = 20

function nameOf({ from, to }: Days, { isOfYears }: TimeRange): string {
  const { year, month } = dateOf(from)
  if (isOfYears || to - from > mostDays) return String(year)
  return `${monthNames[month - 1]}${year < 1000 ? '' : ` ${year}`}`
}

/** A time of more days than these is no month. */
const mostDays = 31

function distanceOf({ unit }: StatedLength, { begin, until, isOfYears }: TimeRange): string {
  if (isOfYears && unit === 'year') return `${dateOf(until.from).year - dateOf(begin.from).year} years`
  const [least, most] = [until.from - begin.to, until.to - begin.from].map(days =>
    Math.round(days / unitDays[unit]),
  )
  return least === most ? `${least} ${unit}s` : `${least} to ${most} ${unit}s`
}

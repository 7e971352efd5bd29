import { monthNames, weekdayNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf } from '../../src/analysis/number-text.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { eventTimesOfSentence } from '../../src/analysis/timeline/event-times.ts'
import { type StatedLength, statedLengths } from '../../src/analysis/timeline/lengths.ts'
import { type TimeRange, timeRanges } from '../../src/analysis/timeline/ranges.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import type { Clash } from './clash.ts'
import { deedRanges } from './deed-ranges.ts'
import type { TimedSentences } from './sentences.ts'

/** What may stand between a length and the range that it is of: where, as what, with whom. */
const link =
  /^(?:[- ][^\s,;:()]+){0,7}(?:,? ?\(|, ?(?:mostly )?| )(?:in the years |lasting |held )?(?:from |between )?(?:the |early |late |about |around )*$/
/** In the words between, these begin another clause, or take a part of the length only. */
const parting =
  /\b(?:who|which|that|when|where|while|after|before|since|than|and|but|or|apart|except|less|earlier|later|ago|old|older|younger|sentence|contract|for|if|until|starting|beginning)\b/i
/** A length behind its range: "from 1999 to 2007, a total of eight years,". */
const behind = /^(?:,|\)?,? [–—-]| \(|\)|,? or)? ?(?:for |over |a (?:total|period|span) of |some |or )?$/
const closed = /^§ ?(?:$|[.,;)–—]|(?:in|during|over) which\b|of [a-z]+(?: and [a-z]+)?(?:$|[.,;]))/
/** Few words of the same clause: "between 1988 and 1994 he spent six years". */
const loose = /^,?(?: [^\s,;:()]+){1,5} $/
const spent =
  /\b(?:spent|had|did|worked|served|taught|lived|played|was|were|covers?|covered|spans?|takes?|took|lasts?)\b/
/** Lengths of which a range says no more than when: a sentence, a part of it, a thing that comes round. */
const unreal =
  /\b(?:every|each|another|most of|parts? of|(?:all )?but|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|several|some|\d+) of(?: the| those)?|sentenced|jailed|ordered|banned|within|average|first|last|final|next|apart from|or|per|up to) $/i
const punished = /\b(?:sentenced|jailed|imprisoned|faces?|faced|prison|jail|probation)\b/i
const whole = /\b(?:in|over|during|across) (?:the |those |these )?$/i
/** "Three-day courses": each of them. */
const several = /^§ [a-z]+[^s\W]s\b/

/** "She taught for six years in Hull, from 1954 to 1961": a length beside the range of time that it is of. */
export function* lengthsOfRanges(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const { length, range, fits } of rangedLengths(facts)) {
    if (fits) continue
    yield {
      messageId: 'span',
      here: { start: length.start, end: length.end },
      there: [{ start: range.start, end: range.end }],
      right: `from ${nameOf(range.begin, range)} to ${nameOf(range.until, range)} are ${distanceOf(length, range)}`,
    }
  }
}

interface RangedLength {
  readonly length: StatedLength
  readonly range: TimeRange
  readonly fits: boolean
}

/** Every length and its range. */
export function* rangedLengths(facts: Facts): Iterable<RangedLength> {
  for (const { length, range } of deedRanges(facts))
    yield { length, range, fits: fits(during(length, range) ?? length, range, 'whole', true) }
  for (const stated of statedLengths(facts)) {
    const length = ofAllTerms(stated)
    if (length.isNth || punished.test(length.sentence.text)) continue
    const before = length.text.slice(Math.max(0, length.at - 30), length.at)
    if (unreal.test(before)) continue
    if (rate.test(`${before}${length.text.slice(length.at, length.at + 1)}`) && isOne(facts, length)) continue
    const ranges = rangesFor(facts, length, length.sentence.number)
    const range = ranges.find(one => tieOf(facts, length, one) !== undefined)
    const tie = range && tieOf(facts, length, range)
    const over = range && during(length, range)
    if (range && tie)
      yield {
        length,
        range,
        fits: fits(over ?? length, range, tie, over !== undefined || whole.test(before)),
      }
    else if (ranges.length === 0) yield* takenUp(facts, length)
  }
}

/** "Six journeys a day, Monday to Saturday": how often, and not how long. */
const rate = /\b[a-z]+(?:s|people|times) §$/

function isOne({ tokens: { prose } }: Facts, { start }: StatedLength): boolean {
  return /^an? /.test(prose.slice(start, start + 3))
}

/** "Two four-year terms": of so many one after the other. */
function ofAllTerms(length: StatedLength): StatedLength {
  const { low, high, text, at } = length
  if (!/^§ terms\b/.test(text.slice(at))) return length
  const count = numberOf(/(?<count>[\w-]+) $/.exec(text.slice(0, at))?.groups?.count ?? '') ?? 1
  const more = ((low + high) / 2) * (count - 1)
  return { ...length, low: low + more, high: high + more }
}

/** "Made between 2016 and 2025, over nine years": behind its range "over" is no "more than". */
function during(length: StatedLength, { end, of }: TimeRange): StatedLength | undefined {
  const { sentence, at, start, unit, text } = length
  const isOver =
    end <= start && of === 'years' && /^over $/i.test(sentence.text.slice(at, start - sentence.start))
  const years =
    isOver && unit === 'year'
      ? numberOf(/^\S+/.exec(sentence.text.slice(start - sentence.start))![0])
      : undefined
  if (years === undefined || !/, $/.test(text.slice(0, at))) return undefined
  return { ...length, low: (years - 1) * unitDays.year, high: (years + 1) * unitDays.year }
}

/** "In his 12 years as mayor", "The nine-week trial", "It lasted nine weeks". */
const ofBefore =
  /^(?:(?:In|During|Over|Throughout) (?:his|her|its|their) § (?:as|in|at|with|of|there)\b|(?:It|They) (?:lasted|ran for|went on for|took) §)/
const noun = /^§ (?<noun>[a-z]{3,})\b/

/** A length of what the sentence before tells with one range of time and no other time. */
function* takenUp(facts: Facts, length: StatedLength): Iterable<RangedLength> {
  const { sentence, text, at, start } = length
  const before = ownSentenceAt(facts, sentence.number - 1)
  if (before?.block !== sentence.block || punished.test(before.text)) return
  const ranges = rangesFor(facts, length, before.number)
  const [range] = ranges
  if (!range || ranges.length > 1 || eventTimesOfSentence(facts, before.number).length > 2) return
  const named = /^the /i.test(sentence.text.slice(at, start - sentence.start))
    ? noun.exec(text.slice(at))?.groups?.noun
    : undefined
  const isNamed = named !== undefined && new RegExp(`\\b${named}\\b`, 'i').test(before.text)
  if (isNamed || ofBefore.test(text)) yield { length, range, fits: fits(length, range, 'whole', false) }
}

/** The ranges of the sentence that are counted in such units: weekdays for days, days without a year for what is shorter. */
function rangesFor(facts: Facts, { unit, text, at }: StatedLength, sentence: number): TimeRange[] {
  const isOfDays = unit === 'day' || unit === 'night'
  if (isOfDays && several.test(text.slice(at, at + 30))) return []
  return timeRanges(facts, sentence).filter(({ of, begin, until }) => {
    if (of === 'weekdays') return isOfDays
    if (isOfDays)
      return of !== 'years' && isDay(begin) && isDay(until) && until.from - begin.to <= mostDaysCounted
    return of !== 'calendar' || unit !== 'year'
  })
}

/** Of a longer time a number of days is told as a part. */
const mostDaysCounted = 21

/** Do the words between tie the length to the range, and is it all of it, or a part at most? */
function tieOf(
  facts: Facts,
  { start, end, text, at, sentence }: StatedLength,
  range: TimeRange,
): 'whole' | 'part' | undefined {
  const { prose } = facts.tokens
  if (end <= range.start) {
    const between = prose.slice(end, range.start)
    return link.test(between) && !parting.test(between) ? 'whole' : undefined
  }
  if (range.end > start) return undefined
  const between = text.slice(range.end - sentence.start, at)
  if (behind.test(between) && closed.test(text.slice(at, at + 40))) return 'whole'
  const isLoose =
    loose.test(between) &&
    spent.test(between) &&
    !/\b(?:and|but|or|who|after|before|since|than)\b/.test(between)
  return isLoose && !later.test(text.slice(at, at + 12)) ? 'part' : undefined
}

const later = /^§ (?:later|earlier|ago|after|before|old|younger|older)\b/

const unitDays = { year: 365.25, month: 30.44, week: 7, day: 1, night: 1 } as const

/** Is the length one that the range can have? What is told to be "between" two times may fill a part of the range only. */
function fits(
  length: StatedLength,
  { begin, until, isBetween, of }: TimeRange,
  tie: 'whole' | 'part',
  isWhole: boolean,
): boolean {
  const [least, most] = [until.from - begin.to, until.to - begin.from + 1]
  const isShort = length.high < least
  const isPart = tie === 'part' || (isBetween && !isWhole)
  if (isPart && isShort) return true
  if (length.unit === 'day' || length.unit === 'night') {
    const days = (length.low + length.high) / 2
    return days <= most && (isPart || days >= least)
  }
  if (of === 'years' && isBare(length)) {
    const years = (length.low + length.high) / 2 / unitDays.year
    const apart = dateOf(until.from).year - dateOf(begin.from).year
    return isPart ? years <= apart + 1 : years >= apart && years <= apart + 1
  }
  if (!isBare(length)) return !isShort && length.low <= most
  // Of half a year and more nobody makes a whole one without a word.
  const days = (length.low + length.high) / 2
  return (isPart || days >= least - rounded) && days <= most + rounded
}

/** Days that are rounded off or up to a year. */
const rounded = 230

/** Is it a whole number of years, and neither rough nor rounded? */
function isBare({ low, high, unit }: StatedLength): boolean {
  return unit === 'year' && high - low === 2 * unitDays.year && (low + high) / 2 < mostExact * unitDays.year
}

/** More years than these are rounded. */
const mostExact = 20

type Days = TimeRange['begin']

function isDay({ from, to }: Days): boolean {
  return from === to
}

function nameOf({ from, to }: Days, { of }: TimeRange): string {
  if (of === 'weekdays') return weekdayNames[from % weekdayNames.length]!
  const { year, month, day } = dateOf(from)
  if (of === 'years' || to - from > mostDays) return String(year)
  const name = from === to ? `${monthNames[month - 1]} ${day}` : monthNames[month - 1]!
  return of === 'calendar' || from === to ? name : `${name} ${year}`
}

/** A time of more days than these is no month. */
const mostDays = 31

function distanceOf({ unit }: StatedLength, { begin, until, of }: TimeRange): string {
  if (of === 'years' && unit === 'year') return `${dateOf(until.from).year - dateOf(begin.from).year} years`
  if (unit === 'day' || unit === 'night')
    return `${until.from - begin.to + (unit === 'day' ? 1 : 0)} ${unit}s`
  const [least, most] = [until.from - begin.to, until.to - begin.from].map(days =>
    Math.round(days / unitDays[unit]),
  )
  return least === most ? `${least} ${unit}s` : `${least} to ${most} ${unit}s`
}

import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { stemOf } from '../stems.ts'
import { wordTrigger } from '../triggers.ts'
import type { ClockTime, TimedSentence } from './clock-times.ts'
import { type HourLength, hourLengths, mayBe } from './hour-lengths.ts'

/** A time of day that is told to be so long after or before another one. */
export interface ClockStep {
  readonly step: Span
  readonly anchor: Span
  /** Does it lie so? */
  readonly fits: boolean
}

const sides = wordTrigger('later earlier after before afterwards afterward')
/** The way of a step, right behind the sign of its length. */
const way = /^§ (?<way>later|earlier|afterwards?|after|before)\b(?! than)/
/** What stands between a step and its time: "later, at", "later the boat sank at". */
const ahead = /^(?:,? (?:at |by |around |about |just after |shortly after )*|[^.;,]{1,60} at )$/
/** As {@link ahead}, where a clause may follow that says from what it is counted. */
const right = /^,? (?:at |by |around |about )+$/
/** Words of a day between a time and its step: "at 3.47am on 17 October, five hours after". */
const ofDays = /\b(?:on|yesterday|today|[A-Z][a-z]{2,8}|\d{1,2})\b/g
const behindTime = /^[ ,.]*\(?(?:just|only|exactly|a little)? ?$/
const ofOther = /[,;:]|\b(?:and|but|as)\b/
/** How many sentences back the time may stand from which it is counted. */
const reach = 2

/** "The polls close at 8 p.m. Counting begins an hour later, at 9 p.m.", "at 4 p.m., three hours after it left at 1 p.m.". */
export function* clockSteps(facts: Facts, timed: readonly TimedSentence[]): Iterable<ClockStep> {
  if (timed.length === 0 || sides(facts.tokens).length === 0) return
  const lengths = hourLengths(facts)
  for (const [index, one] of timed.entries()) {
    const own = lengths.get(one.sentence.number) ?? []
    const [length, ...others] = own.filter(({ text, at }) => way.test(text.slice(at)))
    if (!length || others.length > 0) continue
    const word = way.exec(length.text.slice(length.at))!.groups!.way!
    const pair = /^(?:after|before)$/.test(word)
      ? (countedFrom(one, length) ??
        countedFromEvent(timed, index, length) ??
        countedOn(timed, index, length, word))
      : countedOn(timed, index, length, word)
    if (!pair) continue
    const isBack = word === 'earlier' || word === 'before'
    const end = length.end + 1 + word.length
    yield {
      step: { start: Math.min(length.start, pair.to.start), end: Math.max(end, pair.to.end) },
      anchor: { start: pair.anchor.start, end: pair.anchor.end },
      fits: mayBe(length, distances(pair, isBack), false),
    }
  }
}

interface Pair {
  readonly anchor: ClockTime
  readonly to: ClockTime
}

/** "At 4 p.m., three hours after it left at 1 p.m.", "three hours after it left at 1 p.m., it arrived at 4 p.m." */
function countedFrom(
  { sentence, times }: TimedSentence,
  { text, at, start, end }: HourLength,
): Pair | undefined {
  const [anchor, next, ...more] = times.filter(time => time.start > end)
  if (!anchor || more.length > 0 || ofOther.test(sentence.text.slice(end - sentence.start, anchor.from)))
    return undefined
  const before = times.findLast(time => time.end <= start)
  if (before && !next && behindTime.test(text.slice(before.to, at).replaceAll(ofDays, '')))
    return { anchor, to: before }
  const between = next && sentence.text.slice(anchor.to, next.from)
  return next && !before && between?.startsWith(',') ? { anchor, to: next } : undefined
}

const eventBehind =
  /^§ (?:before|after) (?:the|that|its|their|his|her) (?<event>(?:[a-z]{4,} ){0,2}[a-z]{4,}),? at $/

/** "Two hours before the amber warning, at 11am": counted from what was told before with its time. */
function countedFromEvent(
  timed: readonly TimedSentence[],
  index: number,
  length: HourLength,
): Pair | undefined {
  const { sentence, times } = timed[index]!
  const { text, at, end } = length
  const [to, ...more] = times.filter(time => time.start > end)
  const words = to && eventBehind.exec(text.slice(at, at + 1 + to.start - end))?.groups?.event?.split(' ')
  if (!to || !words || more.length > 0) return undefined
  const before = timed[index - 1]
  const [anchor, ...others] = before?.times ?? []
  const isNear =
    before?.sentence.block === sentence.block && sentence.number - before.sentence.number <= reach
  if (!isNear || !anchor || others.length > 0) return undefined
  const own = before.sentence.text.toLowerCase().match(/[a-z]+/g) ?? []
  return words.some(word => own.some(one => stemOf(one) === stemOf(word))) ? { anchor, to } : undefined
}

/** "An hour later, at 9 p.m.": counted from the time before. */
function countedOn(
  timed: readonly TimedSentence[],
  index: number,
  length: HourLength,
  word: string,
): Pair | undefined {
  const { sentence, times } = timed[index]!
  const { start, end } = length
  const to = times.find(time => time.start > end)
  const between = to && sentence.text.slice(end - sentence.start + 1 + word.length, to.from)
  const isClause = word === 'after' || word === 'before'
  if (!to || between === undefined || !(isClause ? right : ahead).test(between)) return undefined
  const before = times.findLast(time => time.end <= start)
  if (before) return { anchor: before, to }
  const earlier = timed[index - 1]
  const isNear =
    earlier?.sentence.block === sentence.block && sentence.number - earlier.sentence.number <= reach
  const anchor = isNear ? earlier.times.at(-1) : undefined
  return anchor && { anchor, to }
}

const halfDay = 720
const fullDay = 1440
const mostDays = 4

/** The minutes from the one time to the other, on as many days as may lie between. */
function distances({ anchor, to }: Pair, isBack: boolean): number[] {
  const period = anchor.isSure && to.isSure ? fullDay : halfDay
  const apart = (to.minutes - anchor.minutes) * (isBack ? -1 : 1)
  const least = ((apart % period) + period) % period
  // Just short of a whole day it may lie a little on the other side: "minutes" are rounded.
  return Array.from({ length: mostDays }, (_, days) => least + days * period)
}

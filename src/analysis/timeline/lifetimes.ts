import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { dateOfPiece } from '../piece-year.ts'
import type { Days } from '../times/calendar.ts'
import { wordTrigger } from '../triggers.ts'
import { type StatedLength, statedLengths } from './lengths.ts'
import { possibleTime, sureTime } from './now.ts'
import { pointsOfSentence, type TimePoint } from './points.ts'

/** How old a thing is told to be, beside the time at which it came into the world. */
export interface Lifetime {
  readonly length: StatedLength
  /** The words of its beginning. */
  readonly origin: Span
  /** The time at which it is so old; undefined for the day of the piece. */
  readonly at: Span | undefined
  readonly fits: boolean
}

const origins = wordTrigger(
  'built opened founded established completed erected constructed formed planted laid launched created started chartered dug sunk consecrated unveiled inaugurated signed',
)
const beginning =
  /\b(?:built|opened|founded|established|completed|erected|constructed|formed|planted|laid(?: out)?|launched|created|set up|started|chartered|dug|consecrated|unveiled|inaugurated|signed)\b(?: [^.;:,()]{1,40})? (?:in|on|since|by)(?: early| late| the (?:spring|summer|autumn|fall|winter) of)? $/
const again =
  /\b(?:re-?\w*(?:built|opened|founded|launched|laid)|restored|again|first|second|new|rebuilt|replica|copy|extended|extension)\b/i
/** "When it was 85 years old": of the time before. */
const whenOld = /\b(?:when|by which time|by then)(?: it| they)? (?:was|were) $/
function isOldIn({ text, at, start, end, sentence }: StatedLength, before: string): boolean {
  const isAge = sentence.text.slice(0, end - sentence.start).endsWith('old') && end > start
  return isAge && oldIn.test(before) && /^§ (?:in|by) (?:early |late )?(?:\d{4}|[A-Z])/.test(text.slice(at))
}

/** "It is to close after 112 years": of the day of the piece, or a time beside. */
/** "Will be 100 years old in 2026". */
const oldIn = /\b(?:will be|would be|was|were|turns?|turned|became) (?:just |only )?$/
const oldNow = /\b(?:is|are)(?: now)?(?: just| only)? $/
const oldThisYear = /^§ (?:now|today|this (?:year|month|week|spring|summer|autumn|winter))\b/
const ending =
  /\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|pulled down|demolished|torn down|replaced|scrapped|retire[sd]?|sold|end(?:s|ed)?|go(?:es)? dark)\b[^.;:]{0,40},? after (?:only |just )?$/i
const over = /\b(?:clos(?:e|es|ed|ing)|shut|pulled down|demolished|torn down|replaced|scrapped|retired?)\b/
const afterUse =
  /^§(?:$|[.,;]| (?:of (?:service|use|operation|business|trading|publication)|in (?:service|use|business|operation))\b)/
/** How many sentences before may tell of its beginning. */
const reach = 2

/** Every age of a thing whose beginning is told in the same sentence or just before it. */
export function* lifetimes(facts: Facts): Iterable<Lifetime> {
  if (origins(facts.tokens).length === 0) return
  const piece = dateOfPiece(facts)?.start
  for (const length of statedLengths(facts)) {
    if (length.unit !== 'year' || length.isNth) continue
    const before = length.text.slice(0, length.at)
    const isNow = oldNow.test(before) && oldThisYear.test(length.text.slice(length.at))
    const isThen = !isNow && (whenOld.test(before) || isOldIn(length, before))
    if (!isThen && !isNow && !isOver(length, before)) continue
    const origin = originBefore(facts, length)
    const own = pointsOfSentence(facts, length.sentence.number).filter(
      point => point.start !== origin?.start && point.start !== piece && !point.isFloating,
    )
    const [point, ...more] = own
    if (!origin || more.length > 0 || (isThen && !point)) continue
    const at: Days | undefined = point ?? (isNow ? possibleTime(facts) : sureTime(facts))
    if (!at) continue
    const fits = at.to - origin.from >= length.low && at.from - origin.to <= length.high
    yield { length, origin, at: point && { start: point.start, end: point.end }, fits }
  }
}

/** "It is to close after 112 years", "After 53 years of service it is to be pulled down". */
function isOver({ text, at }: StatedLength, before: string): boolean {
  const behind = text.slice(at)
  if (!afterUse.test(behind)) return false
  return ending.test(before) || (/^After (?:only |just )?$/.test(before) && over.test(behind))
}

/** The only beginning told in the sentence before a length, or in those just before it. */
function originBefore(facts: Facts, { sentence, start }: StatedLength): TimePoint | undefined {
  let found: TimePoint | undefined
  for (let back = 0; back <= reach; back++) {
    const own = ownSentenceAt(facts, sentence.number - back)
    if (own?.block !== sentence.block) break
    if (back > 0 && !isTakenUp(sentence)) break
    for (const point of pointsOfSentence(facts, own.number)) {
      const text = own.text.slice(0, point.start - own.start)
      if (point.isFloating || point.end > start || !beginning.test(text) || again.test(text)) continue
      if (found) return undefined
      found = point
    }
  }
  return found
}

/** "It closed", "The lido closed": a sentence that goes on about what was told before. */
function isTakenUp({ text }: OwnSentence): boolean {
  return /^(?:It|They|Its|Their|This|That|The \w+|After [^,.;]{0,40},? (?:it|they|the \w+))\b/.test(text)
}

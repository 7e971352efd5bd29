import type { Facts } from '../facts.ts'
import { dateOfPiece } from '../piece-year.ts'
import { type Days, dayNumber } from '../times/calendar.ts'
import { wordTrigger } from '../triggers.ts'
import { type StatedLength, statedLengths } from './lengths.ts'
import { possibleTime } from './now.ts'
import { pointsOfSentence, type TimePoint } from './points.ts'

/** A length of what is told to go on since some time, up to the day of the piece. */
export interface SinceLength {
  readonly length: StatedLength
  readonly since: TimePoint
  readonly fits: boolean
}

const sinceWord = wordTrigger('since')
/** "In her 17 years with the airline", "during his five years as head". */
const owned = /\b(?:in|during|over|throughout|for) (?:his|her|their|its) (?:first )?$/i
const ofRole =
  /^§ (?:as|in (?:office|charge|power|the (?:job|post|role))|at the (?:helm|head|top)|leading|running)\b/
const ofPlace = /^§ (?:with|at|there|here|on the (?:force|staff)|of service)\b/
/** Who holds a post since then. */
const role =
  /\b(?:has|have|had) (?:been (?:in charge|in office|in power|at the helm|the |its |their |[a-z]+ (?:of|for)|mayor|chairman|chairwoman|chair|president|director|head|leader|coach|manager|governor|chief)|led|headed|run|chaired|held|governed|coached|managed|edited|presided)\b[^.;]{0,60}$/
const work =
  /\b(?:has|have) (?:flown|worked|taught|served|played|been|driven|danced|sung|acted|nursed|sailed|written|reported)\b[^.;]{0,60}$/

/** Every length of what goes on since a time told in its sentence or the one before. */
export function* sinceLengths(facts: Facts): Iterable<SinceLength> {
  if (sinceWord(facts.tokens).length === 0) return
  let time: Days | undefined
  const piece = dateOfPiece(facts)?.start
  for (const length of statedLengths(facts)) {
    const { text, at, unit, sentence, start } = length
    const behind = text.slice(at)
    const yearsSince = sinceBehind(facts, length)
    if (yearsSince) yield yearsSince
    const isRole = ofRole.test(behind)
    if (unit !== 'year' || length.isNth || !owned.test(text.slice(0, at))) continue
    if (!isRole && !ofPlace.test(behind)) continue
    const points = [
      ...pointsOfSentence(facts, sentence.number - 1),
      ...pointsOfSentence(facts, sentence.number),
    ].filter(point => point.sentence.block === sentence.block && point.end <= start && point.start !== piece)
    const [since, ...more] = points
    if (!since || more.length > 0 || since.relation !== 'since' || since.isFloating) continue
    const told = since.sentence.text.slice(0, since.start - since.sentence.start)
    if (!(isRole ? role : work).test(told)) continue
    time ??= nowOf(facts)
    const now = time
    if (now)
      yield { length, since, fits: now.to - since.from >= length.low && now.from - since.to <= length.high }
  }
}

const begun = /^§ since (?!then|last)[^.;:,§]{0,60}$/
const lasts = /\b(?:has|have|is|are)\b/
const over = /\b(?:had|was|were|would|will)\b/

/** "The best that they have had in the § since the club was founded in 1923": until the day of the piece. */
function sinceBehind(facts: Facts, length: StatedLength): SinceLength | undefined {
  const { text, at, end, unit, isNth, sentence } = length
  if (unit !== 'year' || isNth || !text.startsWith('§ since ', at)) return undefined
  const since = pointsOfSentence(facts, sentence.number).find(({ start }) => start >= end)
  if (!since || since.isFloating || !begun.test(text.slice(at, at + 1 + since.start - end))) return undefined
  if (!lasts.test(text.slice(0, at)) || over.test(text.slice(0, at))) return undefined
  const now = possibleTime(facts)
  return (
    now && { length, since, fits: now.to - since.from >= length.low && now.from - since.to <= length.high }
  )
}

/** When the piece was written: no earlier than the year before the only one of which it names days with their weekdays. */
function nowOf(facts: Facts): Days | undefined {
  const now = possibleTime(facts)
  const years = new Set(
    facts.dates.flatMap(({ year, weekday }) => (year !== undefined && weekday ? [year] : [])),
  )
  const [year] = years
  if (!now || year === undefined || years.size > 1) return now
  return { from: Math.max(now.from, dayNumber(year - 1, 1, 1)), to: Math.max(now.to, dayNumber(year, 1, 1)) }
}

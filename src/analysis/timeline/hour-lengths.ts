import type { Span } from '../../span.ts'
import type { Duration } from '../durations.ts'
import type { Facts } from '../facts.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { lengthSign } from './lengths.ts'
import { roughAround, roughFrom } from './rough-words.ts'

/** A length in hours or minutes that the writer's own sentences tell. */
export interface HourLength extends Span {
  readonly duration: Duration
  readonly sentence: OwnSentence
  /** On which side of the stated length the right one may lie. */
  readonly rough: ReturnType<typeof roughAround>
  /** "Less than", "up to": the right one may be far below it. */
  readonly isCeiling: boolean
  /** The sentence with the sign § for the length and the words that make it rough, and where that stands. */
  readonly text: string
  readonly at: number
}

const ceiling = /\b(?:less|fewer|under|up to)\b/i

/** The lengths in hours and minutes, by the number of their sentence. */
export function hourLengths(facts: Facts): Map<number, HourLength[]> {
  const { tokens } = facts
  const found = new Map<number, HourLength[]>()
  for (const duration of facts.durations) {
    const { unit, low, high, start, end, firstToken } = duration
    if ((unit.name !== 'hour' && unit.name !== 'minute') || low !== high) continue
    const sentence = ownSentenceAt(facts, duration.sentence)
    if (!sentence || isSpokenIn(sentence, start)) continue
    const at = tokens.starts[roughFrom(tokens, firstToken)]! - sentence.start
    const text = `${sentence.text.slice(0, at)}${lengthSign}${sentence.text.slice(end - sentence.start)}`
    const isCeiling = ceiling.test(sentence.text.slice(at, start - sentence.start))
    const rough = roughAround(tokens, duration)
    const length = { duration, sentence, rough, isCeiling, text, at, start, end }
    const own = found.get(duration.sentence)
    if (own) own.push(length)
    else found.set(duration.sentence, [length])
  }
  return found
}

/** So far a length may be off that is told in such steps, in minutes. */
function slackOf({ low, unit }: Duration): number {
  const minutes = Math.round(low / 60)
  if (minutes % 60 === 0 && unit.name === 'hour') return minutes === 60 ? 20 : 30
  if (minutes % 30 === 0) return 15
  if (minutes % 15 === 0) return 8
  return minutes % 5 === 0 ? 4 : 1
}

/**
 * Can the length be one of these, in minutes?
 * @param isPart may it be a part of them, too?
 */
export function mayBe(
  { duration, rough, isCeiling }: HourLength,
  possible: readonly number[],
  isPart: boolean,
): boolean {
  const stated = Math.round(duration.low / 60)
  const slack = slackOf(duration)
  const [least, most] =
    rough === 'below'
      ? [isCeiling ? 0 : stated - Math.max(1.25 * slack, stated * 0.15), stated + slack / 3]
      : rough === 'above'
        ? [stated - slack / 3, Number.POSITIVE_INFINITY]
        : rough === 'about'
          ? [stated * 0.7 - slack, stated * 1.3 + slack]
          : [stated - slack, stated + slack]
  return possible.some(minutes => minutes >= least && (isPart || minutes <= most))
}

import { keyOf } from '../../parse/key.ts'
import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { dateOf } from '../times/calendar.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { sureTime } from './now.ts'
import { pointsOfSentence, type TimePoint } from './points.ts'

/** "The 50th anniversary of the flood of 1976 in 2026": of what, and when it is kept. */
export interface Anniversary {
  readonly feast: Span
  readonly of: TimePoint
  /** Undefined for the day of the piece. */
  readonly kept: TimePoint | undefined
  readonly years: number
  /** How many it would be. */
  readonly right: number
  readonly fits: boolean
}

const feasts = wordTrigger('anniversary')
const of = keyOf('of')
/** What an anniversary is of, up to its time. */
const name = /^ of (?:[^.;:,]{0,60}?)?(?:,? (?:in|on|of) )?(?:the )?(?:\w+ )?$/
const elsewhere = /\b(?:before|after|until|since|ahead of|short of|eve of|from|than|of|for)(?: \w+)? $/i

/** Every anniversary whose beginning stands behind it, with the time at which it is kept. */
export function* anniversaries(facts: Facts): Iterable<Anniversary> {
  const { tokens } = facts
  if (feasts(tokens).length === 0) return
  const ordinals = new Map(
    facts.amounts.flatMap(amount => (amount.kind === 'ordinal' ? [[amount.endToken, amount] as const] : [])),
  )
  for (const token of feasts(tokens)) {
    if (tokens.keys[token + 1] !== of) continue
    const count = ordinals.get(token)
    const number = sentenceOf(tokens, token)
    const sentence = ownSentenceAt(facts, number)
    if (!count || count.low !== count.high || !sentence || isSpokenIn(sentence, count.start)) continue
    const found = keptAt(facts, sentence, { start: count.start, end: tokens.ends[token]! }, count.low)
    if (found) yield found
  }
}

function keptAt(facts: Facts, sentence: OwnSentence, feast: Span, years: number): Anniversary | undefined {
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start)
  if (elsewhere.test(text(sentence.start, feast.start).replace(/\bthe $/i, ''))) return undefined
  const points = pointsOfSentence(facts, sentence.number).filter(({ isFloating }) => !isFloating)
  const begin = points.find(({ start }) => start > feast.end)
  if (!begin || !name.test(text(feast.end, begin.start))) return undefined
  const [kept, ...more] = points.filter(point => point !== begin)
  if (more.length > 0 || (kept && (kept.relation !== undefined || begin.relation !== undefined)))
    return undefined
  const now = kept ? undefined : sureTime(facts)
  const at = kept ?? (now && mayBeNow.test(sentence.text) ? now : undefined)
  if (!at) return undefined
  const [from, to] = [at.from, at.to].map(day => dateOf(day).year - dateOf(begin.from).year) as [
    number,
    number,
  ]
  const slack = kept ? 0 : 1
  return { feast, of: begin, kept, years, right: to, fits: years >= from - slack && years <= to + slack }
}

/** A feast of the day of the piece, or of its year. */
const mayBeNow =
  /\b(?:this (?:year|month|week|summer|autumn|spring|winter|weekend)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today)\b/

import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { type PieceTime, pieceTime, pointsOfSentence, type TimePoint } from './points.ts'
import { type ToldAge, toldAges } from './told-ages.ts'
import { personAtAge, personBorn } from './whose-age.ts'

/** What shows when somebody was born: an age at a time, or the year itself. */
export interface BirthSign extends Span {
  /** The number of the entity. */
  readonly person: number
  readonly sentence: OwnSentence
  /** The days on which the person can have been born, by this sign alone. */
  readonly from: number
  readonly to: number
  /** Undefined where the birth itself is told. */
  readonly age: number | undefined
  /** The words of the time, where it is another one than that of the piece. */
  readonly time: Span | undefined
}

const year = 365.25
/** So far from an age, in UTF-16 units, its time may stand. */
const farthest = 60
/** "Turned 60 in May 2019": right behind it. */
const beside = 12
const known = new WeakMap<Facts, readonly BirthSign[]>()

/** Every sign of when a person of the piece was born, in order. */
export function birthSigns(facts: Facts): readonly BirthSign[] {
  const before = known.get(facts)
  if (before) return before
  const found = [...signsOfAges(facts), ...births(facts)].sort((a, b) => a.start - b.start)
  known.set(facts, found)
  return found
}

function* signsOfAges(facts: Facts): Iterable<BirthSign> {
  const now = pieceTime(facts)
  for (const age of toldAges(facts)) {
    const own = pointsOfSentence(facts, age.sentence).filter(({ isFloating }) => !isFloating)
    const time = age.form === 'now' ? undefined : timeOf(facts, age, own)
    const days = age.form === 'now' || (age.form === 'turned' && !time) ? now : time
    const sentence = days && ownSentenceAt(facts, age.sentence)
    if (!days || !sentence || sentence.text.charCodeAt(age.start - sentence.start) === blank) continue
    const person = personAtAge(facts, age)
    if (person === undefined) continue
    const { start, end, years } = age
    yield { person, sentence, start, end, age: years, time, ...bornAt(years, days) }
  }
}

/** Spoken words are blanked. */
const blank = 0x20

/** Behind "when" the first time that follows; otherwise the one that stands nearest. */
function timeOf(facts: Facts, age: ToldAge, own: readonly TimePoint[]): TimePoint | undefined {
  if (age.form === 'when') {
    const time = own.find(({ start }) => start >= age.end)
    return time && !hasRelative(facts, age.end, time.start) ? time : undefined
  }
  if (age.form === 'turned') return own.find(({ start }) => start >= age.end && start - age.end <= beside)
  const gap = (time: Span) => (time.end <= age.start ? age.start - time.end : time.start - age.end)
  let best: TimePoint | undefined
  for (const time of own) if (gap(time) <= farthest && (!best || gap(time) < gap(best))) best = time
  return best && !hasRelative(facts, Math.min(best.end, age.end), Math.max(best.start, age.start))
    ? best
    : undefined
}

const relative = /\b(?:who|whom|whose|which)\b|;/

/** Does another clause come between, of somebody or something else? */
function hasRelative({ tokens }: Facts, from: number, to: number): boolean {
  return relative.test(tokens.prose.slice(from, to))
}

const bornWords = wordTrigger('born')
const links = wordTest('in on , the at to near outside around early late about')

/** "Orr was born in Leeds in 1960", "Orr, born in 1960". */
function* births(facts: Facts): Iterable<BirthSign> {
  const { tokens } = facts
  for (const token of bornWords(tokens)) {
    const number = sentenceOf(tokens, token)
    const sentence = ownSentenceAt(facts, number)
    if (!sentence) continue
    const [start, end] = [tokens.starts[token]!, tokens.ends[token]!]
    const time = pointsOfSentence(facts, number).find(
      point => point.start >= end && point.start - end <= farthest,
    )
    if (
      !time ||
      time.isFloating ||
      !links(tokens.keys[token + 1] ?? 0) ||
      hasRelative(facts, end, time.start)
    )
      continue
    const person = personBorn(facts, token)
    if (person === undefined) continue
    yield { person, sentence, start, end: time.end, age: undefined, time, from: time.from, to: time.to }
  }
}

/** Who is so old at a time was born in the year that ends as many years before it. */
function bornAt(years: number, { from, to }: PieceTime): PieceTime {
  return { from: Math.round(from - (years + 1) * year + 0.25), to: Math.round(to - years * year) }
}

/** When the person is so old. */
export function ageAt({ from, to }: BirthSign, years: number): PieceTime {
  return { from: Math.round(from + years * year), to: Math.round(to + (years + 1) * year) }
}

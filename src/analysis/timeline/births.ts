import { TokenClass } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { monthOf } from '../dates.ts'
import type { Facts } from '../facts.ts'
import { numberOf } from '../number-text.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { deathOf, mainLife, mainPerson } from './main-life.ts'
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
    const sentence = ownSentenceAt(facts, age.sentence)
    if (!sentence || isSpokenIn(sentence, age.start)) continue
    if (needsTime(age) && !mainLife(facts) && pointsOfSentence(facts, age.sentence).length === 0) continue
    const person = personAtAge(facts, age)
    if (person === undefined) continue
    const time = age.form === 'now' ? undefined : timeOfAge(facts, age, person)
    const isNow =
      age.form === 'now' || (age.form === 'turned' && isTurnedOfLate(facts, age)) || isOfDeath(facts, age)
    const days = time ?? (isNow ? now : undefined)
    if (!days) continue
    const { start, end, years } = age
    yield { person, sentence, start, end, age: years, time, ...bornAt(years, days) }
  }
}

/** Is the age one at a time that the sentence tells, unless it is that of a life? */
function needsTime({ form }: ToldAge): boolean {
  return form === 'at' || form === 'when'
}

const have = wordTest('have')
const whenever = wordTest('before until till when after since once')

/** Not "would have turned 94", nor "before he turned 81": of a time that is told elsewhere. */
function isTurnedOfLate({ tokens }: Facts, { cue }: ToldAge): boolean {
  const { keys } = tokens
  return !have(keys[cue - 1] ?? 0) && !whenever(keys[cue - 1] ?? 0) && !whenever(keys[cue - 2] ?? 0)
}

/** The time beside an age; that of the sentence before, for "She was 39."; or the day of death, for "has died aged 91". */
function timeOfAge(facts: Facts, age: ToldAge, person: number): TimePoint | undefined {
  const told = pointsOfSentence(facts, age.sentence).filter(point => !point.isFloating && !isOfBirth(point))
  // "Who has died aged 91, was asked in 1969": what is told behind a death is of another time.
  const own = isAtDeath(facts, age) ? told.filter(({ end }) => end <= age.start) : told
  const time = timeOf(facts, age, own)
  if (time || age.form !== 'at') return time
  const life = person === mainPerson ? mainLife(facts) : undefined
  if (!life) return undefined
  if (isOfDeath(facts, age)) return deathOf(facts, life)
  const later = own.length === 0 ? laterTime(facts, age) : undefined
  if (later) return later
  // "She was 40, in a district which the party had held since 1946": that is when something else began.
  const isOpen = own.every(({ relation }) => relation === 'since')
  if (!isOpen || age.cue - facts.tokens.sentences[age.sentence]! > 1) return undefined
  // "In the fall of 1941, when she was 7. At 12, she began": of another time than the age before.
  if (toldAges(facts).some(({ sentence }) => sentence === age.sentence - 1)) return undefined
  const before = timesBefore(facts, age.sentence)
  const [only] = before
  if (!only || before.length > 1 || only.isFloating || !isOfBlock(facts, age.sentence, only)) return undefined
  // "Whose 1967 single became a standard, died on Tuesday. She was 83."
  return hasDied.test(only.sentence.text.slice(only.end - only.sentence.start)) ? undefined : only
}

/** The times of the sentence before, past what is quoted as a whole: 'a slide that read, "It happens." She was 55.' */
function timesBefore(facts: Facts, sentence: number): readonly TimePoint[] {
  for (let number = sentence - 1; number >= sentence - farthestBack; number--)
    if (/\w/.test(ownSentenceAt(facts, number)?.text ?? '')) return pointsOfSentence(facts, number)
  return []
}

/** "Born on 23 March 1929, she went up to Oxford at 17": nobody is of any age at birth. */
function isOfBirth({ sentence, start }: TimePoint): boolean {
  return bornBefore.test(sentence.text.slice(0, start - sentence.start))
}

const bornBefore = /\bborn\b(?: (?:in|at|near) [^.,;]{1,40})?,? (?:on |in )?(?:the )?$/i
const farthestBack = 3
const hasDied = /\b(?:died|dies)\b/i
const yearsLater = /(?:^|\s)(?<count>[\w-]+) years (?:later|on|afterwards?),? $/i
const halfYear = 183

/** "Graduated in 1952. She first saw it two years later, aged 23": counted from the last time before. */
function laterTime(facts: Facts, { sentence, cue }: ToldAge): TimePoint | undefined {
  const own = ownSentenceAt(facts, sentence)
  const match = own && yearsLater.exec(own.text.slice(0, facts.tokens.starts[cue]! - own.start))
  const years = match ? numberOf(match.groups!.count!) : undefined
  const from = years === undefined ? undefined : timesBefore(facts, sentence).at(-1)
  if (!from || from.isFloating || from.relation !== undefined) return undefined
  const days = Math.round(years! * year)
  return { ...from, from: from.from + days - halfYear, to: from.to + days + halfYear }
}

function isOfBlock(facts: Facts, sentence: number, { sentence: { block } }: TimePoint): boolean {
  return ownSentenceAt(facts, sentence)?.block === block
}

/** So many tokens before an age the word of dying stands. */
const nearDeath = 14
const dying = wordTest('died dies dead')

/** "Has died aged 91", "died at home at 91", "dies at 91". */
function isOfDeath({ tokens }: Facts, { form, cue, sentence }: ToldAge): boolean {
  if (form !== 'at') return false
  const first = Math.max(tokens.sentences[sentence]!, cue - nearDeath)
  for (let at = cue - 1; at >= first; at--) {
    if (dying(tokens.keys[at]!)) return true
    if (other(tokens.keys[at]!)) return false
  }
  return false
}

/** "Has died aged 91": the word stands right before the age. */
function isAtDeath({ tokens: { keys } }: Facts, { cue }: ToldAge): boolean {
  return dying(keys[cue - 1] ?? 0) && has(keys[cue - 2] ?? 0)
}

const has = wordTest('has')
const other = wordTest('he she who when after before ; and but')

/** Behind "when" the first time that follows; otherwise the one that stands nearest. */
function timeOf(facts: Facts, age: ToldAge, own: readonly TimePoint[]): TimePoint | undefined {
  if (age.form === 'when') {
    const time = own.find(({ start }) => start >= age.end)
    return time && !hasRelative(facts, age.end, time.start) ? time : undefined
  }
  if (age.form === 'turned')
    return own.find(
      ({ start, end }) =>
        (start >= age.end && start - age.end <= beside) ||
        (end < age.start && yearOfTurning.test(facts.tokens.prose.slice(end, age.start))),
    )
  const gap = (time: Span) => (time.end <= age.start ? age.start - time.end : time.start - age.end)
  let best: TimePoint | undefined
  for (const time of own)
    if (
      (time.relation === undefined || time.relation === 'by') &&
      gap(time) <= farthest &&
      (!best || gap(time) < gap(best))
    )
      best = time
  return best && !hasRelative(facts, Math.min(best.end, age.end), Math.max(best.start, age.start))
    ? best
    : undefined
}

/** "In 2015, when she turned 80", "in 1996, the year he turned 65". */
const yearOfTurning = /^,? (?:when|the (?:same )?year(?: (?:that|when|in which))?) [\w.'’ -]{1,30} $/
const relative = /\b(?:who|whom|whose|which)\b|(?<!-)\band\b(?!-)|;/

/** Does another clause come between, of something else? */
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
    if (!time || time.isFloating || !isBirthTold(facts, token) || hasRelative(facts, end, time.start))
      continue
    const person = personBorn(facts, token)
    if (person === undefined) continue
    yield { person, sentence, start, end: time.end, age: undefined, time, from: time.from, to: time.to }
  }
}

/** "Born in Leeds", "born 2 March 1934", "was born Helen Vance". */
function isBirthTold({ tokens, entities }: Facts, born: number): boolean {
  const next = born + 1
  return (
    links(tokens.keys[next] ?? 0) ||
    monthOf(tokens.keys[next] ?? 0) !== undefined ||
    tokens.classes[next] === TokenClass.number ||
    entities.mentionAt(next) !== undefined
  )
}

/** Who is so old at a time was born in the year that ends as many years before it. */
function bornAt(years: number, { from, to }: PieceTime): PieceTime {
  return { from: Math.round(from - (years + 1) * year + 0.25), to: Math.round(to - years * year) }
}

/** When the person is so old. */
export function ageAt({ from, to }: BirthSign, years: number): PieceTime {
  return { from: Math.round(from + years * year), to: Math.round(to + (years + 1) * year) }
}

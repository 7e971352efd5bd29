import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../own-sentences.ts'
import { subjectParty } from '../parties.ts'
import { tokenFrom } from '../token-tests.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { pieceTime, timePoints } from './points.ts'

/** What shows when somebody was born: an age at a time, or the year itself. */
export interface BirthSign extends Span {
  /** The number of the entity. */
  readonly person: number
  readonly sentence: OwnSentence
  /** The days on which the person can have been born, by this sign alone. */
  readonly from: number
  readonly to: number
  readonly age: number
  /** The words of the time, where it is another one than that of the piece. */
  readonly time: Span | undefined
}

const topic = topicOf('age aged was turned turns is now then old born')
const age = `(?<age>${numberPattern})`
const noAge =
  '(?! ?(?:%|percent|per cent|[-–:.]\\d|,\\d{3})|[- ](?:years?|months?|weeks?|days?|hours?|minutes?|miles|points?|runs|goals|games|votes|seats|people|minutes)\\b(?! old))'
/** An age beside a time of its own: "in 2012, when she was 21", "at the age of 21 in 2012". */
const dated = [
  new RegExp(`\\bwhen (?<who>he|she) was (?:just |only |aged )?${age}\\b${noAge}`, 'dgi'),
  new RegExp(
    `\\b(?:at (?:the )?(?:tender )?age (?:of )?|aged (?:just |only )?|at just |at only )${age}\\b${noAge}`,
    'dgi',
  ),
  new RegExp(`(?<=[,.] |^)at ${age}(?=,| (?:in|he|she)\\b)`, 'dgi'),
  new RegExp(`\\bas an? ${age}-year-old\\b`, 'dgi'),
]
/** An age at the time of the piece. */
const present = [
  new RegExp(
    `\\b(?:who|he|she|has) (?:is|turned|has turned|just turned|turns|will turn)(?: just| only| now)? ${age}(?= last| this| next| on| in|[,.;]| and| years old)(?! (?:in|on) (?:\\w+ )?\\d{4})`,
    'dgi',
  ),
  new RegExp(`(?<=, )now ${age}(?=[,.;])`, 'dgi'),
]
/** What any of them begins with, so that they are not tried in vain. */
const mayTellPresent = /\b(?:who|he|she|has) (?:is|turn|has turned|just turned|will turn)|, now /i
const year = 365.25
const oldest = 110

const known = new WeakMap<Facts, readonly BirthSign[]>()

/** Every sign of when a person of the piece was born, in order. */
export function birthSigns(facts: Facts): readonly BirthSign[] {
  const before = known.get(facts)
  if (before) return before
  const found = [...besideNames(facts), ...inSentences(facts)].sort((a, b) => a.start - b.start)
  known.set(facts, found)
  return found
}

/** `Vera Lund, 45,`: of the time of the piece. */
function* besideNames(facts: Facts): Iterable<BirthSign> {
  const now = pieceTime(facts)
  if (!now) return
  for (const { form, firstToken, low, high, start, end, sentence } of facts.ages) {
    if (form !== 'apposition' || low !== high) continue
    const mention = facts.entities.mentionAt(firstToken - 2)
    const [own] = sentencesAt(facts, sentence)
    if (!mention || !own || !mayBePerson(facts, mention.entity)) continue
    yield {
      person: mention.entity,
      sentence: own,
      start,
      end,
      time: undefined,
      age: low,
      ...bornAt(low, now),
    }
  }
}

function* inSentences(facts: Facts): Iterable<BirthSign> {
  const points = timePoints(facts)
  const now = pieceTime(facts)
  for (const sentence of sentencesOn(facts, topic)) {
    const own = points.filter(point => point.sentence === sentence && !point.isFloating)
    for (const pattern of own.length > 0 ? dated : []) {
      for (const match of sentence.text.matchAll(pattern)) {
        const years = ageOf(match)
        const at = nearestTo(own, spanOf(sentence, match))
        const person = years === undefined || !at ? undefined : personAt(facts, sentence, match)
        if (person === undefined || years === undefined || !at) continue
        yield {
          person,
          sentence,
          ...spanOf(sentence, match, 'age'),
          time: at,
          age: years,
          ...bornAt(years, at),
        }
      }
    }
    for (const pattern of now && mayTellPresent.test(sentence.text) ? present : []) {
      for (const match of sentence.text.matchAll(pattern)) {
        const years = ageOf(match)
        const person = years === undefined ? undefined : personAt(facts, sentence, match)
        if (person === undefined || years === undefined || !now) continue
        yield {
          person,
          sentence,
          ...spanOf(sentence, match, 'age'),
          time: undefined,
          age: years,
          ...bornAt(years, now),
        }
      }
    }
  }
}

/** Who is so old at a time was born in the year that ends as many years before it. */
function bornAt(years: number, { from, to }: { from: number; to: number }) {
  return { from: Math.round(from - (years + 1) * year), to: Math.round(to - years * year) }
}

/** When the person is so old. */
export function ageAt({ from, to }: BirthSign, years: number): { from: number; to: number } {
  return { from: Math.round(from + years * year), to: Math.round(to + (years + 1) * year) }
}

function ageOf({ groups }: RegExpExecArray): number | undefined {
  const years = numberOf(groups!.age!)
  return years === undefined || years < 3 || years > oldest ? undefined : years
}

/** The time that stands nearest to an age, with no other one between. */
function nearestTo<Time extends Span>(times: readonly Time[], { start, end }: Span): Time | undefined {
  const distance = (time: Span) => (time.end <= start ? start - time.end : time.start - end)
  return times
    .filter(time => distance(time) <= farthest)
    .reduce<Time | undefined>(
      (best, one) => (best && distance(best) <= distance(one) ? best : one),
      undefined,
    )
}

const farthest = 60

/** Whose age it is: the pronoun's, or the subject's of the verb before it, or the only person that the sentence names. */
function personAt(facts: Facts, sentence: OwnSentence, match: RegExpExecArray): number | undefined {
  const token = tokenFrom(facts.tokens, sentence.start + match.index)
  const end = tokenFrom(facts.tokens, sentence.start + match.index + match[0].length)
  for (let at = token; at < end; at++) {
    const reference = facts.references.find(({ firstToken }) => firstToken === at)
    if (reference) return reference.entity
  }
  const who = /^who\b/i.test(match[0]) || match[0].startsWith('now ') ? nameBefore(facts, token) : undefined
  if (who !== undefined) return who
  const subject = subjectParty(facts, token)
  if (subject !== undefined && mayBePerson(facts, subject)) return subject
  return onlyPerson(facts, sentence)
}

/** "Vera Lund, who turned 34": the name before the comma. */
function nameBefore(facts: Facts, token: number): number | undefined {
  const mention = facts.entities.mentionAt(token - 2) ?? facts.entities.mentionAt(token - 1)
  return mention && mayBePerson(facts, mention.entity) ? mention.entity : undefined
}

/** Somebody of whom an age in years is told may be a name that is not known to be a person's. */
function mayBePerson(facts: Facts, entity: number): boolean {
  const kind = facts.entities.entities[entity]?.kind
  return kind === 'person' || kind === 'unknown'
}

/** The one person whom a sentence names or means by a pronoun; or, where it names nobody, the one that the sentence before begins with. */
function onlyPerson(facts: Facts, sentence: OwnSentence): number | undefined {
  const { start, end } = sentence
  const { entities, references, tokens } = facts
  const [people, others] = [new Set<number>(), new Set<number>()]
  for (let at = tokenFrom(tokens, start); at < tokens.count && tokens.starts[at]! < end; at++) {
    const mention = entities.mentionAt(at)
    const kind = mention && entities.entities[mention.entity]?.kind
    if (kind === 'person') people.add(mention!.entity)
    else if (kind === 'unknown') others.add(mention!.entity)
  }
  for (const reference of references)
    if (reference.start >= start && reference.end <= end) people.add(reference.entity)
  // Of several names that of whoever has an age elsewhere is meant.
  const aged = [...people, ...others].filter(entity => agedNames(facts).has(entity))
  if (people.size !== 1 && aged.length === 1) return aged[0]
  const named = people.size > 0 ? people : others
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined
  if (!/^(?:He|She)\b/.test(sentence.text)) return undefined
  const before = ownSentenceAt(facts, sentence.number - 1)
  if (!before || before.block !== sentence.block) return undefined
  const first = entities.mentionAt(tokenFrom(tokens, before.start))
  return first && mayBePerson(facts, first.entity) ? first.entity : undefined
}

const agedOf = new WeakMap<Facts, ReadonlySet<number>>()

/** Those beside whose name the piece gives an age. */
function agedNames(facts: Facts): ReadonlySet<number> {
  const before = agedOf.get(facts)
  if (before) return before
  const found = new Set<number>()
  for (const { form, firstToken } of facts.ages) {
    const mention =
      form === 'apposition' || form === 'aged' ? facts.entities.mentionAt(firstToken - 2) : undefined
    if (mention) found.add(mention.entity)
  }
  for (const mention of facts.entities.mentions)
    if (nowAged.test(facts.tokens.prose.slice(mention.end, mention.end + 20))) found.add(mention.entity)
  agedOf.set(facts, found)
  return found
}

const nowAged = /^,? (?:is |now |who is |who was |was )?\d{2}[,. ]/

function sentencesAt(facts: Facts, number: number): OwnSentence[] {
  const sentence = ownSentenceAt(facts, number)
  return sentence ? [sentence] : []
}

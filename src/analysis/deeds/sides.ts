import type { Span } from '../../span.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Facts } from '../facts.ts'
import { sentenceOf } from '../locate.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { whoIs } from '../people/whoever.ts'
import { peopleOf } from '../people.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { Gender } from '../references/gender.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** One of the two of a deed, as far as it is known who it is. */
export interface Side extends Span {
  readonly person: number | undefined
  readonly entity: number | undefined
  /** Of a phrase without a name, the key of its noun or of its group. */
  readonly noun: number | undefined
  /** Can nobody else be meant? */
  readonly sure: boolean
  /** A pronoun, or "the man": it tells nothing but the gender. */
  readonly vague: boolean
  /** Is it a phrase for a person by post or calling, that the piece gives to nobody: "the dean"? */
  readonly titled: boolean
  readonly gender: number
}

/** Pronouns that may mean a body. */
export const isThey = wordTest('they it')

/** How far behind it the name may stand. */
const appositionReach = 6

const isVehicle = wordTest(
  'van car truck lorry bus bike bicycle motorcycle tractor boat jet taxi cab pickup vehicle motorbike scooter dog horse bullet shot fist knife blow punch kick tackle',
)
const isDriven = wordTest('driven ridden steered piloted owned fired thrown')
const isBy = wordTest('by')

const isVague = wordTest(
  'it he she him her they them who whom himself herself themselves man woman boy girl men women pair other',
)
/** Those who act for somebody: what they do, that one does. */
const isDeputy = wordTest(
  'aide aides office team lawyer lawyers spokesman spokeswoman camp side staff agents men people forces troops representative',
)
const isHe = wordTest('he him man boy')
const isShe = wordTest('she her woman girl')

/** "A van driven by Orr", "Orr's van": whoever is at the wheel. */
function driverOf(facts: Facts, { endToken, possessor }: NounPhrase): Side | undefined {
  if (possessor) return sideOf(facts, possessor)
  const { tokens } = facts
  if (!isDriven(tokens.keys[endToken] ?? 0) || !isBy(tokens.keys[endToken + 1] ?? 0)) return undefined
  const phrase = facts
    .chunks(sentenceOf(tokens, endToken))
    .nounPhrases.find(({ firstToken }) => firstToken === endToken + 2)
  return phrase && sideOf(facts, phrase)
}

const isOf = wordTest('of')

/** "The chief of staff, Gen. Oumar Sesay,": the name behind what "of" adds. */
function appositionOf(facts: Facts, { endToken }: NounPhrase): number | undefined {
  const { tokens, entities } = facts
  if (!isOf(tokens.keys[endToken] ?? 0)) return undefined
  for (let at = endToken + 1; at < endToken + appositionReach && at < tokens.count; at++) {
    if (!isMark(tokens, at, ',')) continue
    const mention = entities.mentionAt(at + 1) ?? entities.mentionAt(at + 2)
    return mention && peopleOf(facts).personAt(mention.firstToken)
  }
  return undefined
}

/** Who or what a phrase means, as one of the two of a deed. */
export function sideOf(facts: Facts, phrase: NounPhrase): Side | undefined {
  const { tokens, entities } = facts
  const { head, start, end } = phrase
  const key = tokens.keys[head]!
  if (isDeputy(key)) {
    const owner = phrase.possessor ?? phrase.attached[0]?.phrase
    const side = owner && owner !== phrase ? sideOf(facts, owner) : undefined
    if (side) return { ...side, start, end }
  }
  if (isVehicle(key)) {
    const driver = driverOf(facts, phrase)
    if (driver) return { ...driver, start, end }
  }
  const people = peopleOf(facts)
  const { apposition } = phrase
  const person =
    whoIs(facts, phrase) ?? appositionOf(facts, phrase) ?? (apposition && whoIs(facts, apposition))
  const meaning = people.meantBy(head)
  const mention = entities.mentionAt(head)
  const isPronoun = phrase.kind === 'pronoun'
  const gender =
    person !== undefined
      ? people.genderOf(person)
      : isHe(key)
        ? Gender.masculine
        : isShe(key)
          ? Gender.feminine
          : Gender.any
  return {
    start,
    end,
    person,
    entity: mention?.entity ?? (isThey(key) ? bodyBefore(facts, head) : undefined),
    noun: mention || isPronoun ? undefined : hasNounGroup(key) ? nounGroup(key) : key,
    sure: meaning ? meaning.sure : person !== undefined || mention !== undefined,
    vague: isVague(key),
    titled: person === undefined && isPersonNoun(key) && !isVague(key),
    gender,
  }
}

/** The only body or team that its sentence names before "they". */
function bodyBefore({ tokens, entities }: Facts, token: number): number | undefined {
  const bodies = new Set<number>()
  for (let at = tokens.sentences[sentenceOf(tokens, token)]!; at < token; at++) {
    const mention = entities.mentionAt(at)
    if (mention && entities.entities[mention.entity]!.kind !== 'person' && mention.form !== 'people')
      bodies.add(mention.entity)
  }
  return bodies.size === 1 ? [...bodies][0] : undefined
}

import { inflect, plural } from '../lexicon/inflect.ts'
import { keyOf } from '../parse/key.ts'
import { Shape } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import type { NounPhrase } from './chunks/phrases.ts'
import type { Clause } from './clauses.ts'
import { type Act, actsByLemma, nounActsByLemma } from './deeds/acts.ts'
import { bondNoun, bondTokens, bondWord } from './deeds/bonds.ts'
import type { Facts } from './facts.ts'
import { functionWord } from './function-words.ts'
import { nounLemma } from './lemma.ts'
import { blockOf, sentenceOf } from './locate.ts'
import { hasNounGroup, nounGroup } from './noun-groups.ts'
import { bondAround } from './people/kin.ts'
import { whoIs } from './people/whoever.ts'
import { peopleOf } from './people.ts'
import { isPersonNoun } from './person-nouns.ts'
import { Gender } from './references/gender.ts'
import { isMark } from './token-tests.ts'
import { keyTrigger } from './triggers.ts'
import { wordTest } from './word-flags.ts'

const isThey = wordTest('they it')

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

/** How far behind it the name may stand. */
const appositionReach = 6

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

/** Something that one does to another, told in one clause or by one noun. */
export interface Deed extends Span {
  readonly family: string
  readonly sentence: number
  readonly agent: Side
  readonly patient: Side
  /** Told as earlier than the rest: "had beaten". */
  readonly perfect: boolean
  /** Told by a noun that takes it for known: "the suit against Lund"? */
  readonly nominal: boolean
  /** What is given or lent, as the key of its noun. */
  readonly thing: number | undefined
}

/** The families that a form of a word may tell, as numbers. */
const familiesOfKey = new Map<number, Set<number>>()
const families: string[] = []
for (const [forms, acts] of [
  [(verb: string) => [...inflect(verb, 'verb').values()].flat(), actsByLemma],
  [(noun: string) => [noun, plural(noun)], nounActsByLemma],
] as const) {
  for (const [lemma, own] of acts) {
    for (const { family } of own) {
      if (!families.includes(family)) families.push(family)
      for (const form of forms(lemma)) {
        const key = keyOf(form)
        familiesOfKey.set(key, (familiesOfKey.get(key) ?? new Set()).add(families.indexOf(family)))
      }
    }
  }
}
const deedTokens = keyTrigger(familiesOfKey.keys())

/** The deeds of a draft in the writer's voice that can be told in two places of it, in order. */
export function deedsOf(facts: Facts): Deed[] {
  const { tokens, clauses, chunks } = facts
  const deeds: Deed[] = []
  for (const sentence of sentencesToRead(facts)) {
    for (const clause of clauses(sentence)) {
      const acts = actsByLemma.get(clause.verb.lemma)
      const deed = acts && deedIn(facts, sentence, clause, acts)
      if (deed) deeds.push(deed)
    }
    for (const phrase of chunks(sentence).nounPhrases) {
      const deed = deedNamed(facts, sentence, phrase)
      if (deed) deeds.push(deed)
    }
  }
  for (const token of bondTokens(tokens)) {
    const deed = deedOfBond(facts, token)
    if (deed) deeds.push(deed)
  }
  return deeds.sort((a, b) => a.start - b.start)
}

/** How many sentences of one family are held against one another; more are no story of one deed. */
const mostOfFamily = 40

/** Sentences that may tell a deed of one family, and name or mean one of the same; reading them takes time. */
function sentencesToRead(facts: Facts): readonly number[] {
  const { tokens } = facts
  const byFamily = new Map<number, number[]>()
  for (const token of deedTokens(tokens)) {
    const sentence = sentenceOf(tokens, token)
    for (const family of familiesOfKey.get(tokens.keys[token]!) ?? []) {
      const list = byFamily.get(family)
      if (!list) byFamily.set(family, [sentence])
      else if (list.at(-1) !== sentence) list.push(sentence)
    }
  }
  const bonds = new Set<number>()
  for (const token of bondTokens(tokens)) bonds.add(families.indexOf(bondNoun(tokens.keys[token]!)!.family))
  const known = new Map<number, ReadonlySet<number>>()
  const namedIn = (sentence: number) => {
    const met = known.get(sentence) ?? namesIn(facts, sentence)
    known.set(sentence, met)
    return met
  }
  const wanted = new Set<number>()
  for (const [family, sentences] of byFamily) {
    if (bonds.has(family)) for (const sentence of sentences.slice(0, mostOfFamily)) wanted.add(sentence)
    if (sentences.length < 2) continue
    const few = sentences.slice(0, mostOfFamily)
    few.forEach((one, index) => {
      for (const other of few.slice(index + 1)) {
        const shared = sharedBy(namedIn(one), namedIn(other))
        if (shared === 0 || (isLoose(families[family]!) && shared < 2 && !haveOneNoun(facts, one, other)))
          continue
        wanted.add(one).add(other)
      }
    })
  }
  return [...wanted].sort((a, b) => a - b)
}

/** Families of everyday words, of which both sides, or what is given, have to stand in both sentences. */
function isLoose(family: string): boolean {
  return (
    family === 'give' ||
    family === 'beat' ||
    family === 'harm' ||
    family === 'endorse' ||
    family === 'overtake'
  )
}

function sharedBy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared
}

/** Who and what a sentence names, and whom its pronouns mean: persons by their number, others below zero. */
function namesIn(facts: Facts, sentence: number): ReadonlySet<number> {
  const { tokens, entities } = facts
  const people = peopleOf(facts)
  const names = new Set<number>()
  for (let at = tokens.sentences[sentence]!; at < tokens.sentences[sentence + 1]!; at++) {
    const person = people.personAt(at) ?? people.meantBy(at)?.person
    if (person !== undefined) names.add(person)
    else if (tokens.shapes[at]! >= Shape.capitalised) {
      const mention = entities.mentionAt(at)
      if (mention) names.add(-1 - mention.entity)
    } else if (isPersonNoun(tokens.keys[at]!) || isThey(tokens.keys[at]!)) {
      const meant = whoIs(facts, { firstToken: at - 1, endToken: at + 1, head: at })
      if (meant !== undefined) names.add(meant)
    }
  }
  return names
}

/** Have the two sentences a plain word of some length in common? */
function haveOneNoun({ tokens }: Facts, a: number, b: number): boolean {
  const words = new Set<number>()
  for (let at = tokens.sentences[a]!; at < tokens.sentences[a + 1]!; at++)
    if (isPlainWord(tokens, at)) words.add(tokens.keys[at]!)
  for (let at = tokens.sentences[b]!; at < tokens.sentences[b + 1]!; at++)
    if (isPlainWord(tokens, at) && words.has(tokens.keys[at]!)) return true
  return false
}

function isPlainWord({ starts, ends, shapes, keys }: Facts['tokens'], token: number): boolean {
  return (
    ends[token]! - starts[token]! > 4 && shapes[token] === Shape.lower && functionWord(keys[token]!) === 0
  )
}

/** "Her boss, Leo Crane": he employs her. */
function deedOfBond(facts: Facts, token: number): Deed | undefined {
  const { tokens } = facts
  const [start, end] = [tokens.starts[token]!, tokens.ends[token]!]
  const noun = bondNoun(tokens.keys[token]!)
  if (!noun || tokens.shapes[token] !== Shape.lower || !isWriters(facts, { start, end }, token))
    return undefined
  const people = peopleOf(facts)
  const bond = bondAround(facts, people, bondWord(token))
  if (bond?.bearer === undefined || isFormer(tokens.keys[token - 1] ?? 0)) return undefined
  const known = (person: number, sure: boolean): Side => ({
    start,
    end,
    person,
    entity: undefined,
    noun: undefined,
    sure,
    vague: false,
    titled: false,
    gender: people.genderOf(person),
  })
  const owner = known(bond.owned.owner.person, bond.owned.owner.sure)
  const bearer = known(bond.bearer, true)
  const [agent, patient] = noun.does ? [bearer, owner] : [owner, bearer]
  return {
    family: noun.family,
    sentence: sentenceOf(tokens, token),
    agent,
    patient,
    perfect: false,
    nominal: true,
    thing: undefined,
    start,
    end,
  }
}

const isFormer = wordTest('former future late')

function isWriters({ voices, blocks }: Facts, span: Span, token: number): boolean {
  return !voices.isQuoted(span) && !voices.isTurn(span) && blockOf(blocks, token)?.role !== 'quote'
}

const unreal = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can', 'will', 'shall'])

function deedIn(facts: Facts, sentence: number, clause: Clause, acts: readonly Act[]): Deed | undefined {
  const { tokens } = facts
  const { verb } = clause
  if (verb.negated || (verb.modal !== undefined && unreal.has(verb.modal)) || verb.tense === 'future')
    return undefined
  if (clause.kind === 'infinitive' || !isWriters(facts, verb, verb.head)) return undefined
  const particle =
    verb.particle === undefined
      ? undefined
      : tokens.prose.slice(tokens.starts[verb.particle]!, tokens.ends[verb.particle]!).toLowerCase()
  for (const act of acts) {
    if (act.particle !== particle) continue
    if (act.noun !== undefined && !(clause.object && lemmaOfNoun(facts, clause.object) === act.noun)) continue
    if (
      act.beside !== undefined &&
      !clause.adverbials.some(({ preposition }) => isPreposition(tokens, preposition, act.beside!))
    )
      continue
    // "Crane worked for Ward" has the shape of a passive.
    const isPassive = verb.passive && !(act.turned && clause.agent === undefined)
    const sides = isPassive ? passiveSides(facts, clause, act) : activeSides(facts, clause, act)
    if (!sides) continue
    const [subject, object] = sides.map(phrase => sideOf(facts, phrase))
    if (!subject || !object) continue
    // "Kent lost Marsha Deane to the fourth ball": a player of theirs, and no match.
    if (act.turned && act.place === 'to' && clause.object && facts.entities.mentionAt(clause.object.head))
      continue
    // "Vasey signed him up": nobody does it to himself.
    const isSelf = object.vague && object.person !== undefined && object.person === subject.person
    const other = isSelf ? { ...object, person: undefined, sure: false } : object
    const thing = act.noun === undefined && act.place !== 'object' ? clause.object : undefined
    return {
      family: act.family,
      sentence,
      agent: act.turned ? other : subject,
      patient: act.turned ? subject : other,
      perfect: verb.perfect && clause.kind !== 'relative',
      nominal: false,
      thing: thing && facts.tokens.keys[thing.head],
      start: tokens.starts[verb.firstToken]!,
      end: tokens.ends[verb.endToken - 1]!,
    }
  }
  return undefined
}

type Sides = readonly [NounPhrase, NounPhrase]

function activeSides({ tokens }: Facts, clause: Clause, { place, noun }: Act): Sides | undefined {
  const other =
    place === 'object'
      ? clause.object
      : place === 'indirect'
        ? (clause.indirectObject ?? (noun === undefined ? undefined : ownerOfObject(tokens, clause)))
        : (clause.adverbials.find(({ preposition }) => isPreposition(tokens, preposition, place))?.phrase ??
          clause.object?.attached.find(({ preposition }) => isPreposition(tokens, preposition, place))
            ?.phrase)
  return clause.subject && other ? [clause.subject, other] : undefined
}

const isPossessive = wordTest('his her')

/** "Gave her lessons": what looks like an owner is the one who gets them. */
function ownerOfObject(tokens: Facts['tokens'], { object }: Clause): NounPhrase | undefined {
  const determiner = object?.determiner
  if (!object || determiner === undefined || !isPossessive(tokens.keys[determiner]!)) return undefined
  const [start, end] = [tokens.starts[determiner]!, tokens.ends[determiner]!]
  return {
    ...object,
    start,
    end,
    firstToken: determiner,
    endToken: determiner + 1,
    head: determiner,
    kind: 'pronoun',
  }
}

/** "Vasey was brought in by Stroud": the subject is what the object was; of a passive with "to", it is the thing. */
function passiveSides(facts: Facts, clause: Clause, act: Act): Sides | undefined {
  if (!clause.subject || !clause.agent) return undefined
  if (act.place === 'object' || act.place === 'indirect' || act.place === 'into')
    return [clause.agent, clause.subject]
  const other = clause.adverbials.find(({ preposition }) =>
    isPreposition(facts.tokens, preposition, act.place),
  )?.phrase
  return other && [clause.agent, other]
}

function isPreposition(tokens: Facts['tokens'], preposition: number | undefined, word: string): boolean {
  return preposition !== undefined && tokens.keys[preposition] === keyOf(word)
}

function lemmaOfNoun({ tokens }: Facts, { head }: NounPhrase): string {
  return nounLemma(tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase())
}

/** "Stroud's arrest of Vasey", "the defeat of York by Leeds" */
function deedNamed(facts: Facts, sentence: number, phrase: NounPhrase): Deed | undefined {
  if (phrase.kind !== 'noun' || !isWriters(facts, phrase, phrase.head)) return undefined
  const acts = nounActsByLemma.get(lemmaOfNoun(facts, phrase))
  if (!acts) return undefined
  const at = (place: string) =>
    place === 'owner'
      ? (phrase.possessor ?? ownerByPronoun(facts, phrase))
      : phrase.attached.find(({ preposition }) => isPreposition(facts.tokens, preposition, place))?.phrase
  for (const { family, agent, patient } of acts) {
    const [one, other] = [at(agent), at(patient)]
    if (!one || !other) continue
    const [doer, sufferer] = [sideOf(facts, one), sideOf(facts, other)]
    if (doer && sufferer)
      return {
        family,
        sentence,
        agent: doer,
        patient: sufferer,
        perfect: false,
        nominal: true,
        thing: undefined,
        start: phrase.start,
        end: phrase.end,
      }
  }
  return undefined
}

const isOwning = wordTest('his her its their whose')

/** "Whose suit against Santos", "her defeat by Lund" */
function ownerByPronoun({ tokens }: Facts, phrase: NounPhrase): NounPhrase | undefined {
  const at = phrase.determiner ?? phrase.firstToken - 1
  if (at < 0 || !isOwning(tokens.keys[at]!)) return undefined
  const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
  return { ...phrase, start, end, firstToken: at, endToken: at + 1, head: at, kind: 'pronoun' }
}

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

function sideOf(facts: Facts, phrase: NounPhrase): Side | undefined {
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

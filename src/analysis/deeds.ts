import { Shape } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import type { NounPhrase } from './chunks/phrases.ts'
import type { Clause } from './clauses.ts'
import { deedTokens, familiesTold } from './deeds/acts.ts'
import { bondNoun, bondTokens, bondWord } from './deeds/bonds.ts'
import type { DeedFamily } from './deeds/family.ts'
import { toldByClause, toldByNoun } from './deeds/read.ts'
import { isThey, type Side, sideOf } from './deeds/sides.ts'
import type { Facts } from './facts.ts'
import { functionWord } from './function-words.ts'
import { blockOf, sentenceOf } from './locate.ts'
import { bondAround } from './people/kin.ts'
import { whoIs } from './people/whoever.ts'
import { peopleOf } from './people.ts'
import { isPersonNoun } from './person-nouns.ts'
import { wordTest } from './word-flags.ts'

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

/** The deeds of a draft in the writer's voice that can be told in two places of it, in order. */
export function deedsOf(facts: Facts): Deed[] {
  const { tokens, clauses, chunks } = facts
  const deeds: Deed[] = []
  for (const sentence of sentencesToRead(facts)) {
    for (const clause of clauses(sentence)) {
      const deed = deedIn(facts, sentence, clause)
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
  const byFamily = new Map<DeedFamily, number[]>()
  for (const token of deedTokens(tokens)) {
    const sentence = sentenceOf(tokens, token)
    for (const family of familiesTold(tokens, token, true)) {
      if (family.isMutual) continue
      const list = byFamily.get(family)
      if (!list) byFamily.set(family, [sentence])
      else if (list.at(-1) !== sentence) list.push(sentence)
    }
  }
  const bonds = new Set(bondTokens(tokens).map(token => bondNoun(tokens.keys[token]!)!.family))
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
        if (shared === 0 || (loose.has(family.name) && shared < 2 && !haveOneNoun(facts, one, other)))
          continue
        wanted.add(one).add(other)
      }
    })
  }
  return [...wanted].sort((a, b) => a - b)
}

/** Families of everyday words, of which both sides, or what is given, have to stand in both sentences. */
const loose: ReadonlySet<string> = new Set(['give', 'beat', 'harm', 'endorse', 'overtake'])

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
    const isPlain = tokens.shapes[at]! < Shape.capitalised && functionWord(tokens.keys[at]!) === 0
    if (isPlain && !isPersonNoun(tokens.keys[at]!)) continue
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
  return named(noun.family.name, sentenceOf(tokens, token), agent, patient, { start, end })
}

/** A deed that a noun tells. */
function named(family: string, sentence: number, agent: Side, patient: Side, { start, end }: Span): Deed {
  return { family, sentence, agent, patient, perfect: false, nominal: true, thing: undefined, start, end }
}

const isFormer = wordTest('former future late')

function isWriters({ voices, blocks }: Facts, span: Span, token: number): boolean {
  return !voices.isQuoted(span) && !voices.isTurn(span) && blockOf(blocks, token)?.role !== 'quote'
}

const unreal = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can', 'will', 'shall'])

function deedIn(facts: Facts, sentence: number, clause: Clause): Deed | undefined {
  const { tokens } = facts
  const { verb } = clause
  if (verb.negated || (verb.modal !== undefined && unreal.has(verb.modal)) || verb.tense === 'future')
    return undefined
  if (clause.kind === 'infinitive' || !isWriters(facts, verb, verb.head)) return undefined
  for (const { act, sides } of toldByClause(facts, clause)) {
    if (act.family.isMutual) continue
    const [subject, object] = sides.map(phrase => sideOf(facts, phrase))
    if (!subject || !object) continue
    // "Vasey signed him up": nobody does it to himself.
    const isSelf = object.vague && object.person !== undefined && object.person === subject.person
    const other = isSelf ? { ...object, person: undefined, sure: false } : object
    const thing = act.noun === undefined && act.place !== 'object' ? clause.object : undefined
    return {
      family: act.family.name,
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

/** "Stroud's arrest of Vasey", "the defeat of York by Leeds" */
function deedNamed(facts: Facts, sentence: number, phrase: NounPhrase): Deed | undefined {
  if (phrase.kind !== 'noun' || !isWriters(facts, phrase, phrase.head)) return undefined
  for (const { family, doer, other } of toldByNoun(facts, phrase)) {
    if (family.isMutual) continue
    const [agent, patient] = [sideOf(facts, doer), sideOf(facts, other)]
    if (!agent || !patient) continue
    return named(family.name, sentence, agent, patient, phrase)
  }
  return undefined
}

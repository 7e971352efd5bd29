import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { nounLemma } from '../lemma.ts'
import { wordTest } from '../word-flags.ts'
import { type Act, actsByLemma, isDeedNoun, nounActsByLemma } from './acts.ts'
import type { DeedFamily } from './family.ts'

/** A deed as a clause tells it: the phrase at the subject's place, and the one at the place of the act. */
export interface ToldDeed {
  readonly act: Act
  readonly sides: Sides
}

export type Sides = readonly [NounPhrase, NounPhrase]

/** The deeds that a clause may tell, by its verb; the first whose sides are known is the one. */
export function* toldByClause(facts: Facts, clause: Clause): Iterable<ToldDeed> {
  const { tokens, entities } = facts
  const { verb, object } = clause
  for (const act of actsByLemma.get(verb.lemma) ?? []) {
    if (!hasParticle(tokens, clause, act.particle)) continue
    if (act.noun !== undefined && !(object && lemmaOfNoun(facts, object) === act.noun)) continue
    if (act.beside !== undefined && !standsBeside(tokens, clause, act.beside)) continue
    // "Kent lost Marsha Deane to the fourth ball": a player of theirs, and no match.
    if (act.turned && act.place === 'to' && object && entities.mentionAt(object.head)) continue
    // "Crane worked for Ward" has the shape of a passive.
    const isPassive = verb.passive && !(act.turned && clause.agent === undefined)
    const sides = isPassive ? passiveSides(facts, clause, act) : activeSides(facts, clause, act)
    if (sides) yield { act, sides }
  }
}

/** The deeds that a noun may tell, with the phrases for who does it and who has it done. */
export function* toldByNoun(
  facts: Facts,
  phrase: NounPhrase,
): Iterable<{ readonly family: DeedFamily; readonly doer: NounPhrase; readonly other: NounPhrase }> {
  // Nearly no noun tells of a deed, and its key is sooner asked than its lemma.
  if (!isDeedNoun(facts.tokens.keys[phrase.head]!)) return
  const at = (place: string) =>
    place === 'owner'
      ? (phrase.possessor ?? ownerByPronoun(facts, phrase))
      : phrase.attached.find(({ preposition }) => isPreposition(facts.tokens, preposition, place))?.phrase
  for (const { family, agent, patient } of nounActsByLemma.get(lemmaOfNoun(facts, phrase)) ?? []) {
    const [doer, other] = [at(agent), at(patient)]
    if (doer && other) yield { family, doer, other }
  }
}

/** The word of a noun phrase as a lemma. */
function lemmaOfNoun({ tokens }: Facts, { head }: NounPhrase): string {
  return nounLemma(tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase())
}

/** The adverb of a phrasal verb belongs to the verb, or stands right behind it. */
function hasParticle({ keys }: Tokens, { verb }: Clause, particle: string | undefined): boolean {
  if (verb.particle !== undefined) return particle !== undefined && keys[verb.particle] === keyOf(particle)
  return particle === undefined || keys[verb.endToken] === keyOf(particle)
}

function standsBeside(tokens: Tokens, { adverbials, object }: Clause, word: string): boolean {
  const isIt = (one: { readonly preposition: number | undefined }) =>
    isPreposition(tokens, one.preposition, word)
  return adverbials.some(isIt) || (object?.attached.some(isIt) ?? false)
}

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
function ownerOfObject(tokens: Tokens, { object }: Clause): NounPhrase | undefined {
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

function isPreposition(tokens: Tokens, preposition: number | undefined, word: string): boolean {
  return preposition !== undefined && tokens.keys[preposition] === keyOf(word)
}

const isOwning = wordTest('his her its their whose')

/** "Whose suit against Santos", "her defeat by Lund" */
function ownerByPronoun({ tokens }: Facts, phrase: NounPhrase): NounPhrase | undefined {
  const at = phrase.determiner ?? phrase.firstToken - 1
  if (at < 0 || !isOwning(tokens.keys[at]!)) return undefined
  const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
  return { ...phrase, start, end, firstToken: at, endToken: at + 1, head: at, kind: 'pronoun' }
}

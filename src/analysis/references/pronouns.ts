import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import { isKinNoun, isPersonNoun } from '../person-nouns.ts'
import type { Reference } from '../references.ts'
import { wordTrigger } from '../triggers.ts'
import { flagLookup, keyTest } from '../word-flags.ts'
import { Gender, gendersOf } from './gender.ts'

const pronouns = wordTrigger('he him his himself she her hers herself')
const pronounGender = flagLookup([
  [Gender.masculine, 'he him his himself'],
  [Gender.feminine, 'she her hers herself'],
])
/** How many sentences back the one who is meant may have been named. */
const farthestBack = 2

/** Somebody named or referred to, by the first token. */
interface Naming {
  readonly firstToken: number
  readonly entity: number
}

/**
 * Links "he" and "she" outside of speech to the only person who fits among those named just before: in the sentence
 * itself, else in the nearest sentence before it that names anybody.
 * @param nouns noun phrases that are known to mean somebody
 */
export function findPronouns(facts: Facts, nouns: readonly Reference[]): Reference[] {
  const { tokens, entities, voices } = facts
  const places = pronouns(tokens)
  if (places.length === 0) return []
  const linked = new Set(nouns.map(({ endToken }) => endToken - 1))
  const namings = personsNamed(facts, nouns)
  if (namings.length === 0) return []
  const genders = new Map<number, number>()
  const genderOf = (entity: number): number => {
    const met = genders.get(entity) ?? gendersOf(tokens, entities.entities[entity])
    genders.set(entity, met)
    return met
  }
  const found: Reference[] = []
  let next = 0
  const last = new Chain()
  for (const token of places) {
    const gender = pronounGender(tokens.keys[token]!)
    if (tokens.classes[token] !== TokenClass.word) continue
    while (next < namings.length && namings[next].firstToken < token) next++
    const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    if (voices.isSpoken(span) || voices.isTurn(span)) continue
    const sentence = sentenceOf(tokens, token)
    const before = last.of(sentence, gender)
    const entity = before
      ? hasStranger(facts, before.token, token, linked)
        ? undefined
        : before.entity
      : antecedentOf(facts, token, namings, next, gender, genderOf, linked, last)
    last.add(sentence, gender, { token, entity })
    if (entity === undefined) continue
    const reference: Reference = { ...span, firstToken: token, endToken: token + 1, entity, form: 'pronoun' }
    found.push(reference)
  }
  return found
}

/** Whom the pronouns of each sentence mean so far: one of the same gender means the same as the one before it. */
class Chain {
  #links = new Map<number, ChainLink>()

  of(sentence: number, gender: number): ChainLink | undefined {
    return this.#links.get(sentence * 4 + gender)
  }

  add(sentence: number, gender: number, link: ChainLink): void {
    this.#links.set(sentence * 4 + gender, link)
  }
}

/** A pronoun and whom it means, if that is known. */
interface ChainLink {
  readonly token: number
  readonly entity: number | undefined
}

/** Mentions of people, and of what may be some, and nouns that mean them, in order. */
function personsNamed({ entities, quotations }: Facts, nouns: readonly Reference[]): Naming[] {
  const mayBePerson = ({ entity }: Naming) => {
    const { kind } = entities.entities[entity]
    return kind === 'person' || kind === 'unknown'
  }
  // The Lucia of "Lucia" is a work.
  const quoted = quotations.filter(({ kind }) => kind !== 'speech')
  let next = 0
  const isInTitle = ({ start, end }: Span) => {
    while (next < quoted.length && quoted[next]!.end < end) next++
    return next < quoted.length && quoted[next]!.start <= start
  }
  const named = entities.mentions.filter(
    mention => mention.form !== 'people' && mayBePerson(mention) && !isInTitle(mention),
  )
  const referring = nouns.filter(mayBePerson)
  if (referring.length === 0) return named
  return [...named, ...referring].sort((a, b) => a.firstToken - b.firstToken)
}

function antecedentOf(
  facts: Facts,
  token: number,
  namings: readonly Naming[],
  next: number,
  gender: number,
  genderOf: (entity: number) => number,
  linked: ReadonlySet<number>,
  chain: Chain,
): number | undefined {
  const { tokens, blocks } = facts
  const sentence = sentenceOf(tokens, token)
  const block = blockOf(blocks, token)
  let at = next - 1
  for (let back = 0; back <= farthestBack; back++) {
    const first = tokens.sentences[sentence - back]
    if (first === undefined || (back > 0 && blockOf(blocks, first)?.role !== block?.role)) return undefined
    const fitting = new Set<number>()
    for (; at >= 0 && namings[at].firstToken >= first; at--) {
      const { entity, firstToken } = namings[at]
      if ((genderOf(entity) & gender) === 0 || isCompared(tokens, firstToken)) continue
      // "Jouvet played him": a subject and its object differ.
      if (isObject(tokens.keys[token]!) && token - firstToken < 3) return undefined
      if (isCouple(tokens, firstToken)) return undefined
      fitting.add(entity)
    }
    // Whoever is "he" in the sentence before may be meant, as well as whom it names.
    const earlier = back > 0 ? chain.of(sentence - back, gender) : undefined
    if (earlier && earlier.entity === undefined) return undefined
    if (earlier?.entity !== undefined) fitting.add(earlier.entity)
    if (fitting.size > 1) return undefined
    // Somebody without a name may be meant as well: "the driver said that he".
    const end = back === 0 ? token : tokens.sentences[sentence - back + 1]!
    if (hasStranger(facts, first, end, linked)) return undefined
    const [only] = fitting
    if (only !== undefined) return facts.entities.entities[only].kind === 'person' ? only : undefined
  }
  return undefined
}

/** "Mr. and Mrs. Haskins": one name of two people. */
function isCouple({ keys }: Tokens, firstToken: number): boolean {
  return firstToken > 2 && keys[firstToken - 2] === and && spouse(keys[firstToken - 1]!)
}

/** "Like Halvik, he …" is said of somebody else. */
function isCompared({ keys }: Tokens, firstToken: number): boolean {
  return firstToken > 0 && comparing(keys[firstToken - 1]!)
}

const and = keyOf('and')
const spouse = keyTest(['mrs', 'mrs.'].map(keyOf))
const isObject = keyTest(['him'].map(keyOf))
const comparing = keyTest('like unlike than'.split(' ').map(keyOf))

/** Does a noun for a person stand there that is no title of a name and is not known to mean anybody named? */
function hasStranger(
  { tokens, entities }: Facts,
  first: number,
  end: number,
  linked: ReadonlySet<number>,
): boolean {
  for (let token = first; token < end; token++) {
    const key = tokens.keys[token]!
    if ((!isPersonNoun(key) && !isKinNoun(key)) || linked.has(token)) continue
    if (entities.mentionAt(token) || entities.mentionAt(token + 1)) continue
    if (isDefinite(tokens, token, first)) return true
  }
  return false
}

/** Is it a phrase for somebody ("the old driver", "his lawyer"), and not a plain role ("was mayor")? */
function isDefinite(tokens: Tokens, token: number, floor: number): boolean {
  for (let before = token - 1; before >= floor && token - before < 4; before--) {
    if (tokens.classes[before] === TokenClass.clitic) return true
    const flags = functionWord(tokens.keys[before]!)
    if ((flags & FunctionWord.determiner) !== 0) return !isPredicate(tokens, before)
    if (flags !== 0 || tokens.classes[before] !== TokenClass.word) return false
  }
  return false
}

/** "Voss, a nurse," and "Voss is a nurse" speak of Voss. */
function isPredicate(tokens: Tokens, article: number): boolean {
  const before = article - 1
  if (before < 0) return false
  if (tokens.prose[tokens.starts[before]!] === ',') return true
  return (functionWord(tokens.keys[before]!) & FunctionWord.auxiliary) !== 0
}

import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import { type Meaning, type People, peopleOf } from '../people.ts'
import { Gender } from '../references/gender.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { composed, type Kinship, type KinWord, kinTokens, kinWordAt } from './kin-terms.ts'

/** What the piece says that one is to another: "her brother, Cole Marsh", "his uncle said". */
export interface KinTie extends Span {
  /** The first token of the word for kin. */
  readonly token: number
  readonly sentence: number
  /** Whose kin it is. */
  readonly owner: number
  /** Who the kin is; undefined where no name stands beside the word. */
  readonly kin: number | undefined
  readonly kinship: Kinship
  readonly sex: number
  /** The words between the owner and the word for kin, and the word itself, as they stand. */
  readonly words: string
  /** Can nobody else than the owner be meant, and is the kin named right there? */
  readonly sure: boolean
}

const isPossessive = wordTest('his her')
const isWhose = wordTest('whose')
const isAnd = wordTest('and')
/** How long the words of an apposition before "and" may be. */
const apposition = 6
const isCopula = wordTest('is was')
const isOf = wordTest('of to')
/** A title of courtesy before a name. */
export const isTitle = wordTest('mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady professor prof.')
const isArticle = wordTest('a an the')
/** What makes another person of the kin, or many. */
const isOther = wordTest(
  'other another second third fourth in-law former late ex future two three four five six seven eight',
)
const mostModifiers = 3

const known = new WeakMap<Facts, readonly KinTie[]>()

/** The ties of kin between persons of the piece, in order, as the writer tells them. */
export function kinTies(facts: Facts): readonly KinTie[] {
  const met = known.get(facts)
  if (met) return met
  const ties: KinTie[] = []
  const places = kinTokens(facts.tokens)
  if (places.length > 0) {
    const people = peopleOf(facts)
    for (const token of places) {
      const tie = tieAt(facts, people, token)
      if (tie) ties.push(tie)
    }
  }
  known.set(facts, ties)
  return ties
}

function tieAt(facts: Facts, people: People, token: number): KinTie | undefined {
  const { tokens, voices } = facts
  const word = kinWordAt(tokens, token)
  if (!word || tokens.shapes[token] !== Shape.lower) return undefined
  const span = { start: tokens.starts[token]!, end: tokens.ends[word.endToken - 1]! }
  if (voices.isSpoken(span) || voices.isTurn(span)) return undefined
  if (blockOf(facts.blocks, token)?.role === 'quote') return undefined
  // "Her mother's sister": the last word is the kin.
  if (tokens.classes[word.endToken] === TokenClass.clitic && kinWordAt(tokens, word.endToken + 1))
    return undefined
  const bond = bondAround(facts, people, word)
  if (!bond) return undefined
  const { owned, bearer: kin } = bond
  return {
    ...span,
    token,
    sentence: sentenceOf(tokens, token),
    owner: owned.owner.person,
    kin,
    kinship: owned.kinship,
    sex: word.sex,
    words: tokens.prose.slice(tokens.starts[owned.firstToken]!, span.end),
    sure: owned.owner.sure && kin !== undefined,
  }
}

/** What a word says that somebody is to somebody else. */
export interface Bond {
  readonly owned: Owned
  /** Undefined where no name stands beside the word. */
  readonly bearer: number | undefined
}

/** The two persons whom a word like "brother", or "tenant", ties: its owner, and whoever is called so. */
export function bondAround(facts: Facts, people: People, word: KinWord): Bond | undefined {
  const owned = ownerBefore(facts, people, word) ?? ownerAfter(facts, people, word)
  if (!owned) return undefined
  const bearer = kinAfter(people, facts.tokens, word, owned) ?? kinBefore(facts, people, owned.firstToken)
  return bearer === owned.owner.person ? undefined : { owned, bearer }
}

export interface Owned {
  readonly owner: Meaning
  readonly kinship: Kinship
  /** Where the phrase begins: "her", or the name before 's. */
  readonly firstToken: number
}

/** "her brother", "Marsh's elder brother", "whose father", "her mother's sister" */
function ownerBefore(facts: Facts, people: People, word: KinWord): Owned | undefined {
  const { tokens } = facts
  let at = word.firstToken - 1
  for (let passed = 0; passed < mostModifiers && at > 0 && isModifier(tokens, at); passed++) at--
  if (at < 0) return undefined
  const key = tokens.keys[at]!
  if (isPossessive(key)) {
    const owner = people.meantBy(at)
    return owner && { owner, kinship: word.kinship, firstToken: at }
  }
  if (isWhose(key)) {
    const before = isMark(tokens, at - 1, ',') ? at - 2 : at - 1
    const person = people.personAt(before) ?? personBeforeAge(people, tokens, before)
    return person === undefined
      ? undefined
      : { owner: { person, sure: true }, kinship: word.kinship, firstToken: at }
  }
  if (tokens.classes[at] !== TokenClass.clitic) return undefined
  const person = people.personAt(at - 1)
  if (person !== undefined) {
    const mention = facts.entities.mentionAt(at - 1)!
    return { owner: { person, sure: true }, kinship: word.kinship, firstToken: mention.firstToken }
  }
  const middle = kinWordEnding(tokens, at)
  const through = middle && ownerBefore(facts, people, middle)
  const kinship = through && composed(through.kinship, word.kinship)
  return kinship && { ...through, kinship }
}

/** "Marek Dobosz, 23, whose father": the name before the age. */
function personBeforeAge(people: People, tokens: Tokens, before: number): number | undefined {
  if (tokens.classes[before] !== TokenClass.number || !isMark(tokens, before - 1, ',')) return undefined
  return people.personAt(before - 2)
}

/** The word for kin that ends before a token. */
function kinWordEnding(tokens: Tokens, end: number): KinWord | undefined {
  for (let first = end - 1; first >= Math.max(0, end - 5); first--) {
    const word = kinWordAt(tokens, first)
    if (word && word.endToken === end) return word
  }
  return undefined
}

/** "the brother of Cole Marsh", "a cousin of Marsh" */
function ownerAfter(facts: Facts, people: People, word: KinWord): Owned | undefined {
  const { tokens } = facts
  if (!isOf(tokens.keys[word.endToken] ?? 0)) return undefined
  let at = word.firstToken - 1
  for (let passed = 0; passed < mostModifiers && at > 0 && isModifier(tokens, at); passed++) at--
  if (!isArticle(tokens.keys[at] ?? 0)) return undefined
  const name = nameFrom(people, tokens, word.endToken + 1)
  const person = people.personAt(name)
  const mention = facts.entities.mentionAt(name)
  if (person === undefined || !mention || tokens.classes[mention.endToken] === TokenClass.clitic)
    return undefined
  return { owner: { person, sure: true }, kinship: word.kinship, firstToken: at }
}

/** "her brother Cole Marsh", "her brother, Cole Marsh," */
function kinAfter(
  people: People,
  tokens: Tokens,
  { endToken, sex }: KinWord,
  { firstToken }: Owned,
): number | undefined {
  const first = nameFrom(people, tokens, isMark(tokens, endToken, ',') ? endToken + 1 : endToken)
  const person = people.personAt(first)
  if (person === undefined || (people.genderOf(person) & sex) === 0) return undefined
  // "His son, Leon said": whoever says it need not be the son; "of Marsh, Lund said" is no kin.
  const isArticled = isArticle(tokens.keys[firstToken]!)
  if (isArticled) return undefined
  if (first === endToken) return person
  const end = endOfName(people, tokens, first)
  return end >= tokens.count || /^[,.;:)—–]/.test(tokens.prose[tokens.starts[end]!]!) ? person : undefined
}

/** "the veterinarian Ilan Drucker": where the name begins behind the words that describe it. */
function nameFrom(people: People, tokens: Tokens, first: number): number {
  if (people.personAt(first) !== undefined) return first
  const isDescribed = isArticle(tokens.keys[first] ?? 0)
  for (let at = first + 1; at <= first + mostModifiers + 1; at++) {
    if (people.personAt(at) !== undefined) return isDescribed || isTitle(tokens.keys[at - 1]!) ? at : first
    if (tokens.shapes[at] !== Shape.lower || functionWord(tokens.keys[at]!) !== 0) return first
  }
  return first
}

function endOfName(people: People, tokens: Tokens, first: number): number {
  const person = people.personAt(first)
  let end = first
  while (end < tokens.count && people.personAt(end) === person) end++
  return end
}

/** "Cole Marsh, her brother,", "Marsh is her brother", "Leon, 20, the son of" */
function kinBefore({ tokens }: Facts, people: People, firstToken: number): number | undefined {
  let at = firstToken - 1
  if (isCopula(tokens.keys[at] ?? 0)) return people.personAt(at - 1)
  // "Dale Marek, 58, a machinist and Loretta Marek's older brother"
  if (isAnd(tokens.keys[at] ?? 0)) {
    const floor = Math.max(0, at - apposition)
    while (at > floor && !isMark(tokens, at, ',')) at--
    if (!isArticle(tokens.keys[at + 1] ?? 0)) return undefined
  }
  if (!isMark(tokens, at, ',')) return undefined
  at--
  if (tokens.classes[at] === TokenClass.number && isMark(tokens, at - 1, ',')) at -= 2
  return people.personAt(at)
}

/** "elder", "only", "own", "27-year-old": a word that describes the kin and makes nobody else of it. */
function isModifier(tokens: Tokens, token: number): boolean {
  if (isMark(tokens, token, '-')) return true
  if (tokens.classes[token] !== TokenClass.word && tokens.classes[token] !== TokenClass.number) return false
  const key = tokens.keys[token]!
  return functionWord(key) === 0 && !isOther(key) && tokens.shapes[token] === Shape.lower
}

/** Can two be of one sex? */
export function mayBeOneSex(a: number, b: number): boolean {
  return (a & b & Gender.any) !== 0
}

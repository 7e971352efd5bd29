import { keyOf } from '../parse/key.ts'
import { identitiesOf } from './bearers/identity.ts'
import { phrasesFor, type Role } from './bearers/roles.ts'
import type { NounPhrase } from './chunks.ts'
import type { Facts } from './facts.ts'
import { isSameSide } from './parties.ts'
import { sentenceOf } from './token-tests.ts'
import { keyTest } from './word-flags.ts'

export type { Role } from './bearers/roles.ts'

/** The one of whom an expression is said, by one of the phrases that name it. */
export interface Bearer {
  /** The head of the phrase, and of a pronoun that of the phrase that it takes up. */
  readonly head: number
  readonly phrase: NounPhrase
  readonly entity: number | undefined
  /** The noun, the same for words that a piece uses by turns. */
  readonly noun: number | undefined
}

/** A stretch of tokens that says something. */
export interface Said {
  readonly firstToken: number
  readonly endToken: number
}

/** How many sentences on a noun with an article still means the same thing. */
const nounReach = 3

/** Of whom the words are said, in the first of some roles that has somebody. */
export function bearersOf(facts: Facts, said: Said, roles: readonly Role[]): readonly Bearer[] {
  for (const role of roles) {
    const bearers = phrasesFor(facts, said, role).flatMap(phrase => identitiesOf(facts, phrase))
    if (bearers.length > 0) return bearers
  }
  return []
}

/**
 * Is one of the bearers of the earlier words one of those of the later?
 * @param said the words themselves, which tell no bearer from another
 */
export function shareBearer(
  facts: Facts,
  earlier: readonly Bearer[],
  later: readonly Bearer[],
  said: readonly Said[],
): boolean {
  return earlier.some(one => later.some(other => isOne(facts, one, other, said)))
}

function isOne(facts: Facts, a: Bearer, b: Bearer, said: readonly Said[]): boolean {
  if (a.head === b.head) return true
  if (a.entity !== undefined && b.entity !== undefined) return isSameSide(facts, a.entity, b.entity)
  if (a.noun === undefined || a.noun !== b.noun) return false
  const [first, second] = a.head < b.head ? [a, b] : [b, a]
  return takesUp(facts, first.phrase, second.phrase, said)
}

const isDefinite = keyTest(['the', 'this', 'that', 'these', 'those'].map(keyOf))
/** "No crash", "every house": none that can be taken up. */
const isNoOne = keyTest(['no', 'any', 'every', 'each', 'some', 'another', 'either', 'neither'].map(keyOf))
const of = keyOf('of')

/** "A library tax", and "the tax": the later says nothing more of it than the earlier. */
function takesUp(facts: Facts, first: NounPhrase, second: NounPhrase, said: readonly Said[]): boolean {
  const { tokens } = facts
  if (sentenceOf(tokens, second.head) - sentenceOf(tokens, first.head) > nounReach) return false
  if (second.determiner === undefined || !isDefinite(tokens.keys[second.determiner]!)) return false
  if (first.determiner === undefined || isNoOne(tokens.keys[first.determiner]!)) return false
  if (first.number !== second.number && first.number !== 'unknown' && second.number !== 'unknown')
    return false
  const known = new Set(modifiersOf(facts, first, said))
  if (!modifiersOf(facts, second, said).every(key => known.has(key))) return false
  const [one, other] = [ownerOf(facts, first), ownerOf(facts, second)]
  return one === undefined || other === undefined || one === other
}

function modifiersOf({ tokens }: Facts, phrase: NounPhrase, said: readonly Said[]): number[] {
  return phrase.modifiers
    .filter(token => !said.some(({ firstToken, endToken }) => token >= firstToken && token < endToken))
    .map(token => tokens.keys[token]!)
}

/** Whose it is, or of what. */
function ownerOf({ tokens }: Facts, { possessor, attached }: NounPhrase): number | undefined {
  const head =
    possessor?.head ?? attached.find(({ preposition }) => tokens.keys[preposition] === of)?.phrase.head
  return head === undefined ? undefined : tokens.keys[head]
}

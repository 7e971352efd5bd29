import { wordClassKeys } from '../lexicon/word-classes.ts'
import { identitiesOf } from './bearers/identity.ts'
import { phrasesFor, type Role } from './bearers/roles.ts'
import { areToldApart, isAttributeOf, isTakenUp } from './bearers/taken-up.ts'
import type { NounPhrase } from './chunks.ts'
import type { Facts } from './facts.ts'
import { isSameSide } from './parties.ts'

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

const isPossessive = wordClassKeys('possessive')

/** Of whom the words are said, in the first of some roles that has somebody. */
export function bearersOf(facts: Facts, said: Said, roles: readonly Role[]): readonly Bearer[] {
  // "His gun" is that of him who has it, or of nobody who is known.
  const isOwned = isPossessive.has(facts.tokens.keys[said.firstToken] ?? 0)
  for (const role of roles) {
    if (isOwned && role !== 'owner') continue
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
  if (a.head === b.head) return said.length === 0 || !said.every(words => isAttributeOf(words, a.phrase))
  if (a.entity !== undefined && b.entity !== undefined) return isSameSide(facts, a.entity, b.entity)
  if (a.noun === undefined || a.noun !== b.noun) return false
  const [first, second] = a.head < b.head ? [a, b] : [b, a]
  return isTakenUp(facts, first.phrase, second.phrase, said)
}

/** Are the two said of two things by one noun, which the piece tells apart? */
export function haveRivalBearers(facts: Facts, some: readonly Bearer[], others: readonly Bearer[]): boolean {
  return some.some(one =>
    others.some(
      other =>
        one.noun !== undefined &&
        one.noun === other.noun &&
        one.head !== other.head &&
        areToldApart(facts, one.phrase, other.phrase),
    ),
  )
}

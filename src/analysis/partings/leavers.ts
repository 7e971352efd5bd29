import type { NounPhrase } from '../chunks/phrases.ts'
import type { Facts } from '../facts.ts'
import { whoIs } from '../people/whoever.ts'
import { peopleOf } from '../people.ts'
import { wordTest } from '../word-flags.ts'
import type { Parting } from './parting.ts'

/** Pronouns for an owner. */
export const isPossessive = wordTest('his her their whose')

/** Who parts, as a person of the piece or by the key of the noun. */
export function leaverOf(facts: Facts, phrase: NounPhrase): Pick<Parting, 'person' | 'noun' | 'isSeveral'> {
  const person = phrase.kind === 'pronoun' ? surelyMeant(facts, phrase) : whoIs(facts, phrase)
  const key = facts.tokens.keys[phrase.head]!
  const noun = person === undefined && phrase.kind !== 'pronoun' ? key : undefined
  return { person, noun, isSeveral: phrase.number === 'plural' }
}

/** Whom a pronoun means, where it can mean nobody else; "who" means the one before it. */
function surelyMeant(facts: Facts, phrase: NounPhrase): number | undefined {
  const meaning = peopleOf(facts).meantBy(phrase.head)
  if (meaning) return meaning.sure ? meaning.person : undefined
  return whoIs(facts, phrase)
}

import type { Facts } from '../facts.ts'
import type { Reference } from '../references.ts'
import { findNouns } from './nouns.ts'
import { findPronouns } from './pronouns.ts'

/** Finds what refers to a named thing without its name, in order; what might mean two things is left out. */
export function findReferences(facts: Facts): Reference[] {
  const nouns = findNouns(facts)
  return [...nouns, ...findPronouns(facts, nouns)].sort((a, b) => a.start - b.start)
}

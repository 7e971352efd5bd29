import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { reportingWord } from '../reporting-verbs.ts'
import { keyTest } from '../word-flags.ts'
import type { Lattice } from './lattice.ts'
import { Tag } from './tags.ts'
import { commaState } from './train.ts'

/** Prepositions and conjunctions after which a new clause may stand. */
export const clauseOpeners = keyTest(
  ['after', 'before', 'as', 'since', 'until', 'when', 'while', 'than'].map(keyOf),
)
/** Forms of be and have that are no finite verbs. */
const nonFinite = keyTest(['be', 'been', 'being', 'having'].map(keyOf))

/** What has been read of the clauses of a sentence. */
export interface Clauses {
  /** Has the clause that is being read its finite verb? */
  hasFinite: boolean
  /** Had the clause around it, when this one began within it? */
  outerHasFinite: boolean
  /** Does one clause stand within another? */
  nested: boolean
}

/** Keeps account of where clauses begin and end. */
export function enterClause(
  lattice: Lattice,
  tokens: Tokens,
  chosen: Uint8Array,
  place: number,
  clauses: Clauses,
): void {
  switch (chosen[place]) {
    case Tag.whPronoun:
    case Tag.whDeterminer:
    case Tag.whAdverb:
      if (!clauses.nested) clauses.outerHasFinite = clauses.hasFinite
      clauses.nested = true
      clauses.hasFinite = false
      return
    case commaState:
      if (clauses.nested && clauses.hasFinite) leaveClause(clauses)
      return
    case Tag.subordinator:
    case Tag.punctuation:
    case Tag.coordinator:
      clauses.hasFinite = false
      return
    default:
      if (clauseOpeners(tokens.keys[lattice.tokens[place]])) clauses.hasFinite = false
      // "Police said the driver fled": what follows a word of saying is a clause.
      if (place > 0 && isSaying(lattice, tokens, chosen, place - 1)) clauses.hasFinite = false
  }
}

/** Goes back to the clause around. */
export function leaveClause(clauses: Clauses): void {
  clauses.hasFinite = clauses.outerHasFinite
  clauses.nested = false
}

/** Is the word at the place a finite verb, as far as its state tells? */
export function isFiniteVerb(tokens: Tokens, lattice: Lattice, chosen: Uint8Array, place: number): boolean {
  switch (chosen[place]) {
    case Tag.verbThird:
    case Tag.verbPast:
    case Tag.modal:
    case Tag.do:
      return true
    case Tag.be:
    case Tag.have:
      return !nonFinite(tokens.keys[lattice.tokens[place]])
    default:
      return false
  }
}

/** Is it a verb of saying, behind which a clause can stand without "that"? */
export function isSaying(lattice: Lattice, tokens: Tokens, chosen: Uint8Array, place: number): boolean {
  const state = chosen[place]
  if (state < Tag.verbBase || state > Tag.verbParticiple) return false
  return reportingWord(tokens.keys[lattice.tokens[place]]) !== undefined
}

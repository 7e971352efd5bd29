import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import { type Lattice, stateSet } from '../lattice.ts'
import { nominalTags, Tag } from '../tags.ts'
import { costScale } from '../train.ts'

/** How much a context makes a tag dearer, or cheaper: enough to tip, to decide against one neighbour, against all. */
export const slight = costScale
export const firm = 3 * costScale
export const certain = 8 * costScale

/** The keys of words that contexts ask for. */
export const key = {
  as: keyOf('as'),
  back: keyOf('back'),
  away: keyOf('away'),
  no: keyOf('no'),
  of: keyOf('of'),
  than: keyOf('than'),
  that: keyOf('that'),
  so: keyOf('so'),
  such: keyOf('such'),
  to: keyOf('to'),
  a: keyOf('a'),
  and: keyOf('and'),
  us: keyOf("'s"),
  let: keyOf('let'),
  million: keyOf('million'),
} as const

/** Nouns and names. */
export const nounish = stateSet(Tag.nounSingular, Tag.nounPlural, Tag.properNoun)
/** What a noun phrase can go on with behind its determiner. */
export const nominal = stateSet(...nominalTags, Tag.verbParticiple)
/** What a noun phrase begins with, other than a bare noun. */
export const opener = stateSet(
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.personalPronoun,
  Tag.properNoun,
  Tag.numeral,
  Tag.existentialThere,
  Tag.reflexivePronoun,
)
/** What can only be a finite verb. */
export const finite = stateSet(Tag.verbThird, Tag.verbPast, Tag.modal, Tag.be, Tag.have, Tag.do)
/** Any verb but a modal. */
export const verbal = stateSet(
  Tag.verbBase,
  Tag.verbThird,
  Tag.verbPast,
  Tag.verbIng,
  Tag.verbParticiple,
  Tag.be,
  Tag.have,
  Tag.do,
)
/** Any verb that helps no other. */
export const lexical = stateSet(Tag.verbBase, Tag.verbThird, Tag.verbPast, Tag.verbIng, Tag.verbParticiple)
/** What follows "to". */
export const base = stateSet(Tag.verbBase, Tag.be, Tag.have, Tag.do)
/** What has degrees. */
export const graded = stateSet(Tag.adjective, Tag.adverb)
/** What a subject begins with. */
export const subject = stateSet(
  Tag.properNoun,
  Tag.personalPronoun,
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.nounPlural,
  Tag.existentialThere,
  Tag.indefinitePronoun,
)

/** Looks at the neighbours of the place, and makes some of its tags dearer or cheaper. */
export type ContextRule = (lattice: Lattice, tokens: Tokens, place: number) => void

/** The key of the token at a place, or 0 outside of the sentence. */
export function keyAt(lattice: Lattice, tokens: Tokens, place: number): number {
  return place < 0 || place >= lattice.length ? 0 : tokens.keys[lattice.tokens[place]]
}

/** Is the token a figure in digits or words? */
export function isNumeral(lattice: Lattice, tokens: Tokens, place: number): boolean {
  return (
    lattice.can(place, Tag.numeral) &&
    (lattice.starts[place + 1] - lattice.starts[place] === 1 ||
      keyAt(lattice, tokens, place + 1) === key.million)
  )
}

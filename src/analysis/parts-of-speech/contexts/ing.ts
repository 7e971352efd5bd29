import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import { keyTest } from '../../word-flags.ts'
import type { Lattice } from '../lattice.ts'
import { Tag } from '../tags.ts'
import { firm, keyAt } from './weights.ts'

/** Verbs that take another one in -ing. */
const takesIng = keyTest(
  `keep keeps kept keeping start starts started begin begins began stop stops stopped avoid avoids avoided deny denies
   denied quit risk risks risked continue continues continued finish finished consider considers considered`
    .split(/\s+/)
    .map(keyOf),
)

/** "hearing a shot": no article follows a noun; "keep working". */
export function weighIng(lattice: Lattice, tokens: Tokens, place: number): void {
  if (isArticleNext(lattice, place)) lattice.shift(place, Tag.verbIng, -firm)
  else if (takesIng(keyAt(lattice, tokens, place - 1))) lattice.shift(place, Tag.verbIng, -firm)
}

function isArticleNext(lattice: Lattice, place: number): boolean {
  return lattice.can(place + 1, Tag.determiner) || lattice.can(place + 1, Tag.possessiveDeterminer)
}

import { keyOf } from '../../../parse/key.ts'
import { keyTest } from '../../word-flags.ts'
import type { Lattice } from '../lattice.ts'
import { Tag } from '../tags.ts'
import { commaState } from '../train.ts'
import {
  type ContextRule,
  certain,
  finite,
  firm,
  key,
  keyAt,
  nominal,
  nounish,
  opener,
  slight,
  subject,
} from './weights.ts'

/** "her phone" against "told her to". */
export const weighHer: ContextRule = (lattice, _tokens, place) => {
  const noun = lattice.canAny(place + 1, nominal) || lattice.can(place + 1, Tag.verbIng)
  const verbOnly = lattice.can(place + 1, Tag.verbBase) && !lattice.canAny(place + 1, nominal)
  if (!noun || verbOnly || lattice.can(place + 1, Tag.subordinator)) {
    lattice.shift(place, Tag.personalPronoun, -certain)
  } else if (!lattice.can(place + 1, Tag.adverb)) lattice.shift(place, Tag.possessiveDeterminer, -firm)
}

/** "what plan" against "what they plan". */
export const weighWhat: ContextRule = (lattice, _tokens, place) => {
  const noun = lattice.canAny(place + 1, nounish) || lattice.can(place + 1, Tag.adjective)
  const verb = lattice.canAny(place + 1, finite)
  const opens = lattice.canAny(place + 1, opener)
  if (!noun) lattice.shift(place, Tag.whPronoun, -certain)
  else if (verb || opens) lattice.shift(place, Tag.whPronoun, -firm)
  else lattice.shift(place, Tag.whDeterminer, -slight)
}

/** "once a year" against "Once the votes are counted". */
export const weighOnce: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) === key.a || !lattice.canAny(place + 1, subject)) {
    lattice.shift(place, Tag.adverb, -certain)
  } else if (place === 0) lattice.shift(place, Tag.subordinator, -firm)
  else lattice.shift(place, Tag.adverb, -slight)
}

/** "so that", ", so they left". */
export const weighSo: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) === key.that) lattice.shift(place, Tag.subordinator, -certain)
  else if (lattice.can(place - 1, commaState) && lattice.canAny(place + 1, subject)) {
    lattice.shift(place, Tag.coordinator, -certain)
  } else {
    lattice.shift(place, Tag.subordinator, certain)
    if (place > 0 && !lattice.can(place - 1, Tag.punctuation)) lattice.shift(place, Tag.coordinator, certain)
  }
}

/** "she said no" against "no choice". */
export const weighNo: ContextRule = (lattice, _tokens, place) => {
  const alone =
    place + 1 >= lattice.length ||
    lattice.can(place + 1, commaState) ||
    lattice.can(place + 1, Tag.punctuation)
  lattice.shift(place, Tag.interjection, alone ? -certain : certain)
}

/** "Let's go". */
export const weighLetUs: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) === key.us) lattice.shift(place, Tag.verbBase, -certain)
}

/** "he's" against "the mayor's". */
export const weighClitic: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place - 1) === key.let) {
    lattice.shift(place, Tag.personalPronoun, -certain)
    return
  }
  lattice.shift(place, Tag.personalPronoun, certain)
  const pronoun =
    lattice.can(place - 1, Tag.personalPronoun) ||
    lattice.can(place - 1, Tag.existentialThere) ||
    lattice.can(place - 1, Tag.whAdverb) ||
    lattice.can(place - 1, Tag.demonstrativePronoun) ||
    (lattice.can(place - 1, Tag.whPronoun) && !lattice.canAny(place + 1, nounish))
  if (pronoun) lattice.shift(place, Tag.possessiveClitic, certain)
  else if (lattice.can(place + 1, Tag.determiner)) lattice.shift(place, Tag.possessiveClitic, firm)
  else if (lattice.canAny(place + 1, nominal)) lattice.shift(place, Tag.possessiveClitic, -firm)
  if (pronoun && lattice.can(place + 1, Tag.verbParticiple)) lattice.shift(place, Tag.have, -slight)
}

/** "used to swim". */
export const weighUsed: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) !== key.to) return
  const passive = lattice.can(place - 1, Tag.be) || lattice.can(place - 2, Tag.be)
  if (!passive) lattice.shift(place, Tag.verbPast, -firm)
}

/** "who own the bar": no adjective, but behind an owner ("their very own"). */
export const weighOwn: ContextRule = (lattice, _tokens, place) => {
  if (isOwner(lattice, place - 1) || isOwner(lattice, place - 2)) return
  if (opensObject(lattice, place + 1)) lattice.shift(place, Tag.adjective, certain)
}

function isOwner(lattice: Lattice, place: number): boolean {
  return (
    place >= 0 && (lattice.can(place, Tag.possessiveDeterminer) || lattice.can(place, Tag.possessiveClitic))
  )
}

function opensObject(lattice: Lattice, place: number): boolean {
  return (
    place < lattice.length &&
    (lattice.can(place, Tag.determiner) ||
      lattice.can(place, Tag.possessiveDeterminer) ||
      lattice.can(place, Tag.numeral))
  )
}

/** "this is" against "this man". */
export const weighDemonstrative: ContextRule = (lattice, _tokens, place) => {
  const noun = lattice.canAny(place + 1, nominal) || lattice.can(place + 1, Tag.verbIng)
  if (!noun && !lattice.can(place + 1, Tag.adverb)) lattice.shift(place, Tag.demonstrativePronoun, -certain)
}

/** Verbs, which can be nouns, that "of" follows. */
const takesOf = keyTest(
  'think thinks thought speak speaks dream dreams dreamed talk talks hear know boast boasts warn warns approve approves'
    .split(' ')
    .map(keyOf),
)

/** "a run of", "traces of": a noun before "of". */
export const weighOf: ContextRule = (lattice, tokens, place) => {
  if (place === 0 || takesOf(keyAt(lattice, tokens, place - 1))) return
  lattice.shift(place - 1, Tag.nounSingular, -slight)
  lattice.shift(place - 1, Tag.nounPlural, -slight)
}

/** "there is", "there will be", "there has been". */
export const weighThere: ContextRule = (lattice, _tokens, place) => {
  const helped = lattice.can(place + 1, Tag.modal) || lattice.can(place + 1, Tag.have)
  if (lattice.can(place + 1, Tag.be) || (helped && lattice.can(place + 2, Tag.be))) {
    lattice.shift(place, Tag.existentialThere, -firm)
  }
}

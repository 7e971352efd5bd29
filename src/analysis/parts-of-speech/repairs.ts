import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { keyTest } from '../word-flags.ts'
import {
  type Clauses,
  clauseOpeners,
  enterClause,
  isFiniteVerb,
  isSaying,
  leaveClause,
} from './clause-account.ts'
import { type Lattice, stateSet } from './lattice.ts'
import { Tag } from './tags.ts'
import { commaState } from './train.ts'

/*
 * A past and a participle that look alike ("the man arrested …") are told apart by what a sentence of tags does not
 * show: whether the clause has its verb already, or has another one ahead.
 */

const nounish = stateSet(
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.properNoun,
  Tag.indefinitePronoun,
  Tag.demonstrativePronoun,
  Tag.numeral,
  Tag.symbol,
)
/** What a noun phrase after a verb, its object, begins with. */
const objectOpener = stateSet(
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.personalPronoun,
  Tag.reflexivePronoun,
  Tag.properNoun,
  Tag.numeral,
  Tag.nounPlural,
  Tag.nounSingular,
  Tag.adjective,
  Tag.indefinitePronoun,
  Tag.symbol,
)
const timeWords = keyTest(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december last this next yesterday today`
    .split(/\s+/)
    .map(keyOf),
)
const placeAdverbs = keyTest(['there', 'here', 'home', 'away', 'abroad', 'today', 'yesterday'].map(keyOf))
const by = keyOf('by')
const said = keyOf('said')
/** How far ahead or back a verb or a preposition is looked for, in words. */
const longestLook = 60
const subjectForms = keyTest(['i', 'he', 'she', 'we', 'they'].map(keyOf))

/** Corrects the states chosen for the tokens of a sentence. */
export function repairVerbForms(lattice: Lattice, tokens: Tokens, chosen: Uint8Array): void {
  const clauses: Clauses = { hasFinite: false, outerHasFinite: true, nested: false }
  for (let place = 0; place < lattice.length; place++) {
    enterClause(lattice, tokens, chosen, place, clauses)
    if (isAmbiguous(lattice, chosen, place)) {
      chosen[place] = formOf(lattice, tokens, chosen, place, clauses)
    }
    if (isFiniteVerb(tokens, lattice, chosen, place)) clauses.hasFinite = true
  }
}

function isAmbiguous(lattice: Lattice, chosen: Uint8Array, place: number): boolean {
  const state = chosen[place]
  return (
    (state === Tag.verbPast || state === Tag.verbParticiple) &&
    lattice.can(place, Tag.verbPast) &&
    lattice.can(place, Tag.verbParticiple)
  )
}

/** Past or participle, by what stands before. */
function formOf(
  lattice: Lattice,
  tokens: Tokens,
  chosen: Uint8Array,
  place: number,
  clauses: Clauses,
): number {
  // "state-owned"
  if (isHyphen(tokens, lattice.tokens[place] - 1)) return Tag.verbParticiple
  let before = place - 1
  while (before >= 0 && isBetweenVerbs(lattice, tokens, chosen, before)) before--
  if (before < 0) return chosen[place]
  const state = chosen[before]
  if (state === Tag.be || state === Tag.have) return Tag.verbParticiple
  // "300 highly skilled workers"
  const graded = before < place - 1 && place + 1 < lattice.length && nounish[chosen[place + 1]] === 1
  if (graded && (state === Tag.determiner || state === Tag.numeral)) return Tag.verbParticiple
  if (subjectForms(tokens.keys[lattice.tokens[before]])) {
    const asked = before > 0 && (chosen[before - 1] === Tag.have || chosen[before - 1] === Tag.be)
    return asked ? Tag.verbParticiple : Tag.verbPast
  }
  if (state === Tag.coordinator) return formAfterCoordinator(lattice, chosen, place, before)
  if (state === commaState) {
    if (before === 0 || nounish[chosen[before - 1]] !== 1) {
      return clauses.hasFinite ? chosen[place] : Tag.verbPast
    }
  } else if (nounish[state] !== 1) {
    // "the letter he wrote angered": a clause without a relative word is over.
    const contact = before === place - 1 && before > 1 && isFiniteVerb(tokens, lattice, chosen, before)
    if (contact && chosen[before - 1] === Tag.personalPronoun && nounish[chosen[before - 2]] === 1)
      return Tag.verbPast
    if (clauses.nested && clauses.hasFinite && !clauses.outerHasFinite && isClosedBy(chosen, place)) {
      leaveClause(clauses)
      return Tag.verbPast
    }
    return chosen[place]
  }
  return formAfterSubject(lattice, tokens, chosen, place, clauses)
}

/** "has since been", "was not": adverbs within a verb group; "there" ends one. */
function isBetweenVerbs(lattice: Lattice, tokens: Tokens, chosen: Uint8Array, place: number): boolean {
  if (chosen[place] === Tag.negation) return true
  return chosen[place] === Tag.adverb && !placeAdverbs(tokens.keys[lattice.tokens[place]])
}

/** Can a verb of the clause around follow here: not before a noun, and not after a determiner? */
function isClosedBy(chosen: Uint8Array, place: number): boolean {
  const before = chosen[place - 1]
  return (
    before === Tag.adverb ||
    before === Tag.adjective ||
    before === Tag.particle ||
    before === Tag.verbParticiple
  )
}

/** The form of the verb that it is coordinated with. */
function formAfterCoordinator(
  lattice: Lattice,
  chosen: Uint8Array,
  place: number,
  coordinator: number,
): number {
  const takesObject = place + 1 < lattice.length && objectOpener[chosen[place + 1]] === 1
  for (let at = coordinator - 1; at >= Math.max(0, coordinator - 12); at--) {
    if (chosen[at] === Tag.verbPast || chosen[at] === Tag.verbThird) return Tag.verbPast
    if (chosen[at] === Tag.verbParticiple && at > 0) {
      const helper = chosen[at - 1]
      if (helper === Tag.be || helper === Tag.have) return takesObject ? Tag.verbPast : Tag.verbParticiple
    }
  }
  return chosen[place]
}

function isHyphen(tokens: Tokens, token: number): boolean {
  return (
    token >= 0 &&
    tokens.classes[token] === TokenClass.punctuation &&
    tokens.prose.charCodeAt(tokens.starts[token]) === 0x2d
  )
}

/** Past or participle after a noun, or a comma that follows one. */
function formAfterSubject(
  lattice: Lattice,
  tokens: Tokens,
  chosen: Uint8Array,
  place: number,
  { hasFinite, nested }: Clauses,
): number {
  const next = place + 1
  const nextKey = next < lattice.length ? tokens.keys[lattice.tokens[next]] : 0
  if (tokens.keys[lattice.tokens[place]] === said) return Tag.verbPast
  if (isAsked(chosen, place)) return Tag.verbParticiple
  const ahead = finiteAhead(lattice, tokens, chosen, place)
  if (nextKey === by) return hasFinite || ahead ? Tag.verbParticiple : chosen[place]
  const takesObject = next < lattice.length && objectOpener[chosen[next]] === 1 && !timeWords(nextKey)
  const afterComma = chosen[place - 1] === commaState
  if (takesObject && (!afterComma || isSaying(lattice, tokens, chosen, place))) return Tag.verbPast
  if (chosen[next] === Tag.subordinator) return Tag.verbPast
  if (place === 1 && chosen[0] === Tag.nounSingular && chosen[next] === Tag.preposition) {
    // "Man held after stabbing": a headline leaves out "is", and a noun alone begins no other sentence.
    return Tag.verbParticiple
  }
  // "the bill that the Senate passed in May bans"
  if (nested && !hasFinite && !afterComma) return Tag.verbPast
  if (ahead) return Tag.verbParticiple
  if (!hasFinite) return !afterComma && isInFrontedPhrase(chosen, place) ? Tag.verbParticiple : Tag.verbPast
  return chosen[place]
}

/** "Has the internet helped": is it the verb of the helper that the sentence begins with? */
function isAsked(chosen: Uint8Array, place: number): boolean {
  if (chosen[0] !== Tag.have && chosen[0] !== Tag.be) return false
  if (place > longestLook) return false
  for (let at = 1; at < place; at++) if (chosen[at] >= Tag.verbBase && chosen[at] <= Tag.do) return false
  return true
}

const inPhrase = stateSet(
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.properNoun,
  Tag.adjective,
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.possessiveClitic,
  Tag.numeral,
  Tag.symbol,
  Tag.verbParticiple,
)

/** "Under a plan announced …": does the noun before belong to a preposition that the clause begins with? */
function isInFrontedPhrase(chosen: Uint8Array, place: number): boolean {
  let at = place - 1
  let preposition = false
  while (
    at >= 0 &&
    place - at < longestLook &&
    (inPhrase[chosen[at]] === 1 || chosen[at] === Tag.preposition)
  ) {
    preposition = chosen[at] === Tag.preposition
    at--
  }
  return preposition && (at < 0 || chosen[at] === commaState || chosen[at] === Tag.coordinator)
}

/** Does a finite verb without a subject of its own follow, so that the clause has its verb there? */
function finiteAhead(lattice: Lattice, tokens: Tokens, chosen: Uint8Array, place: number): boolean {
  const afterComma = place > 0 && chosen[place - 1] === commaState
  const limit = Math.min(lattice.length, place + longestLook)
  for (let at = place + 1; at < limit; at++) {
    const state = chosen[at]
    if (state === commaState) {
      if (!afterComma) return false
      // ", released Friday, topped": the comma that closes what the other one has opened.
      let verb = at + 1
      while (verb < lattice.length && chosen[verb] === Tag.adverb) verb++
      return (
        verb < lattice.length &&
        (isFiniteVerb(tokens, lattice, chosen, verb) || isAmbiguous(lattice, chosen, verb))
      )
    }
    if (state === Tag.punctuation || state === Tag.subordinator || state === Tag.whPronoun) return false
    if (afterComma) continue
    if (state === Tag.coordinator || state === Tag.whDeterminer || state === Tag.whAdverb) return false
    if (clauseOpeners(tokens.keys[lattice.tokens[at]])) return false
    if (state === Tag.personalPronoun && at > place + 1) return false
    if (isFiniteVerb(tokens, lattice, chosen, at)) return true
    if (state === Tag.verbBase && at === place + 1) return true
    if (isAmbiguous(lattice, chosen, at) && nounish[chosen[at - 1]] === 1) return true
  }
  return false
}

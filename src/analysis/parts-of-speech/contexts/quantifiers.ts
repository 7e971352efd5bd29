import { keyOf } from '../../../parse/key.ts'
import { keyTest } from '../../word-flags.ts'
import { Tag } from '../tags.ts'
import {
  type ContextRule,
  certain,
  firm,
  graded,
  isNumeral,
  key,
  keyAt,
  nominal,
  nounish,
  slight,
} from './weights.ts'

const multiplier = keyTest(['twice', 'times', 'half'].map(keyOf))

/** "as good as", "twice as likely": the first "as" is an adverb. */
export const weighAs: ContextRule = (lattice, tokens, place) => {
  if (multiplier(keyAt(lattice, tokens, place - 1))) lattice.shift(place, Tag.adverb, -firm)
  if (!lattice.canAny(place + 1, graded) && !lattice.can(place + 1, Tag.determiner)) return
  const limit = Math.min(lattice.length, place + 6)
  for (let at = place + 2; at < limit; at++) {
    if (keyAt(lattice, tokens, at) === key.as) {
      lattice.shift(place, Tag.adverb, -certain)
      return
    }
  }
}

/** "about 40": an adverb before a figure. */
export const weighApproximate: ContextRule = (lattice, tokens, place) => {
  const symbol = lattice.can(place + 1, Tag.symbol) ? 1 : 0
  if (isNumeral(lattice, tokens, place + 1 + symbol)) lattice.shift(place, Tag.adverb, -certain)
}

/** "some men" against "some of the men": determiner or pronoun by what follows. */
export const weighQuantifier: ContextRule = (lattice, tokens, place) => {
  const next = keyAt(lattice, tokens, place + 1)
  if (lattice.can(place + 1, Tag.determiner)) lattice.shift(place, Tag.coordinator, -certain)
  if (lattice.can(place - 1, Tag.adjective)) lattice.shift(place, Tag.nounSingular, -certain)
  else if (next === key.of) lattice.shift(place, Tag.indefinitePronoun, -certain)
  else if (lattice.can(place + 1, Tag.possessiveDeterminer)) lattice.shift(place, Tag.determiner, -firm)
  else if (lattice.canAny(place + 1, nominal) || lattice.can(place + 1, Tag.determiner)) {
    lattice.shift(place, Tag.determiner, -slight)
  } else if (!lattice.can(place + 1, Tag.adverb)) lattice.shift(place, Tag.determiner, certain)
}

/** "more people", "more likely", "more of it". */
export const weighDegree: ContextRule = (lattice, tokens, place) => {
  const next = keyAt(lattice, tokens, place + 1)
  const comparative = lattice.can(place, Tag.superlativeAdverb)
    ? Tag.superlativeAdverb
    : Tag.comparativeAdverb
  if (next === key.of) return lattice.shift(place, Tag.indefinitePronoun, -certain)
  const gradedNext = lattice.canAny(place + 1, graded)
  const nounNext = lattice.canAny(place + 1, nounish)
  const nounAfter = lattice.canAny(place + 2, nounish) || keyAt(lattice, tokens, place + 2) === key.than
  if (gradedNext && (!nounNext || nounAfter))
    return lattice.shift(place, comparative, nounNext ? -slight : -firm)
  if (next === key.than) return lattice.shift(place, comparative, -slight)
  if (nounNext && !gradedNext) lattice.shift(place, Tag.determiner, -firm)
  if (!nounNext) lattice.shift(place, Tag.determiner, certain)
}

/** "no one", "one might": a pronoun; else a figure. */
export const weighOne: ContextRule = (lattice, tokens, place) => {
  if (lattice.can(place - 1, Tag.determiner) && !lattice.canAny(place + 1, nominal)) {
    lattice.shift(place, Tag.indefinitePronoun, -certain)
  } else if (!lattice.can(place + 1, Tag.modal) || keyAt(lattice, tokens, place + 1) === key.of) {
    lattice.shift(place, Tag.numeral, -firm)
  }
}

/** "both Iran and Iraq", "both sides". */
export const weighBoth: ContextRule = (lattice, tokens, place) => {
  if (lattice.can(place + 1, Tag.properNoun) || lattice.can(place + 1, Tag.personalPronoun)) {
    lattice.shift(place, Tag.coordinator, -firm)
    return
  }
  weighQuantifier(lattice, tokens, place)
}

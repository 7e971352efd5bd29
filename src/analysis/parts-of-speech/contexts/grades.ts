import { keyOf } from '../../../parse/key.ts'
import { keyTest } from '../../word-flags.ts'
import { Tag } from '../tags.ts'
import { type ContextRule, certain, firm, key, keyAt, lexical, nounish } from './weights.ts'

/** Verbs that an adjective follows. */
const linking = keyTest(
  `get gets got getting become becomes became grow grows grew look looks looked feel feels felt seem seems seemed make
   makes made keep keeps kept remain remains remained stay stays stayed`
    .split(/\s+/)
    .map(keyOf),
)

/** "got worse", "best known", "lower pay". */
export const weighComparative: ContextRule = (lattice, tokens, place) => {
  if (lattice.can(place + 1, Tag.verbParticiple) && !lattice.canAny(place + 1, nounish)) {
    // "best known", "worst hit"
    lattice.shift(place, Tag.superlativeAdverb, -firm)
    lattice.shift(place, Tag.comparativeAdverb, -firm)
    return
  }
  // "lower pay"
  if (lattice.can(place + 1, Tag.nounSingular)) lattice.shift(place + 1, Tag.verbBase, firm)
  const linked = lattice.can(place - 1, Tag.be) || linking(keyAt(lattice, tokens, place - 1))
  if (linked) lattice.shift(place, Tag.comparativeAdjective, -firm)
}

/** "worked hard", "left early": an adverb behind a verb and before no noun. */
export const weighManner: ContextRule = (lattice, tokens, place) => {
  const before = keyAt(lattice, tokens, place - 1)
  const verb =
    lattice.canAny(place - 1, lexical) && !linking(before) && !lattice.can(place - 1, Tag.determiner)
  if (verb && !lattice.canAny(place + 1, nounish)) lattice.shift(place, Tag.adverb, -firm)
}

/** "no longer" is an adverb. */
export const weighLonger: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place - 1) === key.no) lattice.shift(place, Tag.comparativeAdverb, -certain)
}

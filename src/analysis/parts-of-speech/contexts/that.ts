import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import { flagLookup, keyTest } from '../../word-flags.ts'
import type { Lattice } from '../lattice.ts'
import { Tag } from '../tags.ts'
import {
  type ContextRule,
  certain,
  finite,
  firm,
  graded,
  key,
  keyAt,
  nominal,
  nounish,
  opener,
  slight,
  verbal,
} from './weights.ts'

/** Nouns whose "that" begins their content: the fact that, fears that. */
const contentNoun = flagLookup([
  [
    1,
    `fact facts fear fears claim claims evidence belief hope hopes sign signs idea suggestion suggestions allegation
     allegations warning warnings concern concerns news proof assurance assurances assumption argument accusation
     accusations charge admission announcement assertion complaint complaints conclusion confirmation conviction danger
     doubt doubts expectation expectations feeling finding findings guarantee hint hints impression indication
     indications insistence likelihood notion opinion possibility prediction predictions presumption promise proposal
     prospect realisation realization reason report reports risk rumor rumors rumour rumours speculation statement
     suspicion suspicions theory threat truth understanding view word worry worries`,
  ],
])

/** "said that he", "the man that left", "that was", "that week". */
export const weighThat: ContextRule = (lattice, tokens, place) => {
  const before = keyAt(lattice, tokens, place - 1)
  const standsAlone = lattice.can(place + 1, Tag.be) || keyAt(lattice, tokens, place + 1) === key.us
  if (standsAlone && (!lattice.canAny(place - 1, nounish) || lattice.can(place - 2, Tag.personalPronoun))) {
    // "I think that is so", "so that's that"
    lattice.shift(place, Tag.demonstrativePronoun, -certain)
    return
  }
  const opens = lattice.canAny(place + 1, opener) || lattice.can(place + 1, Tag.nounPlural)
  if (opens) lattice.shift(place, Tag.determiner, firm)
  if (!lattice.can(place - 1, Tag.be) || !lattice.can(place + 1, Tag.adjective))
    lattice.shift(place, Tag.adverb, certain)
  if (before === key.that) lattice.shift(place, Tag.subordinator, certain)
  if (before === key.so || before === key.such) return lattice.shift(place, Tag.subordinator, -certain)
  if (isSoAdjective(lattice, tokens, place - 1) && opens)
    return lattice.shift(place, Tag.subordinator, -certain)
  const subjectNext = !lattice.canAny(place + 1, finite) || lattice.can(place + 1, Tag.nounPlural)
  if (contentNoun(before) !== 0 && subjectNext) {
    lattice.shift(place, Tag.subordinator, -firm)
  }
  const afterNoun = lattice.canAny(place - 1, nounish)
  if (place === 0 && lattice.canAny(place + 1, finite) && !lattice.canAny(place + 1, nounish)) {
    lattice.shift(place, Tag.demonstrativePronoun, -certain)
  }
  const verbNext = lattice.canAny(place + 1, finite) || lattice.can(place + 1, Tag.verbBase)
  if (afterNoun && verbNext && !lattice.canAny(place + 1, nominal)) {
    lattice.shift(place, Tag.whPronoun, -firm)
  }
  if (afterNoun && opens && contentNoun(before) === 0) {
    // "told reporters that the" against "the bill that the".
    const told = hearing(keyAt(lattice, tokens, place - 2))
    const first = !told && !hasVerbBefore(lattice, place)
    lattice.shift(place, told ? Tag.subordinator : Tag.whPronoun, told || first ? -firm : -slight)
  } else if (lattice.canAny(place - 1, verbal) && opens) lattice.shift(place, Tag.subordinator, -slight)
}

/** Can a word shortly before the place be a verb? */
function hasVerbBefore(lattice: Lattice, place: number): boolean {
  for (let at = place - 2; at >= Math.max(0, place - 12); at--) if (lattice.canAny(at, verbal)) return true
  return place > 12
}

/** Forms of verbs that take the hearer before "that". */
const hearing = keyTest(
  `tell tells told telling warn warns warned warning assure assures assured assuring inform informs informed informing
   remind reminds reminded reminding convince convinces convinced convincing persuade persuades persuaded show shows
   showed promise promises promised`
    .split(/\s+/)
    .map(keyOf),
)

/** "so vague that": is the word before "that" graded by so? */
function isSoAdjective(lattice: Lattice, tokens: Tokens, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 4); at--) {
    if (keyAt(lattice, tokens, at) === key.so)
      return lattice.canAny(at + 1, graded) || lattice.can(at + 1, Tag.determiner)
  }
  return false
}

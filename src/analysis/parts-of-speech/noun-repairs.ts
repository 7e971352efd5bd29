import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { type Lattice, stateSet } from './lattice.ts'
import { Tag } from './tags.ts'
import { commaState } from './train.ts'

/*
 * A noun phrase needs its noun: what stands last behind an article is one, though the word is mostly an adjective or a
 * participle ("has a cold", "the accused had").
 */

const articles = stateSet(Tag.determiner, Tag.possessiveDeterminer)
const mayBeNoun = stateSet(Tag.adjective, Tag.verbIng, Tag.verbParticiple, Tag.verbPast, Tag.verbBase)
/** What cannot stand within a noun phrase, or before the noun of one. */
const after = stateSet(
  Tag.punctuation,
  Tag.preposition,
  Tag.modal,
  Tag.be,
  Tag.have,
  Tag.do,
  Tag.verbThird,
  Tag.subordinator,
)
const no = keyOf('no')
const one = keyOf('one')

/** Corrects the states of words that end a noun phrase. */
export function repairNouns(lattice: Lattice, tokens: Tokens, chosen: Uint8Array): void {
  for (let place = 1; place < lattice.length; place++) {
    if (tokens.keys[lattice.tokens[place]] === one && tokens.keys[lattice.tokens[place - 1]] === no) {
      chosen[place] = Tag.indefinitePronoun
      continue
    }
    if (articles[chosen[place - 1]] !== 1 || mayBeNoun[chosen[place]] !== 1) continue
    const next = place + 1
    // "A cold, wet day": a comma may stand between two adjectives.
    const isQuality = chosen[place] === Tag.adjective
    const ends =
      next >= lattice.length || after[chosen[next]] === 1 || (chosen[next] === commaState && !isQuality)
    if (ends && (isQuality || lattice.can(place, Tag.nounSingular))) chosen[place] = Tag.nounSingular
  }
}

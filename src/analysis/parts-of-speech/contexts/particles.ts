import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import { keyTest } from '../../word-flags.ts'
import type { Lattice } from '../lattice.ts'
import { particleBit, particlesOf } from '../phrasal-verbs.ts'
import { Tag } from '../tags.ts'
import {
  type ContextRule,
  certain,
  firm,
  key,
  keyAt,
  nominal,
  nounish,
  opener,
  slight,
  verbal,
} from './weights.ts'

/** Particles that are prepositions as often, even behind a verb that takes them. */
const looseParticle = keyTest(['in', 'on', 'through', 'by', 'around'].map(keyOf))

/** Verbs of going: what follows them before a noun says where. */
const motion = keyTest(
  `go goes went gone going come comes came coming run runs ran running walk walks walked walking climb climbs climbed
   climbing drive drives drove driven driving ride rides rode riding fly flies flew flown flying sail sails sailed sailing
   travel travels travelled traveled fall falls fell fallen falling jump jumps jumped jumping march marches marched
   marching swim swam rush rushes rushed rushing flow flows flowed crawl crawled wander wandered`
    .split(/\s+/)
    .map(keyOf),
)

/** "put the fire out": how far before the particle its verb may stand. */
const longestObject = 5

/** A particle behind the object of its verb has no noun after it. */
function weighBehindObject(lattice: Lattice, tokens: Tokens, place: number, word: number): void {
  if (lattice.canAny(place + 1, opener) || lattice.canAny(place + 1, nominal)) return
  if (!lattice.canAny(place - 1, nounish)) return
  for (let at = place - 2; at >= Math.max(0, place - longestObject); at--) {
    if (!lattice.canAny(at, verbal)) continue
    if ((particlesOf(keyAt(lattice, tokens, at)) & particleBit(word)) === 0) continue
    const tag = word === key.back || word === key.away ? Tag.adverb : Tag.particle
    lattice.shift(place, tag, -firm)
    return
  }
}

/** "up to 40", "up to $5" */
function isFigure(lattice: Lattice, place: number): boolean {
  return lattice.can(place, Tag.numeral) || lattice.can(place, Tag.symbol)
}

/** "gave up the seat" against "went up the hill". */
export const weighParticle: ContextRule = (lattice, tokens, place) => {
  const pronoun = lattice.can(place - 1, Tag.personalPronoun) || lattice.can(place - 1, Tag.reflexivePronoun)
  const verb = pronoun ? place - 2 : place - 1
  const word = keyAt(lattice, tokens, place)
  if (keyAt(lattice, tokens, place + 1) === key.to && isFigure(lattice, place + 2)) {
    lattice.shift(place, Tag.adverb, -certain)
    return
  }
  if (!lattice.canAny(verb, verbal)) return weighBehindObject(lattice, tokens, place, word)
  const known = (particlesOf(keyAt(lattice, tokens, verb)) & particleBit(word)) !== 0
  const phrase = lattice.canAny(place + 1, opener) || lattice.canAny(place + 1, nominal)
  if (!phrase && (word === key.back || word === key.away)) return lattice.shift(place, Tag.particle, firm)
  if (phrase && motion(keyAt(lattice, tokens, verb))) lattice.shift(place, Tag.preposition, -firm)
  else if (known) lattice.shift(place, Tag.particle, phrase && looseParticle(word) ? -slight : -firm - slight)
  else if (phrase) lattice.shift(place, Tag.preposition, -firm)
  else weighBehindObject(lattice, tokens, place, word)
}

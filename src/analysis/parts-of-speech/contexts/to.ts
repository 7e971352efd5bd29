import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import { keyTest } from '../../word-flags.ts'
import type { Lattice } from '../lattice.ts'
import { Tag } from '../tags.ts'
import { costScale } from '../train.ts'
import { base, type ContextRule, certain, firm, keyAt, slight } from './weights.ts'

/** Words that take "to" before a noun. */
const governsTo = keyTest(
  `according due thanks owing prior subject access return returned returns returning response addition led leads leading
   lead close closer similar related opposed opposition next contrary damage threat threats approach reaction answer up
   key objections objection amounted amounts compared committed dedicated devoted linked links ties exposed exposure
   reference referring relation respect regard equal superior loyal from turned resorted objected accustomed given commitment devotion barrier
   barriers alternative alternatives solution solutions`
    .split(/\s+/)
    .map(keyOf),
)

/** "to win" against "to Leeds". */
export const weighTo: ContextRule = (lattice, tokens, place) => {
  const next = lattice.can(place + 1, Tag.adverb) && !lattice.canAny(place + 1, base) ? place + 2 : place + 1
  if (!lattice.canAny(next, base)) {
    lattice.shift(place, Tag.preposition, -certain)
    return
  }
  if (lattice.can(place - 2, Tag.nounPlural) || isPluralName(lattice, tokens, place - 2)) {
    // "The Democrats hope to win"
    lattice.shift(place - 1, Tag.verbBase, -firm)
  }
  if (!governsTo(keyAt(lattice, tokens, place - 1))) {
    const verbs = lattice.costOf(next, Tag.verbBase) - lattice.costOf(next, Tag.nounSingular)
    const phrasal = lattice.can(next + 1, Tag.particle)
    lattice.shift(place, Tag.to, phrasal || verbs < 2 * costScale ? -firm : -slight)
  }
}

function isPluralName(lattice: Lattice, tokens: Tokens, place: number): boolean {
  if (place < 0 || !lattice.can(place, Tag.properNoun)) return false
  return tokens.prose.charCodeAt(tokens.ends[lattice.tokens[place]] - 1) === 0x73
}

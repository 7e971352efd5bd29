import { WordTrait } from '../dictionary/traits.ts'
import type { TagShares } from './lexicon-source.ts'
import { Tag } from './tags.ts'

/** `speechTraits` begin at this bit, and there are this many combinations of them. */
export const speechTraitShift = 2
export const speechTraitSets = 256

/*
 * How much each trait speaks for its tags. A word that is in no list of ours is a rare one, and rare words that can be
 * both are nouns rather than verbs.
 */
const weights: readonly (readonly [trait: number, tag: Tag, weight: number])[] = [
  [WordTrait.noun, Tag.nounSingular, 3],
  [WordTrait.plural, Tag.nounPlural, 3],
  [WordTrait.verb, Tag.verbBase, 1],
  [WordTrait.third, Tag.verbThird, 0.7],
  [WordTrait.past, Tag.verbPast, 1.2],
  [WordTrait.past, Tag.verbParticiple, 1.5],
  [WordTrait.ing, Tag.verbIng, 2.5],
  [WordTrait.adjective, Tag.adjective, 3],
  [WordTrait.adverb, Tag.adverb, 3],
]

/**
 * What a word with these traits can be.
 * @param set the bits of `speechTraits`, shifted down
 */
export function sharesOfTraits(set: number): TagShares {
  const traits = set << speechTraitShift
  const shares = new Map<Tag, number>()
  let sum = 0
  for (const [trait, tag, weight] of weights) {
    if ((traits & trait) === 0) continue
    // A plural that is known as a singular too is a name as well: miles, woods.
    if (trait === WordTrait.noun && (traits & WordTrait.plural) !== 0) continue
    shares.set(tag, (shares.get(tag) ?? 0) + weight)
    sum += weight
  }
  return new Map([...shares].map(([tag, share]) => [tag, share / sum]))
}

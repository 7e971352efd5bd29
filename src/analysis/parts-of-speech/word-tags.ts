import { traitsOf } from '../dictionary.ts'
import { taggerModel, wordGroup } from './load.ts'
import { Tag } from './tags.ts'
import { speechTraitSets, speechTraitShift } from './trait-shares.ts'

/** What a word can be by itself, as the tagger has it: the likeliest part of speech, and all of them as bits. */
export interface WordTags {
  readonly likeliest: Tag
  /** May the word be this? */
  can(tag: Tag): boolean
  /** What it costs to be this: the higher, the rarer; infinite where it cannot be. */
  costOf(tag: Tag): number
}

const known = new Map<number, WordTags | undefined>()
const mostKept = 4_000

/**
 * The parts of speech of a lower-case word out of its sentence; undefined for one that neither the tagger nor the
 * dictionary knows. Unlike the traits of the dictionary these know irregular forms.
 */
export function wordTagsOf(key: number): WordTags | undefined {
  if (known.has(key)) return known.get(key)
  if (known.size === mostKept) known.clear()
  const tags = readTags(key)
  known.set(key, tags)
  return tags
}

/** Is the word, out of its sentence, a noun rather than anything else? */
export function isLikelyNoun(key: number): boolean {
  const likeliest = wordTagsOf(key)?.likeliest
  return likeliest === Tag.nounSingular || likeliest === Tag.nounPlural
}

/**
 * How much dearer all else that a word can be is than the plain form of a verb (costs of the tagger): infinite where it is
 * nothing else, below 0 where it is rather something else.
 */
export function verbMargin(tags: WordTags): number {
  return Math.min(...otherThanPlain.map(tag => tags.costOf(tag))) - tags.costOf(Tag.verbBase)
}

const otherThanPlain = [
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.adjective,
  Tag.adverb,
  Tag.verbPast,
  Tag.verbParticiple,
  Tag.preposition,
]

function readTags(key: number): WordTags | undefined {
  const model = taggerModel()
  const set = (traitsOf(key) >> speechTraitShift) & (speechTraitSets - 1)
  const group = wordGroup(model, key) || model.traitGroups[set]!
  if (group === 0) return undefined
  let likeliest = 0
  let lowest = Infinity
  const costs = new Map<number, number>()
  for (let at = model.groupStarts[group]!; at < model.groupStarts[group + 1]!; at++) {
    costs.set(model.groupTags[at]!, model.groupCosts[at]!)
    if (model.groupCosts[at]! >= lowest) continue
    lowest = model.groupCosts[at]!
    likeliest = model.groupTags[at]!
  }
  return {
    likeliest: likeliest as Tag,
    can: tag => costs.has(tag),
    costOf: tag => costs.get(tag) ?? Infinity,
  }
}

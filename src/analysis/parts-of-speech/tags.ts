/**
 * The parts of speech, one byte each. Which word it is tells the rest: be, have and do are the same tag whether they
 * help another verb or not, and the tags of nouns and verbs say the form and not the use.
 */
export const Tag = {
  other: 0,
  nounSingular: 1,
  nounPlural: 2,
  properNoun: 3,
  /** I, he, them. */
  personalPronoun: 4,
  /** my, his, their. */
  possessiveDeterminer: 5,
  reflexivePronoun: 6,
  /** everyone, nothing, hers; some, many, most, each where no noun follows. */
  indefinitePronoun: 7,
  /** this, that, these, those where no noun follows. */
  demonstrativePronoun: 8,
  determiner: 9,
  /** Also ordinals and nationalities. */
  adjective: 10,
  comparativeAdjective: 11,
  superlativeAdjective: 12,
  /** Also today, yesterday. */
  adverb: 13,
  comparativeAdverb: 14,
  superlativeAdverb: 15,
  /** The base of a verb: infinitive, imperative, subjunctive, and the present but for the third person singular. */
  verbBase: 16,
  verbThird: 17,
  verbPast: 18,
  verbIng: 19,
  /** The past participle, also before a noun ("elected officials"). */
  verbParticiple: 20,
  modal: 21,
  be: 22,
  have: 23,
  do: 24,
  /** Also as, than, after, before, since and until before a clause. */
  preposition: 25,
  /** The adverb of a phrasal verb: "gave up", "broke out". */
  particle: 26,
  coordinator: 27,
  /** if, because, whether; "that" before a clause of content. */
  subordinator: 28,
  /** "to" before an infinitive. */
  to: 29,
  numeral: 30,
  /** who, which, what; "that" before a relative clause. */
  whPronoun: 31,
  /** whose; what and which before a noun. */
  whDeterminer: 32,
  whAdverb: 33,
  possessiveClitic: 34,
  /** "there" in "there is". */
  existentialThere: 35,
  negation: 36,
  interjection: 37,
  /** ex, non, re before a hyphen. */
  prefix: 38,
  symbol: 39,
  punctuation: 40,
} as const
export type Tag = (typeof Tag)[keyof typeof Tag]

/** How many tags there are. */
export const tagCount = 41

const names = Object.keys(Tag) as (keyof typeof Tag)[]

/** The name of a tag, for people. */
export function tagName(tag: Tag): keyof typeof Tag {
  return names[tag]!
}

/** What a noun phrase is made of behind its determiner, whatever else may stand in it. */
export const nominalTags: readonly Tag[] = [
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.properNoun,
  Tag.adjective,
  Tag.comparativeAdjective,
  Tag.superlativeAdjective,
  Tag.numeral,
]

/** Is the part of speech a verb that makes a clause: past, third person, a helping verb? The plain form may be an infinitive. */
export function isFiniteTag(tag: number): boolean {
  return (
    tag === Tag.verbPast ||
    tag === Tag.verbThird ||
    tag === Tag.be ||
    tag === Tag.have ||
    tag === Tag.do ||
    tag === Tag.modal
  )
}

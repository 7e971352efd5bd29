/** What the dictionary knows of a spelling. A spelling may have several of these, from several words. */
export const WordTrait = {
  /** Known in lower case. */
  lower: 1 << 0,
  /** Known with a capital: a name, an acronym. */
  capital: 1 << 1,
  /** A noun in the singular, or one without a plural. */
  noun: 1 << 2,
  /** The plural of a noun, by affix. */
  plural: 1 << 3,
  /** The base of a verb. */
  verb: 1 << 4,
  /** The third person of a verb, by affix. */
  third: 1 << 5,
  past: 1 << 6,
  ing: 1 << 7,
  adjective: 1 << 8,
  adverb: 1 << 9,
  american: 1 << 10,
  british: 1 << 11,
  australian: 1 << 12,
  canadian: 1 << 13,
  /** Among the words that news text uses most. */
  common: 1 << 14,
  /** Never to be put forward as a replacement. */
  unsuggested: 1 << 15,
} as const

/** The traits that say in which varieties of English a spelling is at home. */
export const dialectTraits =
  WordTrait.american | WordTrait.british | WordTrait.australian | WordTrait.canadian

/** The traits of the dictionary that say what part of speech a word can be. */
export const speechTraits =
  WordTrait.noun |
  WordTrait.plural |
  WordTrait.verb |
  WordTrait.third |
  WordTrait.past |
  WordTrait.ing |
  WordTrait.adjective |
  WordTrait.adverb

/** What a word is known as in the lists of personal names. */
export const PersonalName = { given: 1, surname: 2, feminine: 4, masculine: 8 } as const

/** One more than the highest number of full forms that an entity may have. */
export const formsPerEntity = 32

/** Pairs of a hash and what it stands for, sorted by hash. */
export interface HashIndex {
  readonly hashes: Uint32Array
  readonly values: Uint32Array
}

/** A word that is known from names and is long enough to be told from a misspelling. */
export interface DistinctWord {
  readonly text: string
  /** Does it stand in the names of people only? */
  readonly personal: boolean
  /** Is it a small place only, whose name is like many a surname? */
  readonly town: boolean
}

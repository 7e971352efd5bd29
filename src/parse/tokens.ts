/**
 * What a token is made of.
 * - word: letters, with inner apostrophes that belong to it (`ain't`, `o'clock`, `ol'`)
 * - clitic: `'s 'll 've 're 'd 'm` after a word, and the bare apostrophe of a plural possessive
 * - number: digits with inner points, commas or colons (`1,332`, `2.5`, `9:50`)
 * - mixed: letters and digits together (`G7`, `5pm`, `1990s`, `20th`)
 * - punctuation: one mark, or a run that is one mark (`...`, `--`)
 * - symbol: `$ % + = < > | ~ ^ ` and the like, emoji
 * - opaque: what is not language (URL, e-mail address, handle, hashtag, file name)
 */
export const TokenClass = {
  word: 0,
  clitic: 1,
  number: 2,
  mixed: 3,
  punctuation: 4,
  symbol: 5,
  opaque: 6,
} as const
export type TokenClass = (typeof TokenClass)[keyof typeof TokenClass]

/** How a word is cased. `mixed` is a capital after the first letter that is not all capitals (McCoy, eBay). */
export const Shape = { none: 0, lower: 1, capitalised: 2, upper: 3, mixed: 4 } as const
export type Shape = (typeof Shape)[keyof typeof Shape]

/**
 * The tokens of a prose, as flat arrays that are index-aligned; white space is what lies between them. A
 * hyphenated word is its parts with the hyphen as a token of its own (`self`, `-`, `styled`, no gap between),
 * and a clitic stands by itself (`Putin`, `'s`), so that a lexicon finds the word under both.
 */
export interface Tokens {
  readonly prose: string
  readonly count: number
  /** UTF-16 offsets into the prose. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly classes: Uint8Array
  readonly shapes: Uint8Array
  /** {@link keyOf} of each token. */
  readonly keys: Uint32Array
  /** The first token of each sentence, and `count` as the last element: sentence i is [s[i], s[i + 1]). */
  readonly sentences: Uint32Array
  /** The first token of each block, and `count` last. Every block boundary is a sentence boundary. */
  readonly blocks: Uint32Array
}

import { keyOf } from '../parse/key.ts'

/** The flags of a word, looked up by the key of its token; 0 for a word that has none. */
export type FlagLookup = (key: number) => number

/**
 * A lookup from words to flags. A word that stands in several groups has the flags of all of them. A small
 * filter answers for the many tokens that stand in none.
 *
 * @param groups flag and space-separated words
 */
export function flagLookup(groups: readonly (readonly [flag: number, words: string])[]): FlagLookup {
  const filter = new Uint8Array(1 << 14)
  const flags = new Map<number, number>()
  for (const [flag, words] of groups) {
    for (const word of words.trim().split(/\s+/)) {
      const key = keyOf(word)
      filter[key & 0x3fff] = 1
      flags.set(key, (flags.get(key) ?? 0) | flag)
    }
  }
  return key => (filter[key & 0x3fff] === 1 ? (flags.get(key) ?? 0) : 0)
}

/**
 * Asks whether a key is one of a few. As in {@link flagLookup}, a small filter answers for the many that are not:
 * most keys are too large to be small integers, which makes a look-up in a Set dear.
 */
export function keyTest(keys: Iterable<number>): (key: number) => boolean {
  const filter = new Uint8Array(1 << 14)
  const known = new Set(keys)
  for (const key of known) filter[key & 0x3fff] = 1
  return key => filter[key & 0x3fff] === 1 && known.has(key)
}

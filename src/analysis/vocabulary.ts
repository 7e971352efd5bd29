import { keyOf } from '../parse/key.ts'
import type { Tokens } from '../parse/tokens.ts'

/** Places of the filter, a power of two: few drafts have a tenth as many words that differ. */
const size = 1 << 14

/** The keys of some words, parted by spaces. */
export function wordKeys(words: string): readonly number[] {
  return words.split(' ').map(keyOf)
}

const marked = new Uint8Array(size)

/**
 * The tokens that have one of these keys, in order, for keys that only the draft itself tells: all others are triggers. A
 * small filter answers for the many that have none, which a look-up in a Set for each would make dear.
 */
export function tokensWith(tokens: Tokens, keys: ReadonlySet<number>): number[] {
  const found: number[] = []
  if (keys.size === 0) return found
  for (const key of keys) marked[key & (size - 1)] = 1
  for (let index = 0; index < tokens.count; index++) {
    const key = tokens.keys[index]!
    if (marked[key & (size - 1)] === 1 && keys.has(key)) found.push(index)
  }
  for (const key of keys) marked[key & (size - 1)] = 0
  return found
}

import { keyOf } from '../parse/key.ts'
import type { Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'

/** Places of the filter, a power of two: few drafts have a tenth as many words that differ. */
const size = 1 << 14

/** Which places the words of one draft fall on: the draft that was asked about last, since rules take turns on one. */
const filter = new Uint8Array(size)
let filled: Tokens | undefined

/** The keys of some words, parted by spaces, for {@link hasAnyWord}. */
export function wordKeys(words: string): readonly number[] {
  return words.split(' ').map(keyOf)
}

/**
 * May the draft have one of these words? What a rule needs and the draft has not, need not be looked for.
 * @returns false only when it has none; now and then true when it has none, either
 */
export function hasAnyWord({ tokens }: Facts, keys: readonly number[]): boolean {
  if (filled !== tokens) {
    filter.fill(0)
    for (let index = 0; index < tokens.count; index++) filter[tokens.keys[index]! & (size - 1)] = 1
    filled = tokens
  }
  for (const key of keys) if (filter[key & (size - 1)] === 1) return true
  return false
}

const marked = new Uint8Array(size)

/**
 * The tokens that have one of these keys, in order. A small filter answers for the many that have none, which a look-up
 * in a Set for each would make dear.
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

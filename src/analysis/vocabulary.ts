import { keyOf } from '../parse/key.ts'
import type { Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'

const known = new WeakMap<Tokens, ReadonlySet<number>>()

/** The keys of some words, parted by spaces, for {@link hasAnyWord}. */
export function wordKeys(words: string): readonly number[] {
  return words.split(' ').map(keyOf)
}

/** Has the draft one of these words anywhere? Cheap: what a rule needs and the draft has not, need not be looked for. */
export function hasAnyWord({ tokens }: Facts, keys: readonly number[]): boolean {
  let vocabulary = known.get(tokens)
  if (!vocabulary) {
    vocabulary = new Set(tokens.keys.subarray(0, tokens.count))
    known.set(tokens, vocabulary)
  }
  return keys.some(key => vocabulary.has(key))
}

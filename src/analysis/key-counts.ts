import type { Tokens } from '../parse/tokens.ts'

const perDraft = new WeakMap<Tokens, ReadonlyMap<number, number>>()

/** How often a draft has a word, by its key; all words are counted when one is first asked for. */
export function countOfKey(tokens: Tokens, key: number): number {
  let counts = perDraft.get(tokens)
  if (!counts) {
    counts = countsOf(tokens)
    perDraft.set(tokens, counts)
  }
  return counts.get(key) ?? 0
}

function countsOf({ keys, count }: Tokens): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let token = 0; token < count; token++) {
    const key = keys[token]!
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

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

const placesPerDraft = new WeakMap<Tokens, ReadonlyMap<number, readonly number[]>>()
const nowhere: readonly number[] = []

/** The tokens of a draft that are a word, by its key; those of all words are noted when one is first asked for. */
export function placesOfKey(tokens: Tokens, key: number): readonly number[] {
  let places = placesPerDraft.get(tokens)
  if (!places) {
    places = placesOf(tokens)
    placesPerDraft.set(tokens, places)
  }
  return places.get(key) ?? nowhere
}

function placesOf({ keys, count }: Tokens): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let token = 0; token < count; token++) {
    const known = places.get(keys[token]!)
    if (known) known.push(token)
    else places.set(keys[token]!, [token])
  }
  return places
}

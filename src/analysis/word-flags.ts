import { keyOf } from '../parse/key.ts'

/** The flags of a word, looked up by the key of its token; 0 for a word that has none. */
export type FlagLookup = (key: number) => number

/**
 * A lookup from words to flags. A word that stands in several groups has the flags of all of them.
 *
 * @param groups flag and space-separated words
 */
export function flagLookup(groups: readonly (readonly [flag: number, words: string])[]): FlagLookup {
  return keyFlags(groups.map(([flag, words]) => [flag, keysOfWords(words)] as const))
}

/** As {@link flagLookup}, of keys that are known already. */
export function keyFlags(groups: readonly (readonly [flag: number, keys: Iterable<number>])[]): FlagLookup {
  const flags = new Map<number, number>()
  for (const [flag, keys] of groups) {
    for (const key of keys) flags.set(key, (flags.get(key) ?? 0) | flag)
  }
  const slots = slotsOf(flags.keys())
  const values = slots.map(key => flags.get(key) ?? 0)
  const mask = slots.length - 1
  return key => {
    const found = slots[key & mask]!
    return found === key || found === 0 ? values[key & mask]! : values[slotAt(slots, key)]!
  }
}

/*
 * These are asked dozens of times for each word of a draft: the first look, which nearly always tells, calls nothing. An
 * empty slot is no key, although a place before the first token is asked about as 0.
 */

/** Asks whether a key is one of a few. */
export function keyTest(keys: Iterable<number>): (key: number) => boolean {
  const slots = slotsOf(keys)
  const mask = slots.length - 1
  return key => {
    const found = slots[key & mask]!
    return found === key ? key !== 0 : found !== 0 && isFartherOn(slots, key)
  }
}

/** Asks whether a key is one of a few words, separated by white space. Of a thousand such tests a draft needs a few. */
export function wordTest(words: string): (key: number) => boolean {
  let slots: Int32Array | undefined
  return key => {
    slots ??= slotsOf(keysOfWords(words))
    const found = slots[key & (slots.length - 1)]!
    return found === key ? key !== 0 : found !== 0 && isFartherOn(slots, key)
  }
}

function keysOfWords(words: string): number[] {
  return words.trim().split(/\s+/).map(keyOf)
}

/**
 * Keys as an open-addressed table, in which 0 is an empty slot. It is so sparse that one look answers for nearly every
 * word that is not among them, and so small that the tables of all rules stay near the processor; a Set is neither.
 */
function slotsOf(keys: Iterable<number>): Int32Array {
  const distinct = new Set(keys)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, distinct.size * 4))))
  for (const key of distinct) slots[slotAt(slots, key)] = key
  return slots
}

/** Is the key in the table, though another one has its slot? */
function isFartherOn(slots: Int32Array, key: number): boolean {
  return key !== 0 && slots[slotAt(slots, key)] === key
}

/** The slot of a key, or the empty one at which the search for it ends. */
function slotAt(slots: Int32Array, key: number): number {
  const mask = slots.length - 1
  let slot = key & mask
  while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 1) & mask
  return slot
}

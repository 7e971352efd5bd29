import { keyOf } from '../parse/key.ts'

/** Stems of words that were met before, in any draft; a newer word takes the place of an older one. */
const cacheSize = 1 << 15
const cachedKeys = new Uint32Array(cacheSize)
const cachedStems = new Uint32Array(cacheSize)

/** The key of a word's stem, kept from draft to draft. */
export function cachedStem(prose: string, key: number, start: number, end: number): number {
  const slot = key & (cacheSize - 1)
  if (cachedKeys[slot] !== key) {
    cachedKeys[slot] = key
    cachedStems[slot] = stemKeyOf(prose, start, end)
  }
  return cachedStems[slot]!
}

function stemKeyOf(prose: string, start: number, end: number): number {
  return keyOf(stemOf(prose.slice(start, end).toLowerCase()))
}

/** The stem's key of a word, by its own key and its place in the prose. */
export type Stem = (key: number, start: number, end: number) => number

/** Stems by key: inflections of one word get one key. */
export function stemmer(prose: string): Stem {
  return (key, start, end) => cachedStem(prose, key, start, end)
}

/** A light stem: the regular endings of verbs and plurals taken off. */
export function stemOf(word: string): string {
  if (word.length < 5) return withoutSingleS(word)
  let base = word
  if (base.endsWith('ies') || base.endsWith('ied')) base = `${base.slice(0, -3)}y`
  if (sibilantPlurals.some(ending => base.endsWith(ending))) base = base.slice(0, -2)
  base = withoutSingleS(base)
  if (base.endsWith('ing')) base = base.slice(0, -3)
  else if (base.endsWith('ed')) base = base.slice(0, -2)
  const last = base.at(-1)
  if (last !== undefined && last === base.at(-2) && !'aeiouls'.includes(last)) base = base.slice(0, -1)
  return base.endsWith('e') ? base.slice(0, -1) : base
}

const sibilantPlurals = ['sses', 'shes', 'ches', 'xes']

function withoutSingleS(word: string): string {
  return word.length > 1 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

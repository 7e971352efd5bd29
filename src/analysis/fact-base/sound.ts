import { keyOf } from '../../parse/key.ts'

/** Shorter words sound like too many others. */
export const shortestBySound = 6

/** Texts of other drafts are kept, since news repeats its names; not more of them than this. */
const mostKept = 1 << 14
const kept = new Map<string, string>()

/** The consonants of a folded word as they sound, roughly: what homophones share. */
export function soundOf(word: string): string {
  const met = kept.get(word)
  if (met !== undefined) return met
  const sound = consonantsOf(word)
  if (kept.size === mostKept) kept.clear()
  kept.set(word, sound)
  return sound
}

function consonantsOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('x', 'ks')
    .replaceAll(/sch|sh|tsch|tch|ch|cz/g, 'x')
    .replaceAll(/ck|qu|[cqg]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll(/[wv]/g, 'v')
    .replaceAll('d', 't')
    .replaceAll('b', 'p')
    .replaceAll(/(?!^)[aeiouyhj]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
}

/** A number that words share which sound alike and begin with one letter. */
export function soundKey(word: string): number {
  return keyOf(`${word[0]}${soundOf(word)}`)
}

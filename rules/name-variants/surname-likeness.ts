import { distance } from 'fastest-levenshtein'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'

/**
 * How two surnames come near to each other:
 * - sure: a slip of pen or ear, as two people of one piece hardly ever differ
 * - fair: by two letters, by the first one, by an ending or in one half of two, as two people may
 * - plural: by an s at the end, as a family is spoken of
 */
export type Likeness = 'sure' | 'fair' | 'plural'

const shortest = 4
const long = 6

/** How near two folded surnames are; undefined when they are one, or far apart. */
export function likenessOf(a: string, b: string): Likeness | undefined {
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  if (shorter < shortest || longer - shorter > 3 || a === b) return undefined
  if (a[0] !== b[0] && a[1] !== b[1] && a.at(-1) !== b.at(-1)) return undefined
  if (`${a}s` === b || `${b}s` === a) return 'plural'
  if (isOtherGender(a, b) || isOtherGender(b, a)) return 'fair'
  const [first, second] = [plain(a), plain(b)]
  if (first === second) return 'sure'
  const letters = distance(first, second)
  if (letters > 3 && !haveOneHalf(a, b)) return undefined
  const isOne = letters === 1 || (letters === 2 && areSwapped(first, second))
  const isHeardAlike = letters < 4 && soundOf(first) === soundOf(second)
  if (first[0] !== second[0]) return isOne && shorter >= long ? 'fair' : undefined
  if (isHeardAlike) return shorter > shortest || isOne ? 'sure' : letters === 2 ? 'fair' : undefined
  if (isOne) return shorter > shortest || areSwapped(first, second) ? 'sure' : undefined
  return (letters === 2 && shorter >= long) || haveOneHalf(a, b) ? 'fair' : undefined
}

/** The surname as it sounds where writers differ: Mac for Mc, f for ph. */
function plain(word: string): string {
  const plainWord = word.length > long && word.startsWith('mac') ? `mc${word.slice(3)}` : word
  return plainWord.replace('ph', 'f')
}

/** Petrova and Petrov, Novotná and Novotný, Kowalska and Kowalski: a wife or a daughter, or a slip. */
function isOtherGender(woman: string, man: string): boolean {
  return (
    (/(?:ov|ev|in)a$/.test(woman) && woman === `${man}a`) ||
    (/(?:sk|ck|dzk)(?:a|aya|aia)$/.test(woman) &&
      /(?:sk|ck|dzk)(?:i|y|ij|iy)$/.test(man) &&
      woman.replace(/a(?:ya|ia)?$/, '') === man.replace(/(?:i|y|ij|iy)$/, ''))
  )
}

/** Do two neighbouring letters stand in each other's place? */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Proudlock, Proudfoot: the longer part of either is the same, and what follows it is of one length, or nearly. */
function haveOneHalf(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const [first, second] = [a.length - shared, b.length - shared]
  return shared >= 5 && Math.max(first, second) <= Math.min(shared, 4) && Math.min(first, second) >= 3
}

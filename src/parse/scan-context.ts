import { CharacterKind, isLetter, kindOf } from '../characters.ts'
import type { StopContext } from './abbreviations.ts'
import { addToKey, keySeed } from './key.ts'

/** The longest word whose key is worth looking up. */
const longestLookup = 16

/** The first offset from `at` on that holds no white space, at most `end`. */
export function skipSpace(prose: string, at: number, end: number): number {
  let index = at
  while (index < end && kindOf(prose.charCodeAt(index)) === CharacterKind.space) index++
  return index
}

/** The key of the letters from `at` on. */
export function lettersKey(prose: string, at: number, end: number): number {
  let hash = keySeed
  const limit = Math.min(end, at + longestLookup)
  for (let index = at; index < limit && isLetter(kindOf(prose.charCodeAt(index))); index++) {
    hash = addToKey(hash, prose.charCodeAt(index))
  }
  return hash >>> 1
}

/** What the first character from `at` on is, white space aside. */
export function followingKind(prose: string, at: number, end: number): StopContext['before'] {
  const index = skipSpace(prose, at, end)
  if (index >= end) return 'nothing'
  const unit = prose.charCodeAt(index)
  switch (kindOf(unit)) {
    case CharacterKind.digit:
      return 'digit'
    case CharacterKind.upper:
      return 'capital'
    case CharacterKind.lower:
      return 'lower'
    default:
      return unit === 0x2c ? 'comma' : 'other'
  }
}

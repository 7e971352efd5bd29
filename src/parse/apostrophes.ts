import { CharacterKind, isLetter, isWordly, kindOf } from '../characters.ts'
import { addToKey, keyOf, keySeed } from './key.ts'

/** How far to look for the mark that closes a single quotation: about three sentences. */
const lookAhead = 300

const clitics: ReadonlySet<number> = new Set(["'s", "'ll", "'ve", "'re", "'d", "'m"].map(keyOf))

// Words that lose their beginning. The first list is never the start of a quotation; the second may be one.
const surelyClipped = keysOf("'em 'tis 'twas 'twere 'twill 'twould 'twasn't 'tisn't 'til 'n 'tain't 'em-up")
const perhapsClipped = keysOf(
  "'cause 'cos 'coz 'cuz 'bout 'round 'fraid 'nother 'neath 'gainst 'er 'ere 'im 'ave 'ad 'e 'ello 'tude 'hood 'burbs 'roids 'shroom 'shrooms 'nuff 'scuse 'sup 'kay 'member 'specially 'til",
)
// Words that lose their end (others do so regularly: goin', somethin').
const clippedEnds = keysOf('ol o th an lil li fo po wi mo y t d')

function keysOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(keyOf))
}

/**
 * The end of the clitic that begins with the apostrophe at `at`, or `at` when none does. A clitic ends where its
 * letters end: `'s` in "it's" is one, `'cl` in "o'clock" is none.
 */
export function cliticEnd(prose: string, at: number, end: number): number {
  let hash = addToKey(keySeed, 0x27)
  let index = at + 1
  while (index < end && index - at <= 3 && isWordly(kindOf(prose.charCodeAt(index)))) {
    hash = addToKey(hash, prose.charCodeAt(index))
    index++
  }
  return index - at >= 2 && index - at <= 3 && clitics.has(hash >>> 1) ? index : at
}

/**
 * Does the apostrophe at `at`, with a letter or a digit after it and none before it, stand for letters that were
 * left out ('em, 'tis, '90s), rather than open a quotation? An apostrophe of the curly kind never opens one.
 */
export function isLeadingElision(prose: string, at: number, end: number): boolean {
  const curly = prose.charCodeAt(at) === 0x2019
  const first = kindOf(prose.charCodeAt(at + 1))
  if (first === CharacterKind.digit) return isShortYear(prose, at, end, curly)
  let hash = addToKey(keySeed, 0x27)
  let index = at + 1
  while (index < end && index - at < 14 && isLetter(kindOf(prose.charCodeAt(index)))) {
    hash = addToKey(hash, prose.charCodeAt(index))
    index++
  }
  if (surelyClipped.has(hash >>> 1)) return true
  return perhapsClipped.has(hash >>> 1) && (curly || !closesAhead(prose, index, end))
}

/** `'90s`, `'99`: two digits, and for the bare year no quotation that it could open. */
function isShortYear(prose: string, at: number, end: number, curly: boolean): boolean {
  if (at + 3 > end || kindOf(prose.charCodeAt(at + 2)) !== CharacterKind.digit) return false
  const after = at + 3 < end ? prose.charCodeAt(at + 3) : 0x20
  if (after === 0x73) return at + 4 >= end || !isWordly(kindOf(prose.charCodeAt(at + 4)))
  return !isWordly(kindOf(after)) && (curly || !closesAhead(prose, at + 3, end))
}

/**
 * What the apostrophe at `at`, just after the word [wordStart, at) and before no letter, is: part of a clipped
 * word (ol', goin'), the possessive of a plural (dogs'), or the end of a quotation.
 */
export function trailingApostrophe(
  prose: string,
  wordStart: number,
  at: number,
  end: number,
  quotationOpen: boolean,
): 'elision' | 'possessive' | 'mark' {
  if (isClippedEnd(prose, wordStart, at, quotationOpen)) return 'elision'
  const last = prose.charCodeAt(at - 1) | 0x20
  const sibilant = last === 0x73 || last === 0x7a || last === 0x78
  if (!sibilant) return 'mark'
  if (!quotationOpen) return 'possessive'
  // "'The dogs' owner left,' he said": the mark before a space is possessive when another one closes later.
  return wordFollows(prose, at + 1, end) && closesAhead(prose, at + 1, end) ? 'possessive' : 'mark'
}

function isClippedEnd(prose: string, start: number, at: number, quotationOpen: boolean): boolean {
  const length = at - start
  if (length <= 3) {
    if (clippedEnds.has(keyOf(prose.slice(start, at))) && at + 1 < prose.length) {
      return !quotationOpen || kindOf(prose.charCodeAt(at + 1)) === CharacterKind.space
    }
    return false
  }
  const lower = kindOf(prose.charCodeAt(start)) === CharacterKind.lower
  return (
    lower &&
    !quotationOpen &&
    (prose.charCodeAt(at - 1) | 0x20) === 0x6e &&
    (prose.charCodeAt(at - 2) | 0x20) === 0x69
  )
}

function wordFollows(prose: string, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    kindOf(prose.charCodeAt(at)) === CharacterKind.space &&
    kindOf(prose.charCodeAt(at + 1)) === CharacterKind.lower
  )
}

/** Does a mark that could close a single quotation stand within a few sentences, before one that opens another? */
function closesAhead(prose: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + lookAhead)
  for (let index = from; index < limit; index++) {
    const unit = prose.charCodeAt(index)
    if (unit !== 0x27 && unit !== 0x2019) continue
    const beforeIsSpace = index === 0 || kindOf(prose.charCodeAt(index - 1)) === CharacterKind.space
    const afterIsWordly = index + 1 < end && isWordly(kindOf(prose.charCodeAt(index + 1)))
    if (beforeIsSpace) {
      if (afterIsWordly) return false
    } else if (!afterIsWordly) {
      return true
    }
  }
  return false
}

/**
 * What a UTF-16 unit is to the scanner. The values are ordered: `lower`, `upper` and `letter` are the letters,
 * and everything up to `digit` can be part of a word.
 * - letter: a letter without case (Hebrew, Chinese, `ª`)
 * - extender: a combining mark or an invisible format character; it belongs to what precedes it
 * - digit: any character of the Unicode category N
 * - surrogate: half of an astral character; look at the pair with {@link astralKind}
 */
export const CharacterKind = {
  unknown: 0,
  lower: 1,
  upper: 2,
  letter: 3,
  extender: 4,
  digit: 5,
  apostrophe: 6,
  punctuation: 7,
  symbol: 8,
  surrogate: 9,
  space: 10,
} as const
export type CharacterKind = (typeof CharacterKind)[keyof typeof CharacterKind]

// Filled as units are met: a table of the whole plane costs more to compute than most drafts cost to scan.
const kinds = new Uint8Array(0x10000)

/** The kind of a UTF-16 unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit]
  return known === CharacterKind.unknown ? learn(unit) : known
}

/** Is this the kind of a letter? */
export function isLetter(kind: number): boolean {
  return kind <= CharacterKind.letter
}

/** Can a character of this kind stand inside a word or a number? */
export function isWordly(kind: number): boolean {
  return kind <= CharacterKind.digit
}

/** The kind of a character beyond the basic plane, given as a code point. */
export function astralKind(codePoint: number): number {
  return classify(String.fromCodePoint(codePoint))
}

/** The code point whose halves stand at `at` and `at + 1`, or -1 when `at` holds a lone surrogate. */
export function astralAt(prose: string, at: number, end: number): number {
  const high = prose.charCodeAt(at)
  if (high > 0xdbff || high < 0xd800 || at + 1 >= end) return -1
  const low = prose.charCodeAt(at + 1)
  return low >= 0xdc00 && low <= 0xdfff ? ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000 : -1
}

function learn(unit: number): number {
  const kind =
    unit >= 0xd800 && unit <= 0xdfff ? CharacterKind.surrogate : classify(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function classify(character: string): number {
  if (/\s/.test(character)) return CharacterKind.space
  if (character === "'" || character === '\u2019') return CharacterKind.apostrophe
  // Marks in the sense of Unicode that an editor takes for signs.
  if ('#%&*@\\'.includes(character)) return CharacterKind.symbol
  if (/\p{Ll}/u.test(character)) return CharacterKind.lower
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterKind.upper
  if (/\p{L}/u.test(character)) return CharacterKind.letter
  if (/[\p{M}\p{Cf}]/u.test(character)) return CharacterKind.extender
  if (/\p{N}/u.test(character)) return CharacterKind.digit
  return /\p{P}/u.test(character) ? CharacterKind.punctuation : CharacterKind.symbol
}

import { keyOf } from '../../parse/key.ts'

/**
 * A word of a name without what style guides differ in: case, diacritics, points of an abbreviation, British or
 * American endings. Two words that fold to the same text are the same word, differently styled.
 */
export function foldWord(word: string): string {
  const bare = plain.test(word) ? word.toLowerCase() : withoutMarks(word)
  return styled.get(bare) ?? (bare.length > 7 ? bare.replace(/isation(s?)$/, 'ization$1') : bare)
}

const plain = /^[A-Za-z-]+$/

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.’']/g, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
}

const styled = new Map(
  `centre=center centres=centers defence=defense labour=labor programme=program theatre=theater
   cooperation=co-operation harbour=harbor saint=st saint.=st mount=mt brothers=bros`
    .split(/\s+/)
    .map(pair => pair.split('=') as [string, string]),
)

const linkWords = new Set(
  'a an the of and for in on at to de la le du des del della di da dos von van der den y e et & und al el bin ibn'
    .split(' ')
    .map(keyOf),
)

/** Is the token with this key one of the small words that hold a name together ("of", "the", "and")? */
export function isLinkWord(key: number): boolean {
  return linkWords.has(key)
}

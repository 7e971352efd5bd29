import { CharacterKind, kindOf } from '../characters.ts'

/** How a line ends, closing quotation marks and brackets aside. */
export type LineEnd = 'full' | 'question' | 'colon' | 'open'

/** How the line [start, end) ends. An ellipsis or a semicolon is no heading's end either. */
export function looseStop(prose: string, start: number, end: number): LineEnd {
  let index = end - 1
  while (index > start && isCloser(prose.charCodeAt(index))) index--
  const unit = prose.charCodeAt(index)
  // . … ; ,
  if (unit === 0x2e || unit === 0x2026 || unit === 0x3b || unit === 0x2c) return 'full'
  if (unit === 0x3f || unit === 0x21) return 'question'
  return unit === 0x3a ? 'colon' : 'open'
}

/** Does the line end with the end of a sentence? */
export function endsSentence(prose: string, start: number, end: number): boolean {
  let index = end - 1
  while (index > start && isCloser(prose.charCodeAt(index))) index--
  const unit = prose.charCodeAt(index)
  return unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x2026
}

/** Does the line begin with a small letter? */
export function beginsLower(prose: string, start: number): boolean {
  return kindOf(prose.charCodeAt(start)) === CharacterKind.lower
}

// " ' ’ ” ) ] * _
function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x201d ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0x2a ||
    unit === 0x5f
  )
}

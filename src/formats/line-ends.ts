import { CharacterKind, isWordly, kindOf } from '../characters.ts'

/** How a line ends, closing quotation marks and brackets aside. */
export type LineEnd = 'full' | 'question' | 'colon' | 'open'

const longestByline = 90
const byline = /^[Bb][Yy](?:\s+(?:\p{Lu}\S*|and|of|the|for|d[aeiu]|van|von|der|al|bin|&))+$/u

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

/**
 * Does the line begin with a word in small letters, as only the rest of a sentence does? An address, a name such as
 * eBay and a host name are none; "pro-Western" is one.
 */
export function beginsLower(prose: string, start: number, end: number): boolean {
  if (kindOf(prose.charCodeAt(start)) !== CharacterKind.lower) return false
  for (let index = start + 1; index < end; index++) {
    const unit = prose.charCodeAt(index)
    const kind = kindOf(unit)
    if (kind === CharacterKind.space || unit === 0x2d) return true
    if (kind === CharacterKind.lower || kind === CharacterKind.apostrophe || kind === CharacterKind.extender)
      continue
    const next = index + 1 < end ? kindOf(prose.charCodeAt(index + 1)) : CharacterKind.space
    return kind === CharacterKind.punctuation && !isWordly(next) && unit !== 0x3a
  }
  return true
}

/** "By Jane Smith and Omar Haddad": nothing but names after the first word. */
export function isByline(prose: string, start: number, end: number): boolean {
  return end - start <= longestByline && byline.test(prose.slice(start, end))
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

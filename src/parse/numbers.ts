import { CharacterKind, isWordly, kindOf } from '../characters.ts'

/**
 * Is the mark at `at`, after a word or number, inside of a number? A point or a colon between digits is (2.5,
 * 9:50), a comma before a group of three digits (1,332), or of two that another group follows (12,50,000), and
 * the point of a version (2.x).
 */
export function continuesNumber(prose: string, at: number, end: number): boolean {
  if (at === 0 || kindOf(prose.charCodeAt(at - 1)) !== CharacterKind.digit) return false
  const unit = prose.charCodeAt(at)
  if (unit === 0x2e) return isDigit(prose, at + 1, end) || isAnyVersion(prose, at, end)
  if (unit === 0x3a) return isDigit(prose, at + 1, end)
  if (unit !== 0x2c || !isDigit(prose, at + 1, end) || !isDigit(prose, at + 2, end)) return false
  if (isDigit(prose, at + 3, end)) return !isDigit(prose, at + 4, end)
  return at + 4 < end && prose.charCodeAt(at + 3) === 0x2c && isDigit(prose, at + 4, end)
}

function isDigit(prose: string, at: number, end: number): boolean {
  return at < end && kindOf(prose.charCodeAt(at)) === CharacterKind.digit
}

function isAnyVersion(prose: string, at: number, end: number): boolean {
  return prose.charCodeAt(at + 1) === 0x78 && (at + 2 >= end || !isWordly(kindOf(prose.charCodeAt(at + 2))))
}

import { astralAt, astralKind, CharacterKind, kindOf } from '../characters.ts'

/** The end of the ellipsis at `at`: `..`, `...`, `. . .` or a run of `…`; `at + 1` for a single point. */
export function ellipsisEnd(prose: string, at: number, end: number): number {
  let index = at + 1
  while (index < end && isPoint(prose.charCodeAt(index))) index++
  if (index > at + 1 || prose.charCodeAt(at) !== 0x2e) return index
  let points = 1
  while (index + 1 < end && prose.charCodeAt(index) === 0x20 && prose.charCodeAt(index + 1) === 0x2e) {
    index += 2
    points++
  }
  return points >= 3 ? index : at + 1
}

function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2026
}

/** The end of the run of the character at `at`. */
export function repeatedEnd(prose: string, at: number, end: number): number {
  const unit = prose.charCodeAt(at)
  let index = at + 1
  while (index < end && prose.charCodeAt(index) === unit) index++
  return index
}

const joiner = 0x200d

/**
 * The end of the symbol at `at`: a run of one ASCII sign (`***`), or one character with its combining marks and
 * joined parts, as an emoji is (Unicode Annex 29, extended grapheme clusters, as far as symbols need them).
 */
export function symbolEnd(prose: string, at: number, end: number): number {
  if (prose.charCodeAt(at) < 0x80) return repeatedEnd(prose, at, end)
  const first = astralAt(prose, at, end)
  let index = at + (first < 0 ? 1 : 2)
  if (isRegionalIndicator(first) && isRegionalIndicator(astralAt(prose, index, end))) index += 2
  while (index < end) {
    const unit = prose.charCodeAt(index)
    const codePoint = astralAt(prose, index, end)
    const joined = prose.charCodeAt(index - 1) === joiner && isSign(unit, codePoint)
    if (
      codePoint >= 0
        ? joined || isAstralExtender(codePoint)
        : joined || kindOf(unit) === CharacterKind.extender
    ) {
      index += codePoint < 0 ? 1 : 2
    } else {
      break
    }
  }
  return index
}

function isSign(unit: number, codePoint: number): boolean {
  return codePoint < 0
    ? kindOf(unit) === CharacterKind.symbol
    : astralKind(codePoint) === CharacterKind.symbol
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
}

/** Skin tones, tags and astral combining marks. */
function isAstralExtender(codePoint: number): boolean {
  return (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) || astralKind(codePoint) === CharacterKind.extender
}

import { CharacterKind, kindOf } from '../characters.ts'
import type { BlockKind } from '../draft.ts'
import type { TextLine } from './text-lines.ts'

/** The mark before the prose of a line. */
export interface LineMarker {
  readonly kind: BlockKind
  readonly depth: number
  /** Where the prose begins. */
  readonly end: number
}

/** No marker is longer; a line is never read further for one. */
const longestMarker = 40

// A dash of the long kind is no bullet: "— Reuters" signs a piece.
const bullet = /^(?:[-*•‣◦▪●■►✓·]|\d{1,3}[.)]|\(\d{1,3}\)|[a-z]\))\s+(?=\S)/
const hash = /^(#{1,6})\s+(?=\S)/
const quote = /^(?:>\s{0,3})+/

/** The marker of a list item, a heading or a quoted line, or `undefined`. */
export function markerOf(prose: string, line: TextLine): LineMarker | undefined {
  if (kindOf(prose.charCodeAt(line.start)) === CharacterKind.upper) return undefined
  const beginning = prose.slice(line.start, Math.min(line.end, line.start + longestMarker))
  const quoted = quote.exec(beginning)
  if (quoted !== null) {
    return { kind: 'quote', depth: quoted[0].replace(/[^>]/g, '').length, end: line.start + quoted[0].length }
  }
  const headed = hash.exec(beginning)
  if (headed !== null) return { kind: 'heading', depth: headed[1].length, end: line.start + headed[0].length }
  const listed = bullet.exec(beginning)
  // A row of stars between two parts of a piece is no item.
  if (listed !== null && /[\p{L}\p{N}]/u.test(beginning.slice(listed[0].length))) {
    return { kind: 'list-item', depth: 1 + Math.min(5, line.indent >> 1), end: line.start + listed[0].length }
  }
  return undefined
}

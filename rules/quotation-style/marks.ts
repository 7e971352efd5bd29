import type { Facts } from '../../src/analysis/facts.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'

/** A quotation mark or an apostrophe. */
export interface Mark extends StyledPlace {
  /** The mark of the other kind. */
  readonly other: string
}

const marks = /["“”]|(?<=\p{L})['’](?=\p{L})/gu

/**
 * Double quotation marks, and apostrophes within words, by whether they are those of a typewriter or of print. A
 * mark after a figure may stand for inches.
 */
export function quotationMarks({ tokens: { prose } }: Facts): Mark[] {
  const found: Mark[] = []
  for (const { 0: mark, index } of prose.matchAll(marks)) {
    const straight = mark === '"' || mark === "'"
    const double = mark !== "'" && mark !== '’'
    if (straight && double && /\d/.test(prose.charAt(index - 1))) continue
    found.push({
      start: index,
      end: index + 1,
      topic: double ? 'quotation mark' : 'apostrophe',
      style: straight ? 'straight' : 'curly',
      other: straight ? (double ? curlyDouble(prose, index) : '’') : double ? '"' : "'",
    })
  }
  return found
}

/** Opening at the start and after a space or an opening mark, closing elsewhere. */
function curlyDouble(prose: string, index: number): string {
  return index === 0 || /[\s([—–-]/.test(prose.charAt(index - 1)) ? '“' : '”'
}

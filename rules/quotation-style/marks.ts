import type { Facts } from '../../src/analysis/facts.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'

/** A quotation mark or an apostrophe. */
export interface Mark extends StyledPlace {
  /** The mark of the other kind. */
  readonly other: string
}

const letter = /^\p{L}$/u

/**
 * Double quotation marks, and apostrophes within words, by whether they are those of a typewriter or of print. A
 * mark after a figure may stand for inches.
 */
export function quotationMarks({ tokens: { prose } }: Facts): Mark[] {
  return [
    ...places(prose, '"', 'quotation mark', 'straight', index => curlyDouble(prose, index)),
    ...places(prose, '“', 'quotation mark', 'curly', () => '"'),
    ...places(prose, '”', 'quotation mark', 'curly', () => '"'),
    ...places(prose, "'", 'apostrophe', 'straight', () => '’'),
    ...places(prose, '’', 'apostrophe', 'curly', () => "'"),
  ]
}

function places(
  prose: string,
  mark: string,
  topic: string,
  style: string,
  other: (index: number) => string,
): Mark[] {
  const found: Mark[] = []
  for (let index = prose.indexOf(mark); index >= 0; index = prose.indexOf(mark, index + 1)) {
    const before = prose.charAt(index - 1)
    if (mark === '"' ? /\d/.test(before) : topic === 'apostrophe' && !isWithinWord(prose, index)) continue
    found.push({ start: index, end: index + 1, topic, style, other: other(index) })
  }
  return found
}

function isWithinWord(prose: string, index: number): boolean {
  return isLetter(prose, index - 1) && isLetter(prose, index + 1)
}

function isLetter(prose: string, index: number): boolean {
  const unit = prose.charCodeAt(index) | 0x20
  return (unit >= 0x61 && unit <= 0x7a) || (unit > 0x7f && letter.test(prose.charAt(index)))
}

/** Is the mark the writer's own? What is quoted, or said in an interview, is pasted as its sender has typed it. */
export function isCountedMark({ voices }: Facts, mark: Mark): boolean {
  return !voices.isTurn(mark) && (mark.topic === 'quotation mark' || !voices.isQuoted(mark))
}

/** Opening at the start and after a space or an opening mark, closing elsewhere. */
function curlyDouble(prose: string, index: number): string {
  return index === 0 || /[\s([—–-]/.test(prose.charAt(index - 1)) ? '“' : '”'
}

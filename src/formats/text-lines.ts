import { CharacterKind, kindOf } from '../characters.ts'

/** A line of plain text, without the white space about it. `start === end` for a blank line. */
export interface TextLine {
  start: number
  end: number
  /** Columns of white space before the text. */
  readonly indent: number
  /** The line is part of a comment: nothing to read, and no blank line either. */
  comment: boolean
}

/** The lines of a text; `\n`, `\r\n` and a lone `\r` end a line. */
export function linesOf(prose: string): TextLine[] {
  return prose.includes('\r') ? linesOfAnyKind(prose) : linesOfNewlines(prose)
}

function linesOfNewlines(prose: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  while (start <= prose.length) {
    const newline = prose.indexOf('\n', start)
    const end = newline < 0 ? prose.length : newline
    lines.push(trimmed(prose, start, end))
    start = end + 1
  }
  return lines
}

// Character by character: V8 moves a conditional indexOf out of its condition, which makes it quadratic.
function linesOfAnyKind(prose: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at)
    if (unit !== 0x0a && unit !== 0x0d) continue
    lines.push(trimmed(prose, start, at))
    if (unit === 0x0d && prose.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  lines.push(trimmed(prose, start, prose.length))
  return lines
}

function trimmed(prose: string, from: number, to: number): TextLine {
  let start = from
  let end = to
  while (start < end && kindOf(prose.charCodeAt(start)) === CharacterKind.space) start++
  while (end > start && kindOf(prose.charCodeAt(end - 1)) === CharacterKind.space) end--
  return { start, end, indent: start - from, comment: false }
}

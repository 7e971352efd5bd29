import { CharacterKind, kindOf } from '../characters.ts'
import type { BlockKind, ProseBlock } from '../draft.ts'
import { endsSentence, looseStop } from './line-ends.ts'
import type { TextLine } from './text-lines.ts'
import type { LineMarker } from './text-markers.ts'
import { markerOf } from './text-markers.ts'
import { wrapOf } from './text-wrap.ts'

const longestHeading = 110
const longestRow = 90

/** The blocks that the lines of a text make. */
export function blocksOfLines(prose: string, lines: readonly TextLine[]): ProseBlock[] {
  const joins = wrapOf(prose, lines)
  const blocks: ProseBlock[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line.comment || line.start === line.end) continue
    const marker = markerOf(prose, line)
    let last = index
    while (last + 1 < lines.length && joins(last) && marker?.kind !== 'quote') last++
    const start = marker === undefined ? line.start : marker.end
    const end = lines[last].end
    if (start < end) blocks.push(block(prose, lines, index, last, start, marker, blocks.length === 0))
    index = last
  }
  return blocks
}

function block(
  prose: string,
  lines: readonly TextLine[],
  first: number,
  last: number,
  start: number,
  marker: LineMarker | undefined,
  opensPiece: boolean,
): ProseBlock {
  const { end } = lines[last]
  if (marker !== undefined) return { start, end, kind: marker.kind, depth: marker.depth }
  // A headline may run over two lines; elsewhere lines that go on are a paragraph, with or without its full stop.
  const whole = first < last && !opensPiece
  const kind = whole ? 'paragraph' : kindOfLines(prose, lines, first, last, opensPiece)
  return kind === 'heading' ? { start, end, kind, depth: opensPiece ? 1 : 2 } : { start, end, kind }
}

/** What the lines [first, last] are that stand by themselves, by their length, their end and the lines about them. */
function kindOfLines(
  prose: string,
  lines: readonly TextLine[],
  first: number,
  last: number,
  opensPiece: boolean,
): BlockKind {
  const { start } = lines[first]
  const { end } = lines[last]
  const length = end - start
  if (!hasLetter(prose, start, end)) return 'line'
  if (length > longestHeading) return 'paragraph'
  const stop = looseStop(prose, start, end)
  if (opensPiece && stop !== 'full' && stop !== 'colon')
    return isCredit(prose, start, end) ? 'line' : 'heading'
  if (stop === 'full' || length > longestRow) return 'paragraph'
  const next = last + 1 < lines.length ? lines[last + 1] : undefined
  const alone = isBlank(lines[first - 1]) && isBlank(next)
  if (stop === 'question')
    return alone && length <= 70 && !hasQuotation(prose, start, end)
      ? headingBefore(lines, last)
      : 'paragraph'
  if (stop === 'colon') return countWords(prose, start, end) <= 6 ? 'line' : 'paragraph'
  if (isCredit(prose, start, end) || isRow(prose, start, end)) return 'line'
  if (alone) return headingBefore(lines, last)
  // A subheading stands right above a paragraph in a text without blank lines.
  const longNext = next !== undefined && next.end - next.start > longestHeading
  return longNext && !isBlank(next) ? 'heading' : 'line'
}

/** A heading has something under it. */
function headingBefore(lines: readonly TextLine[], index: number): BlockKind {
  for (let next = index + 1; next < lines.length; next++) {
    if (!isBlank(lines[next]) && !lines[next].comment) return 'heading'
  }
  return 'line'
}

function isBlank(line: TextLine | undefined): boolean {
  return line === undefined || line.start === line.end || line.comment
}

function hasLetter(prose: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const kind = kindOf(prose.charCodeAt(index))
    if (kind <= CharacterKind.letter || kind === CharacterKind.digit || kind === CharacterKind.surrogate)
      return true
  }
  return false
}

function hasQuotation(prose: string, start: number, end: number): boolean {
  return /["“”]/.test(prose.slice(start, end))
}

function countWords(prose: string, start: number, end: number): number {
  return prose.slice(start, end).split(/\s+/).length
}

/** "By Jane Smith (filed from Paris)", "Updated at 6:40 p.m. Sunday"; not "By the numbers". */
function isCredit(prose: string, start: number, end: number): boolean {
  const beginning = prose.slice(start, Math.min(end, start + 40))
  return (
    /^[Bb][Yy]\s+\p{Lu}/u.test(beginning) ||
    /^(?:updated|published|posted|reporting by|editing by)\b/i.test(beginning)
  )
}

/** "Registered voters: 4.2 million" */
function isRow(prose: string, start: number, end: number): boolean {
  const colon = prose.slice(start, end).indexOf(': ')
  return (
    colon > 0 && colon <= 40 && /\d/.test(prose.slice(start + colon, end)) && !endsSentence(prose, start, end)
  )
}

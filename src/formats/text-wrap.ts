import { CharacterKind, kindOf } from '../characters.ts'
import { beginsLower, endsSentence, isByline, looseStop } from './line-ends.ts'
import type { TextLine } from './text-lines.ts'
import { markerOf } from './text-markers.ts'

const narrowest = 40
const widest = 120
/** How much shorter than the width a line may be because its next word did not fit or was moved by an edit. */
const slack = 6

/**
 * Is line i + 1 the continuation of line i? It is when it begins in small letters and line i ends no sentence, and
 * in text whose lines were broken at a width also when its first word would not have fitted on line i. The width is
 * that of the lines that surely go on.
 */
export function wrapOf(prose: string, lines: readonly TextLine[]): (index: number) => boolean {
  const width = widthOf(prose, lines)
  return index => {
    const line = lines[index]
    const next = lines[index + 1]
    if (isEmpty(line) || isEmpty(next)) return false
    const begun = goesOn(prose, line)
    if (begun && beginsLower(prose, next.start, next.end)) return !standsAlone(prose, line, next)
    if (width === 0) return false
    const marker = markerOf(prose, next)
    if (
      marker !== undefined &&
      (marker.kind !== 'list-item' || !begun || markerOf(prose, line) !== undefined)
    )
      return false
    const length = line.end - line.start + line.indent
    if (length > width + slack) return false
    return length + 1 + firstWordLength(prose, next) > width - slack
  }
}

/** Is the line complete although no sentence ends with it: a marked heading, a byline, the "See also:" of a list? */
function standsAlone(prose: string, line: TextLine, next: TextLine): boolean {
  const { start, end } = line
  if (markerOf(prose, line)?.kind === 'heading' || markerOf(prose, next) !== undefined) return true
  return isByline(prose, start, end) || (end - start < narrowest && looseStop(prose, start, end) === 'colon')
}

function goesOn(prose: string, line: TextLine): boolean {
  return !endsSentence(prose, line.start, line.end)
}

/** The width at which the text is wrapped, or 0 when it is not. */
function widthOf(prose: string, lines: readonly TextLine[]): number {
  let width = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]
    const next = lines[index + 1]
    if (isEmpty(line) || isEmpty(next)) continue
    const length = line.end - line.start + line.indent
    if (length <= width || length < narrowest || length > widest) continue
    if (beginsLower(prose, next.start, next.end) && goesOn(prose, line)) width = length
  }
  return width
}

function isEmpty(line: TextLine): boolean {
  return line.comment || line.start === line.end
}

function firstWordLength(prose: string, line: TextLine): number {
  let index = line.start
  while (index < line.end && kindOf(prose.charCodeAt(index)) !== CharacterKind.space) index++
  return index - line.start
}

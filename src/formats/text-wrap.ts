import { CharacterKind, kindOf } from '../characters.ts'
import { beginsLower, endsSentence } from './line-ends.ts'
import type { TextLine } from './text-lines.ts'
import { markerOf } from './text-markers.ts'

const narrowest = 40
const widest = 120
/** How much shorter than the width a line may be because its next word did not fit or was moved by an edit. */
const slack = 6

/**
 * Is line i + 1 the continuation of line i? Only in text whose lines were broken at a width. The width is that of
 * the lines that surely go on: a small letter follows and no sentence ends.
 */
export function wrapOf(prose: string, lines: readonly TextLine[]): (index: number) => boolean {
  const width = widthOf(prose, lines)
  return index => {
    const line = lines[index]
    const next = lines[index + 1]
    if (width === 0 || isEmpty(line) || isEmpty(next)) return false
    const goesOn = !endsSentence(prose, line.start, line.end)
    const marker = markerOf(prose, next)
    if (
      marker !== undefined &&
      (marker.kind !== 'list-item' || !goesOn || markerOf(prose, line) !== undefined)
    )
      return false
    const length = line.end - line.start + line.indent
    if (length > width + slack) return false
    if (goesOn && beginsLower(prose, next.start)) return length >= narrowest
    return length + 1 + firstWordLength(prose, next) > width - slack
  }
}

/** The width at which the text is wrapped, or 0 when it is not. */
function widthOf(prose: string, lines: readonly TextLine[]): number {
  let width = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]
    if (isEmpty(line) || isEmpty(lines[index + 1])) continue
    const length = line.end - line.start + line.indent
    if (length <= width || length < narrowest || length > widest) continue
    if (beginsLower(prose, lines[index + 1].start) && !endsSentence(prose, line.start, line.end))
      width = length
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

import type { Point } from 'unist'

/** Where the lines of a source begin. */
export interface LineIndex {
  /** Line and column (from 1) and offset (from 0, in UTF-16 units) of an offset of the source. */
  readonly pointAt: (offset: number) => Required<Point>
}

/**
 * The lines of a source, for points in it. `\n`, `\r\n` and a lone `\r` end a line, as in vfile-location. A byte
 * order mark counts in offsets and in no column, as editors count.
 */
export function lineIndex(source: string): LineIndex {
  const starts = lineStarts(source)
  const marked = source.charCodeAt(0) === 0xfeff
  return {
    pointAt: offset => {
      const line = lineAt(starts, offset)
      const column = offset - starts[line] + 1
      return { line: line + 1, column: line === 0 && marked ? Math.max(1, column - 1) : column, offset }
    },
  }
}

function lineStarts(source: string): readonly number[] {
  const starts = [0]
  let newline = source.indexOf('\n')
  let carriage = source.indexOf('\r')
  while (newline >= 0 || carriage >= 0) {
    if (carriage < 0 || (newline >= 0 && newline < carriage)) {
      starts.push(newline + 1)
      newline = source.indexOf('\n', newline + 1)
    } else if (newline === carriage + 1) {
      starts.push(newline + 1)
      newline = source.indexOf('\n', newline + 1)
      carriage = source.indexOf('\r', carriage + 1)
    } else {
      starts.push(carriage + 1)
      carriage = source.indexOf('\r', carriage + 1)
    }
  }
  return starts
}

/** The line (from 0) that holds the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return low
}

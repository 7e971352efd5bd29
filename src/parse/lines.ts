/** A place in a source: line and column from 1, offset from 0, in UTF-16 units. */
export interface SourcePoint {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where the lines of a source begin. */
export interface LineIndex {
  /** The point of an offset of the source. Offsets that follow one another are the fastest. */
  readonly pointAt: (offset: number) => SourcePoint
}

/**
 * The lines of a source, for points in it. `\n`, `\r\n` and a lone `\r` end a line, as in vfile-location. A byte
 * order mark counts in offsets and in no column, as editors count.
 */
export function lineIndex(source: string): LineIndex {
  const starts = lineStarts(source)
  const marked = source.charCodeAt(0) === 0xfeff
  let line = 0
  let from = 0
  let to = 0
  /** What an offset of the line is more than its column. */
  let shift = 0
  const seek = (offset: number): void => {
    const next = line + 1
    const follows =
      next < starts.length &&
      offset >= starts[next] &&
      (next + 1 === starts.length || offset < starts[next + 1])
    line = follows ? next : lineAt(starts, offset)
    from = starts[line]
    to = line + 1 < starts.length ? starts[line + 1] : source.length + 1
    shift = line === 0 && marked ? 0 : from - 1
  }
  return {
    pointAt: offset => {
      if (offset < from || offset >= to) seek(offset)
      return { line: line + 1, column: offset > shift ? offset - shift : 1, offset }
    },
  }
}

let latest: { readonly source: string; readonly lines: LineIndex } | undefined

/** The {@link lineIndex} of the source; that of the source asked for last is kept. */
export function lineIndexOf(source: string): LineIndex {
  if (latest?.source !== source) latest = { source, lines: lineIndex(source) }
  return latest.lines
}

function lineStarts(source: string): readonly number[] {
  return source.includes('\r') ? startsAfterAnyEnd(source) : startsAfterNewlines(source)
}

function startsAfterNewlines(source: string): readonly number[] {
  const starts = [0]
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function startsAfterAnyEnd(source: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit !== 0x0a && unit !== 0x0d) continue
    if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++
    starts.push(at + 1)
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

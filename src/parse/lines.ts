/** A place in a source: line and column from 1, offset from 0, in UTF-16 units. */
export interface SourcePoint {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * Where the lines of a source begin. `\n`, `\r\n` and a lone `\r` end a line, as in vfile-location. A byte order mark
 * counts in offsets and in no column, as editors count.
 */
export class LineIndex {
  private readonly starts: readonly number[]
  private readonly marked: boolean
  private readonly length: number
  /** The line (from 0) of the point asked for last, where it begins and ends, and what an offset has over its column. */
  private line = 0
  private from = 0
  private to = 0
  private shift = 0

  constructor(source: string) {
    this.starts = lineStarts(source)
    this.marked = source.charCodeAt(0) === 0xfeff
    this.length = source.length
  }

  /** The point of an offset of the source. Offsets that follow one another are the fastest. */
  pointAt(offset: number): SourcePoint {
    if (offset < this.from || offset >= this.to) this.seek(offset)
    const { shift } = this
    return { line: this.line + 1, column: offset > shift ? offset - shift : 1, offset }
  }

  private seek(offset: number): void {
    const { starts } = this
    const next = this.line + 1
    const follows = this.isWithin(next, offset)
    this.line = follows ? next : lineAt(starts, offset)
    this.from = starts[this.line]
    this.to = this.line + 1 < starts.length ? starts[this.line + 1] : this.length + 1
    this.shift = this.line === 0 && this.marked ? 0 : this.from - 1
  }

  private isWithin(line: number, offset: number): boolean {
    const { starts } = this
    if (line >= starts.length || offset < starts[line]) return false
    return line + 1 === starts.length || offset < starts[line + 1]
  }
}

let latest: { readonly source: string; readonly lines: LineIndex } | undefined

/** The {@link LineIndex} of the source; that of the source asked for last is kept. */
export function lineIndexOf(source: string): LineIndex {
  if (latest?.source !== source) latest = { source, lines: new LineIndex(source) }
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

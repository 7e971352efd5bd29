import type { Span } from '../span.ts'

/** From offsets in the prose to offsets in the source (UTF-16 units of the file as read, BOM included). */
export interface PositionMap {
  /** The source span of a prose span. An entity or an escape is taken whole; markup between is included. */
  toSource(span: Span): Span
}

/** The map of a source that is all prose. */
export const identityMap: PositionMap = { toSource: span => span }

/**
 * A stretch of prose and the stretch of source that it came from. Equal lengths mean that it was copied, unit
 * by unit; otherwise it stands for the source as a whole (`&amp;` for `&`, CR LF for a line feed).
 */
export interface Segment {
  readonly prose: Span
  readonly source: Span
}

/**
 * The map of a prose that was put together from segments, in the order of the prose. They must not overlap in
 * the prose; prose between them (the blank line between two blocks) has no source of its own.
 *
 * - A span with characters maps to the source from its first character to its last, with all that stands
 *   between the two; prose without a source at either end of it is left out.
 * - A span of nothing but such prose maps to the source between its neighbours.
 * - An empty span maps to an empty span: after the character before it where there is one in the same
 *   segment or just before, else before the character after it.
 */
export function createPositionMap(segments: readonly Segment[]): PositionMap {
  const count = segments.length
  const proseStarts = new Uint32Array(count)
  const proseEnds = new Uint32Array(count)
  const sourceStarts = new Uint32Array(count)
  const sourceEnds = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    const { prose, source } = segments[index]!
    proseStarts[index] = prose.start
    proseEnds[index] = prose.end
    sourceStarts[index] = source.start
    sourceEnds[index] = source.end
  }

  /** The last segment that starts before `offset`, or -1. */
  function lastBefore(offset: number): number {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (proseStarts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  const isCopy = (index: number) =>
    proseEnds[index]! - proseStarts[index]! === sourceEnds[index]! - sourceStarts[index]!

  /** Where the source of the prose unit at or after `offset` starts; nothing if no segment follows. */
  function startAt(offset: number): number | undefined {
    let index = lastBefore(offset + 1)
    if (index < 0 || offset >= proseEnds[index]!) index++
    if (index >= count) return undefined
    const inside = offset - proseStarts[index]!
    return inside > 0 && isCopy(index) ? sourceStarts[index]! + inside : sourceStarts[index]!
  }

  /** Where the source of the prose unit before `offset` ends; nothing if no segment precedes. */
  function endAt(offset: number): number | undefined {
    const index = lastBefore(offset)
    if (index < 0) return undefined
    if (offset >= proseEnds[index]! || !isCopy(index)) return sourceEnds[index]!
    return sourceStarts[index]! + (offset - proseStarts[index]!)
  }

  function emptyAt(offset: number): Span {
    const before = lastBefore(offset)
    const inAtom = before >= 0 && offset < proseEnds[before]! && !isCopy(before)
    const touches = before >= 0 && offset <= proseEnds[before]! && !inAtom
    const place = (touches ? endAt(offset) : startAt(offset)) ?? endAt(offset) ?? 0
    return { start: place, end: place }
  }

  return {
    toSource({ start, end }) {
      if (end <= start) return emptyAt(start)
      const from = startAt(start)
      const to = endAt(end)
      if (from !== undefined && to !== undefined && from < to) return { start: from, end: to }
      const low = to ?? from ?? 0
      return { start: low, end: Math.max(low, from ?? low) }
    },
  }
}

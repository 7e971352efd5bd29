import type { Span } from '../span.ts'

/** The spans in order, overlapping ones made one. */
export function union(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Does one of the spans, which are in order and do not overlap, hold the whole of `span`? */
export function covers(disjoint: readonly Span[], span: Span): boolean {
  let low = 0
  let high = disjoint.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (disjoint[middle]!.start <= span.start) low = middle
    else high = middle - 1
  }
  const candidate = disjoint[low]
  return candidate !== undefined && candidate.start <= span.start && span.end <= candidate.end
}

/** Asks whether one of some spans, which may overlap, holds the whole of a span. */
export function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  /** How far those reach that begin no later than the one of this index. */
  const reaches: number[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const { end } of sorted) {
    reach = Math.max(reach, end)
    reaches.push(reach)
  }
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && reaches[low - 1]! >= end
  }
}

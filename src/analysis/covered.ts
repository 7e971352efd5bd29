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

import type { Span } from '../span.ts'
import type { Attribution } from './attributions.ts'
import type { Quotation } from './quotations.ts'

/** Whose words a span is. */
export interface Voices {
  /** Does the whole span stand in quotation marks, or in a block quote? */
  isQuoted(span: Span): boolean
  /** Does the whole span stand in a quotation of speech? */
  isSpoken(span: Span): boolean
  /** Does the whole span stand in a clause that a named source answers for? */
  isAttributed(span: Span): boolean
}

/** Tells the writer's voice from the sources'. */
export function findVoices(quotations: readonly Quotation[], attributions: readonly Attribution[]): Voices {
  const quoted = union(quotations)
  const spoken = union(quotations.filter(quotation => quotation.kind === 'speech'))
  const attributed = union(attributions.filter(({ named }) => named).map(({ content }) => content))
  return {
    isQuoted: span => covers(quoted, span),
    isSpoken: span => covers(spoken, span),
    isAttributed: span => covers(attributed, span),
  }
}

/** The spans in order, overlapping ones made one. */
function union(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

function covers(disjoint: readonly Span[], span: Span): boolean {
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

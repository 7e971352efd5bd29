import type { Span } from '../../span.ts'
import type { Attribution } from '../attributions.ts'
import type { Quotation } from '../quotations.ts'
import type { ClaimSource } from './claim.ts'

/** Tells whose word a span is. */
export type SourceLookup = (span: Span) => ClaimSource | undefined

/** Attributions may nest; more do not hold one span. */
const nested = 8

/**
 * Prepares the look-up of sources. Spans have to be asked for in the order of the text.
 */
export function sourceLookup(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): SourceLookup {
  const spoken = quotations.filter(({ kind, depth }) => kind === 'speech' && depth === 0)
  const reported = [...attributions].sort((a, b) => a.content.start - b.content.start)
  let quotation = 0
  let attribution = 0
  return span => {
    while (quotation < spoken.length && spoken[quotation].end <= span.start) quotation++
    const around = spoken[quotation]
    while (attribution < reported.length && reported[attribution].content.start <= span.start) attribution++
    const told = innermost(reported, attribution, span)
    if (around !== undefined && around.start <= span.start && span.end <= around.end) {
      const name = told?.direct === true ? told.source : around.speaker
      return { stance: told?.stance ?? 'asserts', direct: true, ...(name === undefined ? {} : { name }) }
    }
    if (told === undefined) return undefined
    return { name: told.source, stance: told.stance, direct: told.direct }
  }
}

/** The last attribution before `end` whose content holds the span, its own verb and source left out. */
function innermost(reported: readonly Attribution[], end: number, span: Span): Attribution | undefined {
  for (let at = end - 1; at >= 0 && at >= end - nested; at--) {
    const { content, verb, source } = reported[at]
    if (span.end > content.end) continue
    if (overlaps(verb, span) || overlaps(source, span)) continue
    return reported[at]
  }
  return undefined
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

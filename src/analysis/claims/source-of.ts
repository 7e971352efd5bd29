import type { Span } from '../../span.ts'
import type { Attribution } from '../attributions.ts'
import type { Quotation } from '../quotations.ts'
import type { ClaimSource } from './claim.ts'

/** Tells whose word a span is. */
export type SourceLookup = (span: Span) => ClaimSource | undefined

/** Attributions may nest; more do not hold one span. */
const nested = 8

/** Those whose word news copy passes on as fact. Parties to a quarrel are none of them. */
const official =
  /\b(?:police|firefighters?|fire (?:brigade|service|department|chief)|officials?|authorities|prosecutors?|coroner|sheriff|troopers?|ministry|department|agency|bureau|institute|statement|report|documents?|records?|filing|figures|statistics|researchers|scientists|study|doctors|hospital|rescuers|investigators?|inspectors?|organi[sz]ers|results|survey|data)\b/i

/** Is it told as a fact: in the writer's words, or in indirect speech of an office ("…, the police said")? */
export function isReport(prose: string, source: ClaimSource | undefined): boolean {
  if (source === undefined) return true
  if (source.direct || source.stance !== 'asserts' || source.name === undefined) return false
  return official.test(prose.slice(source.name.start, source.name.end))
}

/** Prepares the look-up of sources. */
export function sourceLookup(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): SourceLookup {
  const spoken = quotations.filter(({ kind, depth }) => kind === 'speech' && depth === 0)
  const reported = [...attributions].sort((a, b) => a.content.start - b.content.start)
  return span => {
    const around = spoken[firstAfter(spoken.length, at => spoken[at].start, span.start) - 1]
    const told = innermost(
      reported,
      firstAfter(reported.length, at => reported[at].content.start, span.start),
      span,
    )
    if (around !== undefined && span.end <= around.end) {
      const name = told?.direct === true ? told.source : around.speaker
      return { stance: told?.stance ?? 'asserts', direct: true, ...(name === undefined ? {} : { name }) }
    }
    return told && { name: told.source, stance: told.stance, direct: told.direct }
  }
}

/** The first of `count` ascending values that is above `value`. */
function firstAfter(count: number, valueAt: (index: number) => number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) <= value) low = middle + 1
    else high = middle
  }
  return low
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

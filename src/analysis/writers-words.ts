import type { Span } from '../span.ts'
import type { Attribution } from './attributions.ts'
import type { Facts } from './facts.ts'

/**
 * Asks of words whether they are the writer's: not in quotation marks, not in a turn of an interview, not in a clause
 * that a named source answers for. A verb of saying is the writer's though it stands within what it reports
 * (“Prices, she sneered, will rise”).
 */
export function writersWords(facts: Facts): (span: Span) => boolean {
  const { voices } = facts
  let byVerb: ReadonlyMap<number, Attribution> | undefined
  return span => {
    if (voices.isQuoted(span) || voices.isTurn(span)) return false
    if (!voices.isAttributed(span)) return true
    byVerb ??= new Map(facts.attributions.map(attribution => [attribution.verb.start, attribution]))
    const own = byVerb.get(span.start)
    return own !== undefined && !facts.attributions.some(other => other !== own && answersFor(other, span))
  }
}

function answersFor({ named, content }: Attribution, span: Span): boolean {
  return named && content.start <= span.start && span.end <= content.end
}

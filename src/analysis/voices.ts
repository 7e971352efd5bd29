import type { Span } from '../span.ts'
import type { Attribution } from './attributions.ts'
import { covers, union } from './covered.ts'
import type { Quotation } from './quotations.ts'
import type { Turn } from './turns.ts'

/** Whose words a span is. */
export interface Voices {
  /** Does the whole span stand in quotation marks, or in a block quote? */
  isQuoted(span: Span): boolean
  /** Does the whole span stand in a quotation of speech? */
  isSpoken(span: Span): boolean
  /** Does the whole span stand in a turn of an interview or a transcript, which has no quotation marks? */
  isTurn(span: Span): boolean
  /** Does the whole span stand in a clause that a named source answers for? */
  isAttributed(span: Span): boolean
}

/** Tells the writer's voice from the sources'. */
export function findVoices(
  quotations: readonly Quotation[],
  turns: readonly Turn[],
  attributions: readonly Attribution[],
): Voices {
  const quoted = union(quotations)
  const spoken = union(quotations.filter(quotation => quotation.kind === 'speech'))
  const attributed = union(attributions.filter(({ named }) => named).map(({ content }) => content))
  return {
    isQuoted: span => covers(quoted, span),
    isSpoken: span => covers(spoken, span),
    isTurn: span => covers(turns, span),
    isAttributed: span => covers(attributed, span),
  }
}

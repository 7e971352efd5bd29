import type { Span } from '../span.ts'

export { findQuotations } from './quotations/find.ts'

/**
 * - speech: somebody's words, spoken or written
 * - scare: a word or two that the writer holds at arm's length
 * - title: the title of a work
 * - term: a word talked about, or introduced ("the so-called …", a program called "…")
 */
export type QuotationKind = 'speech' | 'scare' | 'title' | 'term'

/** Words set in quotation marks, or in a block quote. The span includes the marks. */
export interface Quotation extends Span {
  readonly kind: QuotationKind
  /** What stands between the marks. */
  readonly inner: Span
  /** 0 is the outermost. */
  readonly depth: number
  /** The one who is quoted, as the text names it ("Berzina", "the president", "he"). */
  readonly speaker?: Span
  /** Pieces of one utterance share a number (interrupted, or running over several paragraphs). */
  readonly utterance: number
  /** No closing mark where one was due. */
  readonly open: boolean
}

import type { Span } from '../span.ts'

export { findTurns } from './turns/find.ts'

/**
 * A block, or what follows the label of one, that somebody speaks although no quotation marks say so: the question
 * or the answer of an interview, a turn of a transcript.
 */
export interface Turn extends Span {
  /** `Q`, `Ann Lee`: the label that the turn stands under, without its colon. */
  readonly label?: Span
}

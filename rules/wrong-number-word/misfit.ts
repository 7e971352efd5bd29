import type { Span } from '../../src/span.ts'

/** A word that has a number in it, and the other number beside it. */
export interface Misfit {
  readonly messageId: 'size' | 'goals' | 'age' | 'paper'
  readonly here: Span
  readonly there?: Span
  /** The word with its article, and what it means. */
  readonly word: string
  readonly right: string
}

import type { Span } from '../../src/span.ts'

/** A share, or a size, that the figure beside it does not give. */
export interface WrongShare {
  readonly messageId: 'converted' | 'part' | 'average'
  readonly here: Span
  readonly there: Span
  readonly right: string
}

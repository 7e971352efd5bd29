import type { Span } from '../../src/span.ts'

/** A time that does not go with another one, or with the words beside it. */
export interface Clash {
  readonly messageId: 'order' | 'gap' | 'daypart' | 'times'
  readonly here: Span
  readonly there: Span
}

import type { Span } from '../../src/span.ts'

/** Two places that name times which do not go together. */
export interface Clash {
  readonly messageId: 'age' | 'ages' | 'born' | 'gap' | 'order' | 'event' | 'span' | 'times' | 'term'
  readonly here: Span
  readonly there: readonly Span[]
  /** What the other places come to, in words. */
  readonly right: string
}

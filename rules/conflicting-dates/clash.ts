import type { Span } from '../../src/span.ts'

/** Two places that name times which do not go together. */
export interface Clash {
  readonly messageId: 'age' | 'ages' | 'born' | 'gap' | 'order' | 'event' | 'span' | 'times' | 'term'
  readonly here: Span
  readonly there: readonly Span[]
  /** Is so little known of them that only a draft full of slips bears it out? */
  readonly isWeak?: boolean
  /** What the other places come to, in words. */
  readonly right: string
}

import type { ShownIn } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'

/** Two places that give one quantity with two values. */
export interface Conflict {
  readonly here: Span
  readonly there: Span
  /** Is neither a part of the other, though the words are "39 of the 58"? */
  readonly areWholes?: boolean | undefined
  /** The copy in which it is told; any, where absent. */
  readonly shownIn?: ShownIn
}

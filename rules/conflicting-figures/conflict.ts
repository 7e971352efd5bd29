import type { Span } from '../../src/span.ts'

/** Two places that give one quantity with two values. */
export interface Conflict {
  readonly here: Span
  readonly there: Span
}

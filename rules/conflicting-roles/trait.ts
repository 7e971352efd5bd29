import type { Span } from '../../src/span.ts'

/** What the text says of a person that can be only one thing at a time. */
export interface Trait extends Span {
  /** Index of the person's entity. */
  readonly person: number
  /** What must agree: one person's age, one person's kinship to another. */
  readonly of: string
  /** Two traits of one thing with the same group agree ("wife" and "widow"). */
  readonly group: string
  /** How the text puts it. */
  readonly value: string
}

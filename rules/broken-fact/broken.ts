import type { Span } from '../../src/span.ts'

/** What the text says against a fact, and what is so. */
export interface Broken extends Span {
  /** The fact as a sentence that goes on from "does not fit:". */
  readonly fact: string
  /** The other words that make it a breach: the name of whom or what the fact is known. */
  readonly related?: Span
}

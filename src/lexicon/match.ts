import type { Span } from '../span.ts'

/** One sense of a lexicon, as a rule sees it. */
export interface LexiconEntry {
  readonly id: string
  /** What to write instead, best first; may be empty. */
  readonly write: readonly string[]
  readonly note: string
  /** Further fields of the entry, such as `level` or `family`. */
  readonly labels: Readonly<Record<string, string>>
}

/** A place where an entry stands in the sense that it means: its conditions have been tried already. */
export interface LexiconMatch extends Span {
  readonly entry: LexiconEntry
  /** Index of the first token, and of the one after the last. */
  readonly firstToken: number
  readonly endToken: number
}

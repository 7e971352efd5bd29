import type { Category, ShownIn } from '../rule/rule.ts'

/** What the filter needs to know of something reported, by a rule of ours or by another retext plugin. */
export interface Reported {
  readonly ruleId: string
  /** Who reports it: `copydesk`, or the name of the plugin. */
  readonly source: string
  /** Other plugins have none. */
  readonly category?: Category | undefined
  readonly severity: 'info' | 'warn' | 'error'
  /** The copy in which it is told; any, where absent. */
  readonly shownIn?: ShownIn | undefined
  /** What is wrong, in words. */
  readonly reason: string
  /** Offsets into the prose, end exclusive; -1 when unknown. */
  readonly start: number
  readonly end: number
  /** Offsets into the source, end exclusive; -1 for what is said of the draft as a whole. */
  readonly sourceStart: number
  readonly sourceEnd: number
  /** The prose of the span; empty when unknown. */
  readonly text: string
}

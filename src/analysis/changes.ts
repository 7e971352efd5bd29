import type { Span } from '../span.ts'
import type { Amount } from './amounts.ts'

export { findChanges } from './changes/find.ts'

/** Two values of one measure, at two times: "to $22.50 from $18", "1,860, down from 2,000". */
export interface ValuePair extends Span {
  readonly earlier: Amount
  readonly later: Amount
  /** Is the earlier one what was planned or reckoned, and the later what came of it? */
  readonly isEstimate: boolean
  readonly direction: 'up' | 'down'
  /** The sentences that hold the two, first and last. */
  readonly firstSentence: number
  readonly sentence: number
  /** The keys of the stems of what these sentences speak of. */
  readonly stems: ReadonlySet<number>
}

/** How far one value lies from another that is not told: "three points down on 2024", "30 fewer than last year". */
export interface Difference extends Span {
  readonly direction: 'up' | 'down'
  readonly sentence: number
  readonly stems: ReadonlySet<number>
}

/** Which way something moves: in size, or from worse to better. */
export type Direction = 'up' | 'down' | 'better' | 'worse'

/** A word that says that something has moved: "rose", "the slide", "a richer purse". */
export interface Movement extends Span {
  readonly direction: Direction
  /** How it is said: a verb that tells it, or a noun, a participle or a comparative that takes it up as known. */
  readonly form: 'verb' | 'noun' | 'participle' | 'comparative' | 'superlative' | 'predicate'
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** Is it spoken of as known: "the slide", "its growing debts"? */
  readonly isDefinite: boolean
  /** Is it told as planned, feared or of another time? */
  readonly isElsewhere: boolean
  /** The tokens of what moves, its head first, and their stems; none where the words do not say. */
  readonly things: readonly number[]
  readonly stems: readonly number[]
  /** Does a phrase behind it say of what, or where: "the fall in profits", "higher turnout in the suburbs"? */
  readonly isDescribed: boolean
}

/** How far two values of a measure lie apart, as the words have it: "a third more", "the gain was 12 percent", "doubled". */
export interface Proportion extends Span {
  readonly amount: Amount
  readonly direction: 'up' | 'down'
  /** What the later value may be of the earlier. */
  readonly low: number
  readonly high: number
  readonly sentence: number
  /** The tokens of what changes, where the words say so. */
  readonly objects: readonly number[]
  /** The tokens of all that the sentence speaks of. */
  readonly things: readonly number[]
}

/** What a piece says of change: values at two times, and words for what lies between them. */
export interface Changes {
  readonly pairs: readonly ValuePair[]
  readonly differences: readonly Difference[]
  readonly movements: readonly Movement[]
  readonly proportions: readonly Proportion[]
}

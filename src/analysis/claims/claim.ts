import type { Span } from '../../span.ts'
import type { Slot } from '../frames/frame.ts'
import type { Stance } from '../reporting-verbs.ts'

/** A noun phrase that fills a slot of a frame. */
export interface Argument extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** The word that the phrase is about. */
  readonly head: number
  /** The entity that the head names; undefined for a common noun or a pronoun. */
  readonly entity?: number
}

/**
 * How far the writer or the source stands behind it.
 * - asserted: told as fact
 * - decided: voted to, agreed to, decided to
 * - planned: will, plans to, hopes to
 * - hedged: may, reportedly, is believed to
 * - conditional: if, unless
 * - asked: in a question
 */
export type Certainty = 'asserted' | 'decided' | 'planned' | 'hedged' | 'conditional' | 'asked'

/** One thing that the text says to be so, or not so. The span holds the words of the frame alone. */
export interface Claim extends Span {
  /** Index into the frames. */
  readonly frame: number
  /** Index into the ways to word frames. */
  readonly way: number
  readonly firstToken: number
  readonly endToken: number
  /** The first token of the verb group: auxiliaries, adverbs, negation. */
  readonly groupToken: number
  readonly sentence: number
  readonly arguments: Readonly<Partial<Record<Slot, Argument>>>
  readonly polarity: 'affirmed' | 'denied'
  readonly certainty: Certainty
  readonly passive: boolean
  /** Words of time in the clause: "Monday", "May 2019", "last year". */
  readonly time?: Span
  /** A place that the clause names after "in", "at" or "near". */
  readonly place?: Span
  /** A figure in the object, or right after the words of the frame. */
  readonly figure?: Span
  /** Whose word it is; absent where it is the writer's. */
  readonly source?: ClaimSource
}

/** Somebody who says what a claim tells. */
export interface ClaimSource {
  /** The words that name the source; absent where a quotation has no speaker. */
  readonly name?: Span
  readonly stance: Stance
  readonly direct: boolean
}

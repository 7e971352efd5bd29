import type { Span } from '../../span.ts'
import type { Block } from '../blocks.ts'
import type { QuotationKind } from '../quotations.ts'

/** A quotation with its first token and the one after its last. */
export interface QuotedTokens extends Span {
  readonly kind: QuotationKind
  readonly utterance: number
  readonly speaker: Span | undefined
  readonly first: number
  readonly after: number
}

/** The sentence of a verb, and the quotations about it. */
export interface Clause {
  readonly first: number
  readonly end: number
  readonly block: Block
  readonly before: QuotedTokens | undefined
  readonly around: QuotedTokens | undefined
  readonly after: QuotedTokens | undefined
}

/** What is reported. */
export interface Content extends Span {
  readonly direct: boolean
}

/** How far a hearer, an adverbial or an object reaches at most, in tokens. */
export const hearerReach = 12
/** No sentence that is written on purpose has more tokens; past it marks are not looked for. */
export const sentenceReach = 160

import type { BlockKind } from '../draft.ts'
import type { Span } from '../span.ts'

export { findBlocks } from './blocks/find.ts'

/** The part that a block plays in the piece. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'body'
  | 'subhead'
  | 'list'
  | 'summary'
  | 'quote'
  | 'caption'
  | 'cell'
  | 'note'
  | 'fact-box'

export interface Block extends Span {
  readonly kind: BlockKind
  readonly role: BlockRole
  /** `MERINY, Talvonia —` at the start of a body block, without the dash's trailing space. */
  readonly dateline?: Span
  /** Index of the first token, and of the one after the last. */
  readonly firstToken: number
  readonly endToken: number
}

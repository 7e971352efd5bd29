import type { Span } from '../../src/span.ts'

/** A share, or a size, that the figure beside it does not give. */
export interface WrongShare {
  readonly messageId: 'converted' | 'part' | 'average'
  readonly here: Span
  readonly there: Span
  readonly right: string
  /** The figures one by one, where they do not stand in one stretch. */
  readonly places?: readonly Span[]
  /** Is the share what lies between the two figures, and not what one is of the other? */
  readonly isChange?: boolean
  /** Does one construction hold the share and its figures, so that no other ones can be meant? */
  readonly isTied?: boolean
}

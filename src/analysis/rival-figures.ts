import type { Amount } from './amounts.ts'

export { findRivalFigures } from './rival-figures/find.ts'

/** Two mentions that are held to be one figure of the piece, with two values. */
export interface RivalFigures {
  readonly earlier: Amount
  readonly later: Amount
  /** Is the later one the whole in "39 of the 58", of which the earlier one is no part? */
  readonly areWholes?: boolean
  /** Are they held to be one by the weight of the words around them alone? */
  readonly isLikely?: boolean
  /** Is so little known of them that only a draft full of slips bears it out? */
  readonly isWeak?: boolean
}

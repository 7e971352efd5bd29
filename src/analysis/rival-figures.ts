import type { Amount } from './amounts.ts'
import type { Evidence } from './rival-figures/evidence.ts'

export { findRivalFigures } from './rival-figures/find.ts'

/** Two mentions that are held to be one figure of the piece, with two values. */
export interface RivalFigures {
  readonly earlier: Amount
  readonly later: Amount
  /** What speaks for their being one, and against it. */
  readonly evidence: readonly Evidence[]
}

import type { Span } from '../../span.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'

/**
 * What two places of a piece say of one result:
 * - margin: by how much a side won, or was ahead, and what the two had
 * - sum: parts of a score, games and shares, and their whole
 * - goals: who scored when, how often, and the score
 * - side: who won or lost a match, and what is said of the same side
 * - mark: a time, a distance or a crowd, and the record or the rival
 * - majority: seats of a party, and whether it has a majority
 * - votes: who voted how, and how the vote went
 */
export type BondKind = 'margin' | 'sum' | 'goals' | 'side' | 'mark' | 'majority' | 'votes'

/** Two places that tell of one result, by the grammar that binds them. */
export interface ResultBond {
  readonly kind: BondKind
  /** What is reported when they do not fit. */
  readonly here: Span
  readonly there: Span
  readonly fits: boolean
  /** Why the one excludes the other. */
  readonly why: string
}

/** A bond of two groups of a match. */
export function bondIn(
  sentence: OwnSentence,
  match: RegExpExecArray,
  bond: {
    readonly kind: BondKind
    readonly here: string
    readonly there: string
    readonly fits: boolean
    readonly why: string
  },
): ResultBond {
  return { ...bond, here: spanOf(sentence, match, bond.here), there: spanOf(sentence, match, bond.there) }
}

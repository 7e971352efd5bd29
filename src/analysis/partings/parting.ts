import type { Span } from '../../span.ts'
import type { Will } from './words.ts'

/** One telling of a parting: who parts, by whose will. */
export interface Parting extends Span {
  readonly family: string
  readonly will: Will
  readonly sentence: number
  /** Whoever parts, where it is known: a person of the piece. */
  readonly person: number | undefined
  /** Of others the key of the noun, or of the name's last word. */
  readonly noun: number | undefined
  /** Do several part so: "their dismissals", "three people"? */
  readonly isSeveral: boolean
  /** The noun of what is sold or given. */
  readonly thing: number | undefined
  /** Told by a noun, or in a clause that takes it for known. */
  readonly presupposed: boolean
  /** Told by a noun, "his sacking", which means the one that the piece has told of. */
  readonly nominal: boolean
}

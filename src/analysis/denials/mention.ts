import type { BlockRole } from '../blocks.ts'
import type { FamilyWord } from './lexicon.ts'
import type { Polarity } from './polarity.ts'

/** A place where the piece speaks of what a family of words means. */
export interface FamilyMention {
  readonly word: FamilyWord
  readonly sentence: number
  readonly role: BlockRole
  /** The expression itself. */
  readonly wordToken: number
  /** The expression with what denies it. */
  readonly firstToken: number
  readonly endToken: number
  readonly polarity: Polarity
  /** A verb that does not stand as a noun ("their last meeting"). */
  readonly isVerb: boolean
}

/** Does it say that there was none? What only shows a thing denies none. */
export function isDenied({ polarity, word }: FamilyMention): boolean {
  return (polarity === 'none' || polarity === 'not') && word.role !== 'shows'
}

import type { ProseBlock } from '../draft.ts'
import type { Tokens } from '../parse/tokens.ts'
import type { Age } from './ages.ts'
import type { Amount } from './amounts.ts'
import type { Attribution } from './attributions.ts'
import type { Block } from './blocks.ts'
import type { Changes } from './changes.ts'
import type { Chunks } from './chunks.ts'
import type { Claims } from './claims.ts'
import type { Clauses } from './clauses.ts'
import type { DateMention } from './dates.ts'
import type { Detail } from './details.ts'
import type { Duration } from './durations.ts'
import type { Entities } from './entities.ts'
import type { FrameHit } from './frames/scan.ts'
import type { Genre } from './genre.ts'
import type { PartsOfSpeech } from './parts-of-speech.ts'
import type { Quantity } from './quantities.ts'
import type { Quotation } from './quotations.ts'
import type { Reference } from './references.ts'
import type { Restatement } from './restatements.ts'
import type { RivalFigures } from './rival-figures.ts'
import type { TimeExpression } from './times.ts'
import type { Turn } from './turns.ts'
import type { Voices } from './voices.ts'
import type { WordRows } from './word-trigrams/rows.ts'

/** The facts of one draft. Each is computed at most once, when first asked for. */
export interface Facts {
  readonly tokens: Tokens
  /** The blocks as the format gave them. */
  readonly proseBlocks: readonly ProseBlock[]
  /** The blocks with the part that each plays in a news piece. */
  readonly blocks: readonly Block[]
  /** The part of speech of each token, tagged sentence by sentence as they are asked for. */
  readonly partsOfSpeech: PartsOfSpeech
  /** The words as the trigrams know them, with how likely each is behind those before it. */
  readonly wordRows: WordRows
  /** The noun phrases and verb groups of a sentence. */
  readonly chunks: Chunks
  /** The clauses of a sentence: subject, verb, object and the rest. */
  readonly clauses: Clauses
  readonly quotations: readonly Quotation[]
  /** What is spoken in an interview or a transcript that sets it without quotation marks. */
  readonly turns: readonly Turn[]
  readonly attributions: readonly Attribution[]
  readonly voices: Voices
  readonly genre: Genre
  /** The figures as they stand, those of dates and times too. */
  readonly quantities: readonly Quantity[]
  /** What the figures come to: sizes, counts, shares, scores, with their units and what they are of. */
  readonly amounts: readonly Amount[]
  /** Values of one measure at two times, and words of rising and falling. */
  readonly changes: Changes
  readonly dates: readonly DateMention[]
  /** Everything that says when, with the days that it comes to where they can be known. */
  readonly times: readonly TimeExpression[]
  readonly durations: readonly Duration[]
  readonly ages: readonly Age[]
  readonly entities: Entities
  /** Roles, ages, homes, nationalities and relations that stand beside names. */
  readonly details: readonly Detail[]
  /** Pronouns and noun phrases that mean a named thing. */
  readonly references: readonly Reference[]
  /** Where the text has words of a frame. */
  readonly frameHits: readonly FrameHit[]
  /** What these words say of whom. */
  readonly claims: Claims
  /** Pairs of sentences that tell the same thing. */
  readonly restatements: readonly Restatement[]
  /** Pairs of figures that seem to be one, told with two values. */
  readonly rivalFigures: readonly RivalFigures[]
}

import type { Span } from '../span.ts'
import type { EntityKind, KnownEntity } from './fact-base/known-entity.ts'
import type { NameWord } from './fact-base/name-words.ts'

export { findEntities } from './entities/find.ts'
export type { EntityKind, KnownEntity } from './fact-base/known-entity.ts'

/** A place where the text names somebody or something. Titles and a possessive 's are no part of it. */
export interface Mention extends Span {
  /** Index of the first token, and of the one after the last. */
  readonly firstToken: number
  readonly endToken: number
  /** Index into the entities. */
  readonly entity: number
  /** The words of the name without small link words, folded (lower case, no diacritics). */
  readonly words: readonly string[]
  /** The same words with their tokens. */
  readonly parts: readonly NameWord[]
  /**
   * How the words name it: in full, by a part (surname, given name), by an acronym, or by an adjective or a people
   * (Russian, Russians).
   */
  readonly form: 'full' | 'part' | 'acronym' | 'people'
  /** Is there a title before it ("President", "Dr.")? */
  readonly titled: boolean
  /** An ordinary word that has a capital for another reason perhaps (first word, heading). */
  readonly doubtful: boolean
  /** In a heading or line where every word has a capital. */
  readonly styled: boolean
}

/** Somebody or something that the text names, with all its mentions in order. */
export interface Entity {
  /** The fullest form that the text uses. */
  readonly name: string
  readonly kind: EntityKind | 'unknown'
  /** What the fact base knows of it. */
  readonly known?: KnownEntity
  readonly mentions: readonly Mention[]
}

export interface Entities {
  /** All mentions in order. */
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  /** The mention that holds a token. */
  mentionAt(token: number): Mention | undefined
}

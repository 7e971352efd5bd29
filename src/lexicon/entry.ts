import type { Form } from './inflect.ts'

/**
 * What must, or must not, stand around a match. Every key that is given has to hold. Words are lower case;
 * `@class` names a closed class (word-classes.ts). All but `about` looks no further than the sentence.
 */
export interface Condition {
  /** The token right before is one of these. */
  readonly previous?: readonly string[]
  /** The token right after is one of these. */
  readonly next?: readonly string[]
  /** One of the three tokens before is one of these. */
  readonly before?: readonly string[]
  /** One of the three tokens after is one of these. */
  readonly after?: readonly string[]
  /** Anywhere in the sentence, outside the match, stands one of these. */
  readonly near?: readonly string[]
  /** The draft as a whole is about one of these subjects (`@field`, `@food`): their words are many in it. */
  readonly about?: readonly string[]
  /** The match begins (true) or does not begin (false) its sentence. */
  readonly start?: boolean
  /** The match ends (true) or does not end (false) its sentence or clause: punctuation or nothing follows. */
  readonly end?: boolean
  /** How the first token is cased. */
  readonly shape?: 'lower' | 'capitalised' | 'upper'
  /** How the next token is cased; `number` is a figure. */
  readonly nextShape?: 'lower' | 'capitalised' | 'upper' | 'number'
  readonly previousShape?: 'lower' | 'capitalised' | 'upper' | 'number'
  /** The first word of the match is, where it stands, of one of these parts of speech. */
  readonly tag?: readonly TagGroup[]
}

/** The parts of speech that a condition may ask for; names of people and places are nouns. */
export type TagGroup = 'noun' | 'verb' | 'adjective' | 'adverb'

/** Where an entry speaks and where it is silent. */
export interface Voice {
  /** In somebody's words between quotation marks: silent unless the lexicon says otherwise. */
  readonly quotations: 'silent' | 'flag'
  /** In indirect speech with a named source. */
  readonly attributed: 'silent' | 'flag'
  /** Where the words are part of a name (capitalised beside another capital). */
  readonly names: 'silent' | 'flag'
}

/** An entry as it is kept in the compiled store. */
export interface StoredEntry {
  readonly id: string
  readonly write: readonly string[]
  readonly note: string
  readonly labels: Readonly<Record<string, string>>
  /** How `write` is inflected to fit the form that was found. */
  readonly as: string
  /** Spellings that must be met exactly, where case matters. */
  readonly exact?: readonly string[]
  readonly when?: readonly Condition[]
  readonly unless?: readonly Condition[]
  readonly voice: Voice
}

/** An entry as it is written in lexicon.yaml, checked. */
export interface SourceEntry extends StoredEntry {
  readonly find: readonly string[]
  /** Replaces the generated inflections. */
  readonly forms?: Readonly<Partial<Record<Form, readonly string[]>>>
  /** Sentences in which it must be found, and in which it must not. */
  readonly hit: readonly string[]
  readonly miss: readonly string[]
}

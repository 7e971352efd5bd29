import type { Span } from '../../span.ts'

export type GrammaticalNumber = 'singular' | 'plural' | 'unknown'

/** A stretch of tokens within one sentence. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/**
 * A noun phrase without what follows its head: "the old mayor's two sons" and not "of the town". What follows hangs
 * on it as phrases of their own.
 */
export interface NounPhrase extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** The word that the phrase is about: the last noun, the last word of a name, a pronoun. */
  readonly head: number
  /** Whether a common noun, a name, a pronoun or a figure by itself. */
  readonly kind: 'noun' | 'name' | 'pronoun' | 'figure'
  readonly number: GrammaticalNumber
  /** The article or its like; a possessive pronoun is one as well. */
  readonly determiner: number | undefined
  /** Adjectives, participles, figures and nouns between determiner and head, in order. */
  readonly modifiers: readonly number[]
  /** The common noun before a name, "president" in "French president Luc Morel"; the head is the name. */
  readonly title: number | undefined
  /** Whose: the phrase before the possessive clitic, which is part of this phrase. */
  readonly possessor: NounPhrase | undefined
  /** The phrase between commas that says the same of this one: "Luc Morel, the president,". */
  apposition: NounPhrase | undefined
  /** The phrases that "and" or "or" joins to this one, which is the first. */
  coordinated: readonly NounPhrase[]
  /** Phrases with a preposition that belong to the head, of which "of" is the surest. */
  attached: readonly AttachedPhrase[]
}

/** A noun phrase with the preposition before it. */
export interface AttachedPhrase {
  readonly preposition: number
  readonly phrase: NounPhrase
}

/** A verb with its helpers: "has not been seen", "to have gone", "would". */
export interface VerbGroup extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** The main verb. */
  readonly head: number
  /** The base of the main verb, in lower case. */
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle'
  /** None for forms that are not finite. The tense of a modal is that of its form, but will makes a future. */
  readonly tense: 'present' | 'past' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  /** The modal in lower case: may, could, will; undefined without one. */
  readonly modal: string | undefined
  /** "not", "never", "no longer", a contraction with n't, "cannot". */
  readonly negated: boolean
  /** The adverb of a phrasal verb, also one behind a short object: "gave it up". */
  readonly particle: number | undefined
}

import type { NounPhrase, VerbGroup } from './chunks/phrases.ts'
import { longestSentence } from './chunks.ts'
import { readClauses } from './clauses/read.ts'
import type { Facts } from './facts.ts'

/**
 * - main: stands by itself, also one that "and" joins
 * - content: what is said, thought, shown: after "that", or right behind such a verb
 * - subordinate: after if, because, when, as and their like
 * - relative: after who, which, that, whose, or without any of these ("the year he left")
 * - participle: a participle without a finite verb ("arrested on Friday", "leaving two dead")
 * - infinitive: "to" and a verb
 */
export type ClauseKind = 'main' | 'content' | 'subordinate' | 'relative' | 'participle' | 'infinitive'

/** What says more of the verb: a phrase with a preposition, or one of time without. */
export interface Adverbial {
  /** The token of the preposition; undefined for "last week", "Monday". */
  readonly preposition: number | undefined
  readonly phrase: NounPhrase
}

/** A clause: who did what to whom, as far as one sentence says it. */
export interface Clause {
  readonly kind: ClauseKind
  readonly verb: VerbGroup
  /**
   * Who does it; who suffers it, when the verb is passive. A verb joined by "and", a participle and an infinitive have
   * the subject of the clause that they belong to; a relative clause has the phrase that it describes.
   */
  readonly subject: NounPhrase | undefined
  /** "said the mayor", "there is hope": the subject stands behind the verb. */
  readonly inverted: boolean
  readonly object: NounPhrase | undefined
  /** The receiver: "gave the boy a book". */
  readonly indirectObject: NounPhrase | undefined
  /** What the subject is or becomes: a noun phrase, or the token of an adjective. */
  readonly complement: NounPhrase | number | undefined
  readonly adverbials: readonly Adverbial[]
  /** Who does it in a passive clause: "by two men". */
  readonly agent: NounPhrase | undefined
  /** The word that opens the clause: that, if, because, who. */
  readonly opener: number | undefined
  /** The clause that this one belongs to, as an index; undefined for a main clause. */
  readonly parent: number | undefined
}

/** Gives the clauses of a sentence, in the order of their verbs; each sentence is read at most once. */
export type Clauses = (sentence: number) => readonly Clause[]

/** Prepares the clauses of a draft; no sentence is read yet. */
export function findClauses({ tokens, partsOfSpeech, chunks }: Facts): Clauses {
  const known = new Map<number, readonly Clause[]>()
  return sentence => {
    const before = known.get(sentence)
    if (before) return before
    const range = { first: tokens.sentences[sentence], end: tokens.sentences[sentence + 1] }
    if (range.end - range.first > longestSentence) return []
    const clauses = readClauses(tokens, partsOfSpeech.tagsOfSentence(sentence), range, chunks(sentence))
    known.set(sentence, clauses)
    return clauses
  }
}

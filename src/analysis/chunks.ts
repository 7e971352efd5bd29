import { coordinate } from './chunks/coordination.ts'
import { joinPhrases } from './chunks/joins.ts'
import { findNounPhrases } from './chunks/noun-phrases.ts'
import type { NounPhrase, VerbGroup } from './chunks/phrases.ts'
import { findVerbGroups, withParticles } from './chunks/verb-groups.ts'
import type { Facts } from './facts.ts'

export type { GrammaticalNumber, NounPhrase, VerbGroup } from './chunks/phrases.ts'

/** The phrases of one sentence, each kind in order. */
export interface SentenceChunks {
  readonly nounPhrases: readonly NounPhrase[]
  readonly verbGroups: readonly VerbGroup[]
}

/** A longer sentence, in tokens, is a list or no prose at all, and has no phrases here. */
export const longestSentence = 400

/** Gives the phrases of a sentence, by its index in `tokens.sentences`; each sentence is read at most once. */
export type Chunks = (sentence: number) => SentenceChunks

const none: SentenceChunks = { nounPhrases: [], verbGroups: [] }

/** Prepares the chunks of a draft; no sentence is read yet. */
export function findChunks({ tokens, partsOfSpeech }: Facts): Chunks {
  const known = new Map<number, SentenceChunks>()
  return sentence => {
    const before = known.get(sentence)
    if (before) return before
    const length = tokens.sentences[sentence + 1] - tokens.sentences[sentence]
    if (length > longestSentence) return none
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    const range = { first: tokens.sentences[sentence], end: tokens.sentences[sentence + 1] }
    const groups = findVerbGroups(tokens, tags, range)
    const nounPhrases = findNounPhrases(tokens, tags, range, groups)
    const verbGroups = withParticles(tags, groups, nounPhrases)
    joinPhrases(tokens, tags, nounPhrases, verbGroups)
    coordinate(tokens, tags, nounPhrases, verbGroups)
    const chunks = { nounPhrases, verbGroups }
    known.set(sentence, chunks)
    return chunks
  }
}

import { isSkipped } from '../../../src/analysis/parts-of-speech/candidates.ts'
import type { TaggedSentence } from '../../../src/analysis/parts-of-speech/tagged-text.ts'
import { findPartsOfSpeech, tagName } from '../../../src/analysis/parts-of-speech.ts'

/** Right tags, and all that were judged. */
export interface Tally {
  readonly right: number
  readonly total: number
}

/** Counts right tags. Marks and digits, which cannot be wrong, are left out. */
export function tally(sentences: readonly TaggedSentence[]): Tally {
  let right = 0
  let total = 0
  for (const { tokens, tags } of sentences) {
    const { tagOf } = findPartsOfSpeech(tokens)
    for (let token = 0; token < tokens.count; token++) {
      if (!isJudged(tokens, token)) continue
      total++
      if (tagOf(token) === tags[token]) right++
    }
  }
  return { right, total }
}

/** As a line for people. */
export function accuracyOf(sentences: readonly TaggedSentence[]): string {
  const { right, total } = tally(sentences)
  return `${((100 * right) / total).toFixed(2)} % of ${total} words in ${sentences.length} sentences`
}

/** A line for each wrong tag: the sentence with the word, what it is and what the tagger made of it. */
export function* errorsIn(sentences: readonly TaggedSentence[]): Generator<string> {
  for (const { tokens, tags, text } of sentences) {
    const { tagOf } = findPartsOfSpeech(tokens)
    for (let token = 0; token < tokens.count; token++) {
      if (!isJudged(tokens, token) || tagOf(token) === tags[token]) continue
      const [start, end] = [tokens.starts[token]!, tokens.ends[token]!]
      const shown = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
      yield `${tagName(tags[token]!)} → ${tagName(tagOf(token))}: ${shown}`
    }
  }
}

function isJudged(tokens: TaggedSentence['tokens'], token: number): boolean {
  const tokenClass = tokens.classes[token]!
  return tokenClass <= 1 && !isSkipped(tokens, token)
}

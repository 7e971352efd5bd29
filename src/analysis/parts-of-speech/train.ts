import type { TaggedSentence } from './tagged-text.ts'
import { Tag, tagCount } from './tags.ts'

/** A state of the sequence is a tag; the comma is told from other marks, and the ends of a sentence have one. */
export const commaState = tagCount
export const boundaryState = tagCount + 1
export const stateCount = tagCount + 2

/** Costs are negative natural logarithms, this many to the unit, so that they are small integers. */
export const costScale = 24

/** What stands behind the sequences of tags: the cost of each tag after two others, and of each by itself. */
export interface Sequences {
  /** Cost of the state k after i and j at [(i * stateCount + j) * stateCount + k]. */
  readonly transitions: Uint8Array
  /** The share of each state among all tokens, never 0. */
  readonly shares: Float64Array
}

/** Evidence that a longer context needs to be believed half. */
const bigramTrust = 4
const trigramTrust = 12

/**
 * Counts tag sequences and smooths them: trigrams are mixed with bigrams, and these with single tags, by how often
 * the context was seen (Witten and Bell).
 * @param skipped does the token play no part in the sequence (quotation marks, hyphens within words)?
 */
export function trainSequences(
  sentences: readonly TaggedSentence[],
  skipped: (sentence: TaggedSentence, token: number) => boolean,
): Sequences {
  const single = new Float64Array(stateCount)
  const pairs = new Float64Array(stateCount * stateCount)
  const triples = new Float64Array(stateCount * stateCount * stateCount)
  const contexts = new Float64Array(stateCount)
  const pairContexts = new Float64Array(stateCount * stateCount)
  for (const sentence of sentences) {
    let before: number = boundaryState
    let previous: number = boundaryState
    for (let token = 0; token <= sentence.tags.length; token++) {
      if (token < sentence.tags.length && skipped(sentence, token)) continue
      const state = stateOf(sentence, token)
      const pair = before * stateCount + previous
      single[state]++
      contexts[previous]++
      pairs[previous * stateCount + state]++
      pairContexts[pair]++
      triples[pair * stateCount + state]++
      before = previous
      previous = state
    }
  }
  const total = single.reduce((sum, count) => sum + count, 0)
  const shares = single.map(count => (count + 0.5) / (total + 0.5 * stateCount))
  const transitions = new Uint8Array(stateCount ** 3)
  for (let first = 0; first < stateCount; first++) {
    for (let second = 0; second < stateCount; second++) {
      const pair = first * stateCount + second
      for (let third = 0; third < stateCount; third++) {
        const bigram =
          (pairs[second * stateCount + third]! + bigramTrust * shares[third]!) /
          (contexts[second]! + bigramTrust)
        const trigram =
          (triples[pair * stateCount + third]! + trigramTrust * bigram) / (pairContexts[pair]! + trigramTrust)
        transitions[pair * stateCount + third] = Math.min(255, Math.round(-Math.log(trigram) * costScale))
      }
    }
  }
  return { transitions, shares }
}

function stateOf({ tags, text, tokens }: TaggedSentence, token: number): number {
  if (token === tags.length) return boundaryState
  const tag = tags[token]!
  return tag === Tag.punctuation && text[tokens.starts[token]!] === ',' ? commaState : tag
}

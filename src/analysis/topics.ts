import type { Facts } from './facts.ts'
import { type OwnSentence, ownSentenceAt } from './own-sentences.ts'
import { sentenceOf } from './token-tests.ts'
import { type Trigger, wordTrigger } from './triggers.ts'

/** Words that lead to something. Make topics when a module is loaded, so that one pass finds those of all rules. */
export interface Topic {
  readonly places: Trigger
}

/** A topic of some words, parted by white space. */
export function topicOf(words: string): Topic {
  return { places: wordTrigger(words) }
}

/** The numbers of the sentences that hold a word of a topic, in order. */
export function sentenceNumbersOn({ tokens }: Facts, { places }: Topic): readonly number[] {
  const numbers: number[] = []
  let end = 0
  for (const token of places(tokens)) {
    if (token < end) continue
    const sentence = sentenceOf(tokens, token)
    numbers.push(sentence)
    end = tokens.sentences[sentence + 1]!
  }
  return numbers
}

/** The sentences in the writer's voice that hold a word of each topic; only these are cut out of the prose. */
export function sentencesOnBoth(facts: Facts, one: Topic, other: Topic): readonly OwnSentence[] {
  const others = new Set(sentenceNumbersOn(facts, other))
  if (others.size === 0) return []
  const found: OwnSentence[] = []
  for (const number of sentenceNumbersOn(facts, one)) {
    const sentence = others.has(number) ? ownSentenceAt(facts, number) : undefined
    if (sentence) found.push(sentence)
  }
  return found
}

/** The sentences in the writer's voice that hold a word of a topic; only these are cut out of the prose. */
export function sentencesOn(facts: Facts, topic: Topic): readonly OwnSentence[] {
  const found: OwnSentence[] = []
  for (const number of sentenceNumbersOn(facts, topic)) {
    const sentence = ownSentenceAt(facts, number)
    if (sentence) found.push(sentence)
  }
  return found
}

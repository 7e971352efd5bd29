import { keyOf } from '../parse/key.ts'
import type { Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'
import { type OwnSentence, ownSentenceAt } from './own-sentences.ts'

/** Words that lead to something. Make topics when a module is loaded, so that one pass finds those of all rules. */
export interface Topic {
  readonly number: number
}

const topicsByKey = new Map<number, number[]>()
const filter = new Uint8Array(1 << 14)
let count = 0

/** A topic of some words, parted by white space. */
export function topicOf(words: string): Topic {
  const number = count++
  for (const word of words.trim().split(/\s+/)) {
    const key = keyOf(word)
    filter[key & 0x3fff] = 1
    const topics = topicsByKey.get(key)
    if (topics) topics.push(number)
    else topicsByKey.set(key, [number])
  }
  return { number }
}

type ByTopic = readonly (readonly number[] | undefined)[]

/** The draft that was asked about last, since rules take turns on one. */
let latest: Tokens | undefined
let latestTopics: ByTopic = []
const none: readonly number[] = []
const noSentences: readonly OwnSentence[] = []

/** The numbers of the sentences that hold a word of a topic, in order. */
export function sentenceNumbersOn({ tokens }: Facts, { number }: Topic): readonly number[] {
  if (latest !== tokens || latestTopics.length < count) {
    latestTopics = findTopics(tokens)
    latest = tokens
  }
  return latestTopics[number] ?? none
}

/** The sentences in the writer's voice that hold a word of a topic; only these are cut out of the prose. */
export function sentencesOn(facts: Facts, topic: Topic): readonly OwnSentence[] {
  const numbers = sentenceNumbersOn(facts, topic)
  if (numbers.length === 0) return noSentences
  const found: OwnSentence[] = []
  for (const number of numbers) {
    const sentence = ownSentenceAt(facts, number)
    if (sentence) found.push(sentence)
  }
  return found
}

function findTopics({ keys, sentences, count: end }: Tokens): ByTopic {
  const byTopic: (number[] | undefined)[] = new Array(count).fill(undefined)
  let sentence = 0
  for (let index = 0; index < end; index++) {
    const key = keys[index]!
    if (filter[key & 0x3fff] === 0) continue
    const topics = topicsByKey.get(key)
    if (topics === undefined) continue
    while (sentences[sentence + 1]! <= index) sentence++
    for (const topic of topics) {
      const list = byTopic[topic]
      if (list === undefined) byTopic[topic] = [sentence]
      else if (list[list.length - 1] !== sentence) list.push(sentence)
    }
  }
  return byTopic
}

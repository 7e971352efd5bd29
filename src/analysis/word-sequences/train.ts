import { slotOf } from '../dictionary/table.ts'
import { boundaryState, stateCount as tagStates } from '../parts-of-speech/train.ts'
import { wordClassCount, wordClassOf } from './classes.ts'
import {
  contextKinds,
  contextTotal,
  frequencyScale,
  GramLevel,
  gramKey,
  gramSlot,
  type SequenceModel,
  tagCostScale,
  unseen,
} from './model.ts'

/** A word of the text that is counted: its tag, the comma told from other marks, and the key of its token. */
export interface CountedWord {
  readonly tag: number
  readonly key: number
}

/** A longer context that was seen once only says less than it takes to keep it. */
const leastKept = 2

/**
 * Counts sequences of words, and what the tags of words are.
 * @param tagShares the share of each tag in the text that the tagger was trained on
 */
export function trainWordSequences(
  sentences: readonly (readonly CountedWord[])[],
  tagShares: Float64Array,
): SequenceModel {
  const { classStates, tags } = stateTable(sentences)
  const stateAt = ({ tag, key }: CountedWord) => classStates[wordClassOf(key) * 64 + tag] || tag
  const single = new Float64Array(tags.length)
  const ofTag = new Float64Array(tagStates)
  const tagPairs = new Float64Array(tagStates ** 2)
  const tagTriples = new Float64Array(tagStates ** 3)
  const grams = new Map<number, number>()
  const frequencies = new Map<number, number>()
  const edge = { tag: boundaryState, key: 0 }
  let total = 0
  for (const sentence of sentences) {
    let before: number = boundaryState
    let previous: number = boundaryState
    for (const word of [...sentence, edge]) {
      const state = word === edge ? boundaryState : stateAt(word)
      if (word !== edge) frequencies.set(word.key, (frequencies.get(word.key) ?? 0) + 1)
      total++
      single[state]!++
      ofTag[tags[state]!]!++
      const pair = tags[before]! * tagStates + tags[previous]!
      tagPairs[tags[previous]! * tagStates + tags[state]!]!++
      tagTriples[pair * tagStates + tags[state]!]!++
      count(grams, GramLevel.one, 0, previous, state)
      count(grams, GramLevel.tagAndOne, tags[before]!, previous, state)
      count(grams, GramLevel.two, before, previous, state)
      before = previous
      previous = state
    }
  }
  return {
    classStates,
    tags: Uint8Array.from(tags),
    shares: Float32Array.from(single, seen => Math.log((seen + 0.5) / (total + 300))),
    sharesOfTag: Float32Array.from(single, (seen, state) =>
      Math.log((seen + 0.3) / (ofTag[tags[state]!]! + 1)),
    ),
    tagShares: Float32Array.from(tagShares, Math.log),
    tagCosts: costsOfTags(ofTag, tagPairs, tagTriples),
    ...gramTable(grams),
    ...wordTable(frequencies),
  }
}

/** Gives each class and tag that are seen together a state; states below the number of tags are the tags. */
function stateTable(sentences: readonly (readonly CountedWord[])[]) {
  const classStates = new Uint16Array(wordClassCount * 64)
  const tags = Array.from({ length: 64 }, (_, tag) => Math.min(tag, tagStates - 1))
  for (const sentence of sentences) {
    for (const { tag, key } of sentence) {
      const at = wordClassOf(key) * 64 + tag
      if (at < 64 || classStates[at] !== 0) continue
      classStates[at] = tags.length
      tags.push(tag)
    }
  }
  if (tags.length >= contextKinds) throw new Error(`${tags.length} states are more than a key has room for`)
  return { classStates, tags }
}

function count(grams: Map<number, number>, level: number, before: number, previous: number, state: number) {
  const key = gramKey(level, before, previous, state)
  grams.set(key, (grams.get(key) ?? 0) + 1)
}

function costsOfTags(single: Float64Array, pairs: Float64Array, triples: Float64Array): Uint8Array {
  const costs = new Uint8Array(tagStates ** 3)
  const total = single.reduce((sum, seen) => sum + seen, 0)
  for (let second = 0; second < tagStates; second++) {
    const afterSecond = followers(pairs, second)
    for (let first = 0; first < tagStates; first++) {
      const pair = first * tagStates + second
      const afterPair = followers(triples, pair)
      for (let third = 0; third < tagStates; third++) {
        const alone = (single[third]! + 0.5) / (total + 30)
        const bigram = smoothed(pairs[second * tagStates + third]!, afterSecond, alone)
        const trigram = smoothed(triples[pair * tagStates + third]!, afterPair, bigram)
        costs[pair * tagStates + third] = Math.min(255, Math.round(-Math.log(trigram) * tagCostScale))
      }
    }
  }
  return costs
}

/** How often a context was seen, and with how many tags. */
function followers(counts: Float64Array, context: number): { total: number; kinds: number } {
  const seen = counts.subarray(context * tagStates, (context + 1) * tagStates)
  return { total: seen.reduce((sum, one) => sum + one, 0), kinds: seen.filter(one => one > 0).length }
}

function smoothed(seen: number, { total, kinds }: { total: number; kinds: number }, shorter: number): number {
  return total === 0 ? shorter : (seen + kinds * shorter) / (total + kinds)
}

function gramTable(grams: ReadonlyMap<number, number>) {
  const totals = new Map<number, number>()
  for (const [key, seen] of grams) {
    const context = key - (key % 512)
    totals.set(context + contextTotal, (totals.get(context + contextTotal) ?? 0) + seen)
    totals.set(context + contextKinds, (totals.get(context + contextKinds) ?? 0) + 1)
  }
  const isLong = (key: number) => key >= gramKey(GramLevel.two, 0, 0, 0)
  const kept = [
    ...[...grams].filter(([key, seen]) => !isLong(key) || seen >= leastKept),
    ...[...totals].filter(
      ([key]) => !isLong(key) || (totals.get(key - (key % 512) + contextTotal) ?? 0) >= leastKept,
    ),
  ]
  const size = 2 ** Math.ceil(Math.log2(kept.length * 1.5))
  const gramKeys = new Uint32Array(size)
  const gramCounts = new Uint16Array(size)
  for (const [key, seen] of kept) {
    const slot = gramSlot(gramKeys, key)
    gramKeys[slot] = key
    gramCounts[slot] = Math.min(seen, 65_535)
  }
  return { gramKeys, gramCounts }
}

function wordTable(frequencies: ReadonlyMap<number, number>) {
  const size = 2 ** Math.ceil(Math.log2(frequencies.size * 1.5))
  const wordKeys = new Uint32Array(size)
  const wordFrequencies = new Uint8Array(size)
  for (const [key, seen] of frequencies) {
    const slot = slotOf(wordKeys, key)
    wordKeys[slot] = key
    wordFrequencies[slot] = Math.min(255, Math.round(Math.log(seen + unseen) * frequencyScale))
  }
  return { wordKeys, wordFrequencies }
}

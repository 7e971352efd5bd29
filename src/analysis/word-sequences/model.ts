import { slotOf } from '../dictionary/table.ts'
import { packArrays, unpackArrays } from '../packed-arrays.ts'
import { boundaryState, stateCount as tagStates } from '../parts-of-speech/train.ts'
import { wordClassOf } from './classes.ts'

/** What is known of the sequences of words. A state is a tag, or a tag of one of the word classes. */
export interface SequenceModel {
  /** The state of a class of words and a tag at [class * 64 + tag]; 0 where the class was never seen with it. */
  readonly classStates: Uint16Array
  /** The tag of each state. */
  readonly tags: Uint8Array
  /** Of each state, in natural logarithms: its share among all tokens, and its share of its tag. */
  readonly shares: Float32Array
  readonly sharesOfTag: Float32Array
  /** The logarithm of the share of each tag in the text that the tagger was trained on. */
  readonly tagShares: Float32Array
  /** Cost of a tag after two others, {@link tagCostScale} to the unit. */
  readonly tagCosts: Uint8Array
  /** How often states were seen behind others, an open-addressed table; see {@link gramKey}. */
  readonly gramKeys: Uint32Array
  readonly gramCounts: Uint16Array
  /** How often words were seen: keys of the words, and {@link frequencyScale} times the logarithm. */
  readonly wordKeys: Uint32Array
  readonly wordFrequencies: Uint8Array
}

export const tagCostScale = 16
export const frequencyScale = 16
/** Stands for a word that was never seen. */
export const unseen = 0.3

/** Contexts: one state before, one state and the tag before it, two states. */
export const GramLevel = { one: 1, tagAndOne: 2, two: 3 } as const
/** In place of a state: how often the context was seen, and with how many states. */
export const contextTotal = 511
export const contextKinds = 510

/** The key of a state after a context. */
export function gramKey(level: number, before: number, previous: number, state: number): number {
  return ((level * 512 + before) * 512 + previous) * 512 + state
}

/** The slot of a key in an open-addressed table of grams. */
export function gramSlot(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
  return slot
}

/** The state of a word by the key of its token, when it has the tag. */
export function stateOf(model: SequenceModel, tag: number, key: number): number {
  const wordClass = wordClassOf(key)
  return wordClass === 0 ? tag : model.classStates[wordClass * 64 + tag] || tag
}

/** The logarithm of how often a word was seen. */
export function frequencyOf({ wordKeys, wordFrequencies }: SequenceModel, key: number): number {
  const slot = slotOf(wordKeys, key)
  return wordKeys[slot] === key ? wordFrequencies[slot]! / frequencyScale : Math.log(unseen)
}

const cacheSize = 1 << 16
const cachedKeys = new Uint32Array(cacheSize)
const cached = new Float32Array(cacheSize)

/** The logarithm of how likely a state is after two others. */
export function likelihoodOf(model: SequenceModel, before: number, previous: number, state: number): number {
  const key = gramKey(GramLevel.two, before, previous, state)
  const slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (cacheSize - 1)
  if (cachedKeys[slot] === key) return cached[slot]!
  const { tags } = model
  let share = tagLikelihood(model, tags[before]!, tags[previous]!, state)
  share = mixed(model, GramLevel.one, 0, previous, state, share)
  share = mixed(model, GramLevel.tagAndOne, tags[before]!, previous, state, share)
  share = mixed(model, GramLevel.two, before, previous, state, share)
  cachedKeys[slot] = key
  cached[slot] = Math.log(share)
  return cached[slot]!
}

/** As {@link likelihoodOf}, when only one state before is known. */
export function likelihoodAfter(model: SequenceModel, previous: number, state: number): number {
  const share = Math.exp(model.shares[state]!)
  return Math.log(mixed(model, GramLevel.one, 0, previous, state, share))
}

function tagLikelihood(model: SequenceModel, before: number, previous: number, state: number): number {
  const cost = model.tagCosts[(before * tagStates + previous) * tagStates + model.tags[state]!]!
  return Math.exp(model.sharesOfTag[state]! - cost / tagCostScale)
}

/** Witten and Bell: the more kinds of states a context was seen with, the more is left to shorter contexts. */
function mixed(
  { gramKeys, gramCounts }: SequenceModel,
  level: number,
  before: number,
  previous: number,
  state: number,
  shorter: number,
): number {
  const total = gramCounts[gramSlot(gramKeys, gramKey(level, before, previous, contextTotal))]!
  if (total === 0) return shorter
  const kinds = gramCounts[gramSlot(gramKeys, gramKey(level, before, previous, contextKinds))]!
  const seen = gramCounts[gramSlot(gramKeys, gramKey(level, before, previous, state))]!
  return (seen + kinds * shorter) / (total + kinds)
}

const layout = [
  ['gramKeys', Uint32Array],
  ['wordKeys', Uint32Array],
  ['shares', Float32Array],
  ['sharesOfTag', Float32Array],
  ['tagShares', Float32Array],
  ['gramCounts', Uint16Array],
  ['classStates', Uint16Array],
  ['tags', Uint8Array],
  ['tagCosts', Uint8Array],
  ['wordFrequencies', Uint8Array],
] as const

/** Writes the model as one file. */
export function packSequences(model: SequenceModel): Uint8Array {
  return packArrays(layout, { ...model })
}

/** Reads what {@link packSequences} wrote. */
export function unpackSequences(file: Uint8Array): SequenceModel {
  return unpackArrays(layout, file) as unknown as SequenceModel
}

/** The state before the first word of a sentence and behind its last. */
export const sentenceEdge = boundaryState

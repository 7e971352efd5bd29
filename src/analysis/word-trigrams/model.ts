import { slotOf } from '../dictionary/table.ts'
import { packArrays, unpackArrays } from '../packed-arrays.ts'

/**
 * Which words follow which, with how many tenfold each is rarer (common logarithms): single words, pairs and triples, the
 * longer ones only where they are not as likely as the shorter ones say (Katz's back-off).
 */
export interface TrigramModel {
  /** Keys of the words in an open-addressed table, and the number of the word in each slot. */
  readonly slotKeys: Uint32Array
  readonly slotWords: Uint16Array
  /** Of each word: its logarithm, and what is added where nothing is known of it and the next one together. */
  readonly wordLogs: Float32Array
  readonly wordBackoffs: Float32Array
  /** The words, a line each, in UTF-8. */
  readonly wordTexts: Uint8Array
  /** Where the pairs of each word begin; they are sorted by their second word. */
  readonly pairStarts: Uint32Array
  readonly pairWords: Uint16Array
  readonly pairLogs: Uint8Array
  readonly pairBackoffs: Uint8Array
  /** Where the triples of each pair begin: the start of its {@link tripleBlock} pairs, and how far it is from there. */
  readonly tripleBases: Uint32Array
  readonly tripleOffsets: Uint16Array
  readonly tripleWords: Uint16Array
  readonly tripleLogs: Uint8Array
}

/** Of so many pairs is the first triple stored in full. */
export const tripleBlock = 128
/** Steps of the stored logarithms: 0 is 1, 255 the least there is. */
export const logScale = 32
/** The stored back-off that stands for 1; above it are those that make a word likelier. */
export const evenBackoff = 224
/** In place of the number of a word that is not known. */
export const unknownWord = -1
/** Of a word that is not known: rarer than all that are. */
const unknownLog = -6.5
/** Words that stand for the edges of a sentence. */
export const sentenceStart = '<s>'
export const sentenceEnd = '</s>'

/** The number of a word by the key of its normal form. */
export function wordOf({ slotKeys, slotWords }: TrigramModel, key: number): number {
  const slot = slotOf(slotKeys, key)
  return slotKeys[slot] === key ? slotWords[slot]! : unknownWord
}

/** Where the pair stands in the lists; -1 when it is none of them. */
export function pairOf({ pairStarts, pairWords }: TrigramModel, first: number, second: number): number {
  return first < 0 || second < 0 ? -1 : indexIn(pairWords, pairStarts[first]!, pairStarts[first + 1]!, second)
}

/** Where the triple of a pair and a word stands in the lists; -1 when it is none of them. */
export function tripleOf(model: TrigramModel, pair: number, third: number): number {
  if (pair < 0 || third < 0) return -1
  return indexIn(model.tripleWords, tripleStart(model, pair), tripleStart(model, pair + 1), third)
}

/** How common a word is (common logarithm). */
export function wordLog({ wordLogs }: TrigramModel, word: number): number {
  return word < 0 ? unknownLog : wordLogs[word]!
}

/** How likely a word is behind two others (common logarithm); either may be unknown. */
export function logBehind(model: TrigramModel, before: number, previous: number, word: number): number {
  return logBehindPair(model, pairOf(model, before, previous), previous, word, pairOf(model, previous, word))
}

/**
 * As {@link logBehind}, where the pair of the two others and the pair of the latter and the word have been looked up: the
 * pair of one place is the context of the next, and to look for it is most of the work.
 */
export function logBehindPair(
  model: TrigramModel,
  context: number,
  previous: number,
  word: number,
  pair: number,
): number {
  if (word < 0) return unknownLog
  if (previous < 0) return model.wordLogs[word]!
  const triple = tripleOf(model, context, word)
  if (triple >= 0) return -model.tripleLogs[triple]! / logScale
  const backoff = context < 0 ? 0 : (model.pairBackoffs[context]! - evenBackoff) / logScale
  return (
    backoff +
    (pair >= 0 ? -model.pairLogs[pair]! / logScale : model.wordBackoffs[previous]! + model.wordLogs[word]!)
  )
}

function tripleStart({ tripleBases, tripleOffsets }: TrigramModel, pair: number): number {
  return tripleBases[Math.floor(pair / tripleBlock)]! + tripleOffsets[pair]!
}

function indexIn(words: Uint16Array, start: number, end: number, word: number): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low < end && words[low] === word ? low : -1
}

const layout = [
  ['slotKeys', Uint32Array],
  ['wordLogs', Float32Array],
  ['wordBackoffs', Float32Array],
  ['pairStarts', Uint32Array],
  ['tripleBases', Uint32Array],
  ['slotWords', Uint16Array],
  ['pairWords', Uint16Array],
  ['tripleOffsets', Uint16Array],
  ['tripleWords', Uint16Array],
  ['wordTexts', Uint8Array],
  ['pairLogs', Uint8Array],
  ['pairBackoffs', Uint8Array],
  ['tripleLogs', Uint8Array],
] as const

/** Packs a model into a file. */
export function packTrigrams(model: TrigramModel): Uint8Array {
  return packArrays(layout, { ...model })
}

/** Reads what {@link packTrigrams} wrote. */
export function unpackTrigrams(file: Uint8Array): TrigramModel {
  return unpackArrays(layout, file) as unknown as TrigramModel
}

import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { type PartsOfSpeech, Tag } from '../parts-of-speech.ts'
import { isPartOfCompound } from '../spaced-words.ts'
import { isClitic } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { placeGainAt } from '../word-sequences/fit.ts'
import { companyAt, enterPlace } from '../word-sequences/oddness.ts'
import { trigramModel } from '../word-trigrams/load.ts'
import { wordLog } from '../word-trigrams/model.ts'
import type { WordRows } from '../word-trigrams/rows.ts'
import { looseLog, rivalLog, writtenLog } from '../word-trigrams/window.ts'
import { rivalTable } from './rivals.ts'
import { tokensOfWord, wordText } from './texts.ts'
import { enough, hopeless, sumOf, type WeighedRival } from './weigh.ts'

/** A word in whose place another is likelier, from its first token on to the one before `end`. */
export interface SlipInPlace {
  readonly token: number
  readonly end: number
  readonly meant: string
}

/** Hardly a word fits its neighbours better than so much more than chance, nor a slip so well (common logarithms). */
const bestFit = 5
const wellWritten = 1.4
/** Nor does a slip keep company that good, by parts of speech and word classes (natural logarithm). */
const wellPlaced = -9

/**
 * Finds words in whose place another of much the same letters or sound is likelier: by the words around in the trigrams, by
 * the parts of speech and word classes around, and by how common both are.
 */
export function* findSlipsInPlace(
  tokens: Tokens,
  rows: WordRows,
  partsOfSpeech: PartsOfSpeech,
): Iterable<SlipInPlace> {
  for (const { place, room } of doubtfulPlaces(tokens, rows, partsOfSpeech)) {
    const best = bestRival(tokens, rows, place, room)
    if (best) yield best
  }
}

/** A place whose word has rivals and does not go well with its neighbours, with how much better any could. */
export interface DoubtfulPlace {
  readonly place: number
  readonly room: number
}

/** The places where a slip may be. */
export function* doubtfulPlaces(
  tokens: Tokens,
  rows: WordRows,
  partsOfSpeech: PartsOfSpeech,
): Iterable<DoubtfulPlace> {
  const { starts } = rivalTable()
  const model = trigramModel()
  let sentence = 0
  for (let place = 1; place < rows.count; place++) {
    const word = rows.words[place]!
    const token = rows.firsts[place]!
    if (word < 0 || token < 0) continue
    if (starts[word] === starts[word + 1] || !isWritten(tokens, rows, place, token)) continue
    if (!isAmongWords(rows, place) || (rows.commas[place - 1] === 1 && rows.commas[place] === 1)) continue
    const fit = writtenLog(rows, place) - looseLog(model, rows, place)
    if (fit > wellWritten) continue
    while (tokens.sentences[sentence + 1]! <= token) sentence++
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    if (isThan(tokens.keys[token]!) && hasComparative(tokens, tags, sentence, token)) continue
    if (isNor(tokens.keys[token]!) && hasNeither(tokens, sentence, token)) continue
    enterPlace(tokens, tags, sentence, token)
    if (companyAt(tokens.keys[token]!, tags[token]!) <= wellPlaced) yield { place, room: bestFit - fit }
  }
}

/** "He could neither read nor write": the first word of the pair stands before. */
function hasNeither(tokens: Tokens, sentence: number, nor: number): boolean {
  for (
    let token = nor - 1;
    token >= Math.max(tokens.sentences[sentence]!, nor - farthestComparative);
    token--
  )
    if (isNeither(tokens.keys[token]!)) return true
  return false
}

const isNor = wordTest('nor')
const isNeither = wordTest('neither')

/** "More, or fewer, things than are listed": what is compared may stand far before. */
function hasComparative(tokens: Tokens, tags: Uint8Array, sentence: number, than: number): boolean {
  for (
    let token = than - 1;
    token >= Math.max(tokens.sentences[sentence]!, than - farthestComparative);
    token--
  ) {
    if (tags[token] === Tag.comparativeAdjective || tags[token] === Tag.comparativeAdverb) return true
    if (isComparing(tokens.keys[token]!)) return true
  }
  return false
}

const farthestComparative = 12
const isThan = wordTest('than')
const isComparing = wordTest('more less fewer other rather else')

/** Of a word that is spoken of (“whom”), and of a heading of two, nothing around it tells. */
export function isAmongWords({ firsts }: WordRows, place: number): boolean {
  let first = place
  let last = place
  while (place - first < fewestWords && firsts[first - 1]! >= 0) first--
  while (last - first < fewestWords && firsts[last + 1]! >= 0) last++
  return last - first + 1 >= fewestWords
}

const fewestWords = 4
const isOpening = wordTest('were though')

/** A word by itself, in lower case unless it begins what is told. */
export function isWritten(tokens: Tokens, { firsts }: WordRows, place: number, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word) return false
  const shape = tokens.shapes[token]!
  if (isClitic(tokens, token + 1)) return shape === Shape.lower
  // "Were it so, …", "Though it rained, …": a clause opens, which nothing before it tells.
  const begins = shape === Shape.capitalised && firsts[place - 1]! < 0 && !isOpening(tokens.keys[token]!)
  return (shape === Shape.lower || begins) && !isPartOfCompound(tokens, token)
}

/** Of the rivals of a word the one for which most speaks, if it is enough. @param room how much better any could fit */
function bestRival(tokens: Tokens, rows: WordRows, place: number, room: number): SlipInPlace | undefined {
  let best: SlipInPlace | undefined
  let most = enough
  for (const { rival, gain, placed, word } of weighedRivals(tokens, rows, place, room)) {
    if (sumOf(rival, gain, Infinity) < most) continue
    const sum = sumOf(rival, gain, placed())
    if (sum < most) continue
    const token = rows.firsts[place]!
    most = sum
    best = { token, end: endOf(tokens, token), meant: wordText(word) }
  }
  return best
}

/** A rival at a place: how much likelier it makes the words around, and the parts of speech, which is dear to know. */
export interface RivalAtPlace {
  readonly word: number
  readonly rival: WeighedRival
  readonly gain: number
  readonly placed: () => number
}

/** Weighs the rivals of the word at a place, but for those that are without hope. */
export function* weighedRivals(
  tokens: Tokens,
  rows: WordRows,
  place: number,
  room: number,
): Iterable<RivalAtPlace> {
  const model = trigramModel()
  const { starts, words, kinds } = rivalTable()
  const word = rows.words[place]!
  const token = rows.firsts[place]!
  const count = endOf(tokens, token) - token
  const written = writtenLog(rows, place)
  const writtenWord = wordLog(model, word)
  let placedBy: ReturnType<typeof placeGainAt> | undefined
  for (let at = starts[word]!; at < starts[word + 1]!; at++) {
    const other = words[at]!
    const rival: WeighedRival = {
      kind: kinds[at]!,
      word: writtenWord,
      rarer: wordLog(model, other) - writtenWord,
      hasClitic: count === 2,
      isBeforeComma: rows.commas[place] === 1,
    }
    if (room < hopeless(rival)) continue
    const placed = () => {
      placedBy ??= placeGainAt(tokens, token, count)
      return placedBy(tokensOfWord(other))
    }
    yield { word: other, rival, gain: rivalLog(model, rows, place, other) - written, placed }
  }
}

/** The token behind a word and its clitic. */
export function endOf(tokens: Tokens, token: number): number {
  return token + (isClitic(tokens, token + 1) ? 2 : 1)
}

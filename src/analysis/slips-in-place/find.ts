import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isPartOfCompound } from '../spaced-words.ts'
import type { PartsOfSpeech } from '../parts-of-speech.ts'
import { placeGainAt } from '../word-sequences/fit.ts'
import { companyAt, enterPlace } from '../word-sequences/oddness.ts'
import { trigramModel } from '../word-trigrams/load.ts'
import { wordLog } from '../word-trigrams/model.ts'
import { isClitic, type WordRows } from '../word-trigrams/rows.ts'
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
  const { starts } = rivalTable()
  const model = trigramModel()
  let sentence = 0
  for (let place = 1; place < rows.count; place++) {
    const word = rows.words[place]!
    const token = rows.firsts[place]!
    if (word < 0 || token < 0) continue
    if (starts[word] === starts[word + 1] || !isWritten(tokens, rows, place, token)) continue
    const fit = writtenLog(rows, place) - looseLog(model, rows, place)
    if (fit > wellWritten) continue
    while (tokens.sentences[sentence + 1]! <= token) sentence++
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    enterPlace(tokens, tags, sentence, token)
    if (companyAt(tokens.keys[token]!, tags[token]!) > wellPlaced) continue
    const best = bestRival(tokens, rows, place, bestFit - fit)
    if (best) yield best
  }
}

/** A word by itself, in lower case unless it begins what is told. */
function isWritten(tokens: Tokens, { firsts }: WordRows, place: number, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word) return false
  const shape = tokens.shapes[token]!
  if (isClitic(tokens, token + 1)) return shape === Shape.lower
  const begins = shape === Shape.capitalised && firsts[place - 1]! < 0
  return (shape === Shape.lower || begins) && !isPartOfCompound(tokens, token)
}

/** @param room how much better than the written word any could fit */
function bestRival(tokens: Tokens, rows: WordRows, place: number, room: number): SlipInPlace | undefined {
  const model = trigramModel()
  const { starts, words, kinds } = rivalTable()
  const word = rows.words[place]!
  const token = rows.firsts[place]!
  const written = writtenLog(rows, place)
  const writtenWord = wordLog(model, word)
  const end = token + (isClitic(tokens, token + 1) ? 2 : 1)
  let placed: ReturnType<typeof placeGainAt> | undefined
  let best: SlipInPlace | undefined
  let most = enough
  for (let at = starts[word]!; at < starts[word + 1]!; at++) {
    const rival: WeighedRival = {
      kind: kinds[at]!,
      word: writtenWord,
      rarer: wordLog(model, words[at]!) - writtenWord,
      hasClitic: end - token === 2,
      isBeforeComma: rows.commas[place] === 1,
    }
    if (room < hopeless(rival)) continue
    const gain = rivalLog(model, rows, place, words[at]!) - written
    if (sumOf(rival, gain, Infinity) < most) continue
    placed ??= placeGainAt(tokens, token, end - token)
    const sum = sumOf(rival, gain, placed(tokensOfWord(words[at]!)))
    if (sum < most) continue
    most = sum
    best = { token, end, meant: wordText(words[at]!) }
  }
  return best
}

import { addToKey, keyOf, keySeed } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isClitic } from '../token-tests.ts'
import { trigramModel } from './load.ts'
import { logBehindPair, pairOf, sentenceEnd, sentenceStart, unknownWord, wordOf } from './model.ts'

/**
 * The words of a draft as the trigrams know them, one place a word: a word with its clitic is one ("it's"), figures and
 * names that are not known are any figure and any name, commas are left out, and every other mark is an edge.
 */
export interface WordRows {
  readonly count: number
  /** The number of the word at each place; see {@link unknownWord}. */
  readonly words: Int32Array
  /** Its first token; -1 at an edge. */
  readonly firsts: Int32Array
  /** The place of the word that begins with each token; 0 for the others. */
  readonly places: Uint32Array
  /** The pair that each word makes with the one before it; -1 where it is not known. */
  readonly pairs: Int32Array
  /** How likely each word is behind the two before it (common logarithm). */
  readonly logs: Float32Array
  /** Does a comma stand behind the word? */
  readonly commas: Uint8Array
}

/** Reads the words of a draft. */
export function findWordRows(tokens: Tokens): WordRows {
  const model = trigramModel()
  const [start, end, figure, name, owner] = standIns()
  const room = mostPlaces(tokens)
  const words = new Int32Array(room)
  const firsts = new Int32Array(room)
  const commas = new Uint8Array(room)
  const places = new Uint32Array(tokens.count)
  let count = 0
  let isOpen = false
  let sentence = 1
  const put = (word: number, first: number) => {
    words[count] = word
    if (first >= 0) places[first] = count
    firsts[count++] = first
  }
  const close = () => {
    if (isOpen) put(end, -1)
    isOpen = false
  }
  for (let token = 0; token < tokens.count; token++) {
    if (token === tokens.sentences[sentence]) {
      close()
      sentence++
    }
    const tokenClass = tokens.classes[token]!
    if (tokenClass === TokenClass.punctuation) {
      const mark = tokens.prose.charCodeAt(tokens.starts[token]!)
      if (mark === comma) commas[Math.max(0, count - 1)] = 1
      else if (mark !== hyphen) close()
      continue
    }
    if (tokenClass === TokenClass.symbol || tokenClass === TokenClass.clitic) continue
    if (!isOpen) {
      put(start, -1)
      isOpen = true
    }
    if (tokenClass === TokenClass.number || tokenClass === TokenClass.mixed) put(figure, token)
    else if (tokenClass === TokenClass.opaque) put(unknownWord, token)
    else {
      const hasClitic = isClitic(tokens, token + 1)
      let word = wordOf(model, hasClitic ? joinedKey(tokens, token) : tokens.keys[token]!)
      if (word < 0 && tokens.shapes[token]! >= Shape.capitalised) word = hasClitic ? owner : name
      else if (word < 0 && hasClitic) word = wordOf(model, tokens.keys[token]!)
      put(word, token)
    }
  }
  close()
  const pairs = new Int32Array(count).fill(-1)
  const logs = new Float32Array(count)
  for (let place = 1; place < count; place++) {
    const context = pairBefore({ pairs, firsts }, place)
    const previous = words[place - 1]!
    const pair = pairOf(model, previous, words[place]!)
    pairs[place] = pair
    logs[place] = logBehindPair(model, context, previous, words[place]!, pair)
  }
  return { count, words, firsts, places, pairs, logs, commas }
}

/** A place for each token, and one for each edge of what sentences and marks part. */
function mostPlaces({ count, classes, sentences }: Tokens): number {
  let parts = sentences.length
  for (let token = 0; token < count; token++) if (classes[token] === TokenClass.punctuation) parts++
  return count + 2 * parts
}

/** The pair of the two words before a place, unless an edge lies between; -1 where it is not known. */
export function pairBefore({ pairs, firsts }: Pick<WordRows, 'pairs' | 'firsts'>, place: number): number {
  return place < 2 || firsts[place - 1]! < 0 ? -1 : pairs[place - 1]!
}

const comma = 0x2c
const hyphen = 0x2d

function joinedKey({ prose, starts, ends }: Tokens, token: number): number {
  let hash = keySeed
  for (let at = starts[token]!; at < ends[token + 1]!; at++) hash = addToKey(hash, prose.charCodeAt(at))
  return hash >>> 1
}

let known: readonly [number, number, number, number, number] | undefined

/** The words that stand for edges, figures, names, and names that own something. */
function standIns(): readonly [number, number, number, number, number] {
  const number = (word: string) => wordOf(trigramModel(), keyOf(word))
  known ??= [number(sentenceStart), number(sentenceEnd), number('fifty'), number('smith'), number("smith's")]
  return known
}

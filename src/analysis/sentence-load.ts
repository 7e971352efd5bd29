import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import { traitsOf, WordTrait } from './dictionary.ts'
import type { Facts } from './facts.ts'
import { FunctionWord, functionWord } from './function-words.ts'
import { Tag } from './parts-of-speech.ts'
import { isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

const isBe = wordTest("be is are was were been being isn't aren't wasn't weren't")
const not = keyOf('not')
/** Between a form of "be" and its participle may stand so many adverbs. */
const longestGap = 2
/** What makes a noun of a verb or of an adjective. */
const nominalEnding = /(?:tion|sion|ment|ance|ence|ancy|ency|ity|ness|ism|isation|ization)s?$/
const shortestNominal = 8

const cacheMask = 0x3fff
const seenKeys = new Uint32Array(cacheMask + 1)
const seenNominal = new Uint8Array(cacheMask + 1)

/** How many words the tokens [first, end) are to a reader: hyphenated words and words with a clitic are one. */
export function countWords(tokens: Tokens, first: number, end: number): number {
  const { classes, starts, ends } = tokens
  let words = 0
  let touches = false
  for (let token = first; token < end; token++) {
    if (token > first && ends[token - 1] < starts[token]) touches = false
    const tokenClass = classes[token]
    if (tokenClass > TokenClass.mixed && tokenClass !== TokenClass.opaque) continue
    if (!touches) words++
    touches = true
  }
  return words
}

/** How many of the tokens [first, end) are nouns made of a verb or an adjective: implementation, severity. */
export function countNominals(tokens: Tokens, first: number, end: number): number {
  const { classes, ends, keys, shapes, starts } = tokens
  let nominals = 0
  for (let token = first; token < end; token++) {
    if (ends[token] - starts[token] < shortestNominal || classes[token] !== TokenClass.word) continue
    // In names they stand for a body: the Information Administration.
    if (shapes[token] !== Shape.lower) continue
    const key = keys[token]
    const slot = key & cacheMask
    if (seenKeys[slot] !== key) {
      seenKeys[slot] = key
      seenNominal[slot] = isNominal(tokens.prose.slice(starts[token], ends[token]), key) ? 1 : 0
    }
    nominals += seenNominal[slot]
  }
  return nominals
}

function isNominal(text: string, key: number): boolean {
  return nominalEnding.test(text) && (traitsOf(key) & (WordTrait.noun | WordTrait.plural)) !== 0
}

/** How many passives stand in the tokens [first, end) of a sentence: "was told", "has not yet been built". */
export function countPassives({ tokens, partsOfSpeech }: Facts, first: number, end: number): number {
  let passives = 0
  for (let token = first; token < end; token++) {
    if (!isBe(tokens.keys[token])) continue
    let next = token + 1
    while (next < end && next - token <= longestGap && isSkipped(tokens, next)) next++
    if (next < end && partsOfSpeech.tagOf(next) === Tag.verbParticiple) passives++
  }
  return passives
}

/** How many forms of "be" stand in the tokens [first, end): no fewer than there are passives. */
export function countBe(tokens: Tokens, first: number, end: number): number {
  let count = 0
  for (let token = first; token < end; token++) if (isBe(tokens.keys[token])) count++
  return count
}

function isSkipped(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]
  return key === not || (functionWord(key) & FunctionWord.adverb) !== 0 || isMark(tokens, token, ',')
}

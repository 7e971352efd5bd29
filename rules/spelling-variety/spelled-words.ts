import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isOwnWord } from '../../src/analysis/own-words.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'
import { mayDiffer, spellingOf } from './derive.ts'
import { mayDifferByPart, spellingByPart } from './noun-or-verb.ts'
import { type Variant, variantKeys, variants } from './variants.ts'
import type { Spelling } from './variety.ts'

/** A word of the piece that others spell in another way. */
export interface SpelledWord extends StyledPlace {
  readonly token: number
  readonly text: string
  /** Set when varieties of English differ in it. */
  readonly spelling?: Spelling
  readonly variant?: Variant
}

/** Words that begin the names of parties, ministries and houses as often as a sentence. */
const namelike = new Set(
  'labour labor defence defense centre center theatre theater harbour harbor'.split(' '),
)
/** "A computer program" is no programme, and has that spelling everywhere. */
const software =
  /\b(?:comput|softwar|cod(?:e|ing)\b|app\b|apps\b|malware|spyware|virus|user|install|download|algorithm)/i

const learned = keyOf('learned')
const dispatch = keyOf('dispatch')
const to = keyOf('to')
const whileKey = keyOf('while')

const cacheMask = 0x3fff
/** Keys that were seen to have one spelling, at the slot of their last bits: most words of a text are few. */
const sameEverywhere = new Uint32Array(cacheMask + 1)

/** Every word in the writer's own text that has more than one spelling. Names keep the spelling of their owners. */
export function spelledWords(facts: Facts): SpelledWord[] {
  const { tokens } = facts
  const { classes, count, keys } = tokens
  const found: SpelledWord[] = []
  for (let token = 0; token < count; token++) {
    if (classes[token] !== TokenClass.word) continue
    const key = keys[token]
    if (sameEverywhere[key & cacheMask] === key) continue
    if (
      !variantKeys.has(key) &&
      !mayDifferByPart(key) &&
      !(mayDiffer(key) && spellingOf(textOf(tokens, token).toLowerCase(), key))
    ) {
      sameEverywhere[key & cacheMask] = key
      continue
    }
    const word = wordAt(facts, token)
    if (word && isOwnWord(facts, token)) found.push(word)
  }
  return found
}

function wordAt(facts: Facts, token: number): SpelledWord | undefined {
  const { tokens } = facts
  const start = tokens.starts[token]
  const end = tokens.ends[token]
  if (end - start < 3 && tokens.shapes[token] !== Shape.upper) return undefined
  const text = tokens.prose.slice(start, end)
  const place = { start, end, token, text }
  const named = tokens.shapes[token] === Shape.lower ? undefined : variants.get(text)
  if (named) return { ...place, topic: named.topic, style: named.style, variant: named }
  if (!isOrdinary(tokens, token, text)) return undefined
  const lower = text.toLowerCase()
  const spelling = spellingOf(lower, tokens.keys[token]) ?? spellingByPart(facts, token, lower)
  const variant = variants.get(lower)
  if (variant && /program/.test(lower) && isAboutSoftware(tokens, token)) return undefined
  if (variant && isTwoWords(tokens, token)) return undefined
  if (variant)
    return {
      ...place,
      topic: variant.topic,
      style: variant.style,
      variant,
      ...(spelling ? { spelling } : {}),
    }
  return spelling
    ? { ...place, topic: spelling.topic, style: String(spelling.varieties), spelling }
    : undefined
}

/** In small letters, or with the capital of a first word that begins no name. */
function isOrdinary(tokens: Tokens, token: number, text: string): boolean {
  const shape = tokens.shapes[token]
  if (shape === Shape.lower) return !isInName(tokens, token)
  if (shape !== Shape.capitalised || isCapital(tokens, token + 1)) return false
  return tokens.sentences[sentenceOf(tokens, token)] === token && !namelike.has(text.toLowerCase())
}

/** A part of `al-theatre`, `Theatre-goers`, `www.colour`, but not of `colour-blind`. */
function isInName(tokens: Tokens, token: number): boolean {
  return isPartOfCompound(tokens, token) && isJoined(tokens, token) && isCapital(tokens, token - 2)
}

function isAboutSoftware(tokens: Tokens, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  const from = tokens.starts[tokens.sentences[sentence]]
  const to = tokens.ends[(tokens.sentences[sentence + 1] ?? tokens.count) - 1]
  return software.test(
    tokens.prose.slice(Math.max(from, tokens.starts[token] - 200), Math.min(to, tokens.ends[token] + 200)),
  )
}

const isArticle = wordTest('a the his her most')
const isTire = wordTest('tire tires')
const notBeforeNoun =
  FunctionWord.pronoun | FunctionWord.auxiliary | FunctionWord.adverb | FunctionWord.relative
const isParticiple = wordTest('burnt burned spoilt spoiled spilt spilled')
const isDirection = wordTest(
  'forward forwards backward backwards upward upwards downward downwards onward onwards',
)
const beforeAdjective = FunctionWord.determiner | FunctionWord.preposition | FunctionWord.coordinator

/** Some spellings are also other words: "a learned man", "burnt toast", "a forward". */
function isTwoWords(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]
  const before = tokens.keys[token - 1] ?? 0
  if (key === learned) return isArticle(before)
  if (key === dispatch) return true
  if (key === whileKey) return isArticle(before)
  if (isTire(key)) return isVerbBefore(before)
  if (isParticiple(key)) {
    if (token === tokens.sentences[sentenceOf(tokens, token)]) return true
    return (functionWord(before) & beforeAdjective) !== 0 || isNoun(tokens, token + 1)
  }
  // Only as adverbs are they one word: not "an upward trend", "two forwards", "look forward to".
  if (!isDirection(key)) return false
  return (functionWord(before) & FunctionWord.determiner) !== 0 || !standsLast(tokens, token)
}

/** A word before "tire" that makes a verb of it: "to tire", "they never tire". */
function isVerbBefore(key: number): boolean {
  return key === to || (functionWord(key) & notBeforeNoun) !== 0
}

/** Does the clause end here, or go on with a preposition other than "to"? */
function standsLast(tokens: Tokens, token: number): boolean {
  const next = tokens.keys[token + 1] ?? 0
  if (next === to) return false
  return isClauseEnd(tokens, token + 1) || (functionWord(next) & FunctionWord.preposition) !== 0
}

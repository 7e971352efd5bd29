import type { Facts } from '../../src/analysis/facts.ts'
import { isOwnWord } from '../../src/analysis/own-words.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined, sentenceOf } from '../../src/analysis/token-tests.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'
import { mayDiffer, spellingOf } from './derive.ts'
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
    if (!variantKeys.has(key) && !(mayDiffer(key) && spellingOf(textOf(tokens, token).toLowerCase(), key))) {
      sameEverywhere[key & cacheMask] = key
      continue
    }
    const word = wordAt(tokens, token)
    if (word && isOwnWord(facts, token)) found.push(word)
  }
  return found
}

function wordAt(tokens: Tokens, token: number): SpelledWord | undefined {
  const start = tokens.starts[token]
  const end = tokens.ends[token]
  if (end - start < 3 && tokens.shapes[token] !== Shape.upper) return undefined
  const text = tokens.prose.slice(start, end)
  const place = { start, end, token, text }
  const named = tokens.shapes[token] === Shape.lower ? undefined : variants.get(text)
  if (named) return { ...place, topic: named.topic, style: named.style, variant: named }
  if (!isOrdinary(tokens, token, text)) return undefined
  const lower = text.toLowerCase()
  const spelling = spellingOf(lower, tokens.keys[token])
  const variant = variants.get(lower)
  if (variant && /program/.test(lower) && isAboutSoftware(tokens, token)) return undefined
  if (variant && isTwoWords(tokens, token, lower)) return undefined
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

/** Some spellings are also other words: "a learned man". */
function isTwoWords(tokens: Tokens, token: number, word: string): boolean {
  const before = token > 0 ? textOf(tokens, token - 1).toLowerCase() : ''
  return (word === 'learned' && /^(?:a|the|his|her|most)$/.test(before)) || word === 'dispatch'
}

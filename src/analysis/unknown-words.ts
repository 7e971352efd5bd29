import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import { derivationOf } from './dictionary/derivation.ts'
import { type JoinedWords, splitJoined } from './dictionary/joined.ts'
import { type Suggestion, suggestionsFor } from './dictionary/suggest.ts'
import { isCommon, isLowerWord, tokenTraits, traitsOf } from './dictionary.ts'
import type { Facts } from './facts.ts'
import { beginsSentence, isPartOfCompound, textOf } from './spaced-words.ts'
import { isJoined, isMark, sentenceOf } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/** A lower-case word that no dictionary has. */
export interface UnknownWord {
  readonly token: number
  readonly text: string
  /** How often the draft has it. */
  readonly count: number
  /** Does it follow from known words by a living prefix, suffix or compound, or by one that a slip can have? */
  readonly derivation: 'strong' | 'weak' | 'none'
  /** Does a name or another unknown word stand beside it? */
  readonly amongNames: boolean
  /** Does a small word of another language stand beside it: "De synodis", "Etudes sur la"? */
  readonly amongForeign: boolean
  /** Is it a part of a hyphened word, of which the other parts are known: "non-existant"? */
  readonly inCompound: boolean
  /** The two words that it is when a space is put in, where they are likelier than one word misspelt. */
  readonly joined?: JoinedWords
  /** What may have been meant, likeliest first. */
  readonly suggestions: readonly Suggestion[]
}

type Judged = Omit<UnknownWord, 'token' | 'count' | 'amongNames' | 'amongForeign' | 'inCompound'>

/** A block with more unknown words than this share is not English prose. */
const foreignShare = 0.3
const fewestWords = 8
/** Beyond so many different ones the draft is no draft. */
const mostDifferent = 400

/** What follows from known words is a slip only where it is very near to another. */
const derivedLimit = 1

/** Up to which edit cost a word of this length can be told from others. */
function costLimit(length: number): number {
  if (length < 5) return 1
  return length < 8 ? 1.5 : 1.8
}

const known = new WeakMap<Tokens, readonly UnknownWord[]>()

/**
 * The unknown lower-case words of a draft that could be mistakes. Left out are parts of odd compounds, names that
 * the draft has with a capital too, runs of foreign words, and blocks that are not English.
 */
export function unknownWords({ tokens }: Pick<Facts, 'tokens'>): readonly UnknownWord[] {
  const before = known.get(tokens)
  if (before) return before
  const found = findUnknownWords(tokens)
  known.set(tokens, found)
  return found
}

function findUnknownWords(tokens: Tokens): UnknownWord[] {
  const unknown = unknownTokens(tokens)
  if (unknown.length === 0) return []
  const names = capitalisedKeys(tokens)
  const counts = new Map<number, number>()
  for (const token of unknown) counts.set(tokens.keys[token], (counts.get(tokens.keys[token]) ?? 0) + 1)
  const different = new Set<number>()
  const words: UnknownWord[] = []
  for (const [index, token] of unknown.entries()) {
    const key = tokens.keys[token]
    const inForeignRun = unknown[index - 1] === token - 1 || unknown[index + 1] === token + 1
    if (inForeignRun || names.has(key)) continue
    const inCompound = isPartOfCompound(tokens, token)
    if (!(inCompound ? isPlainPart(tokens, token) : isPlain(tokens, token))) continue
    if (!different.has(key) && different.size === mostDifferent) break
    different.add(key)
    words.push({
      token,
      inCompound,
      amongNames: isBesideName(tokens, token),
      amongForeign: isBesideForeign(tokens, token),
      count: counts.get(key) ?? 1,
      ...judge(textOf(tokens, token)),
    })
  }
  return words
}

/** A slip is made again and again; words of earlier drafts are kept, up to a number. */
const mostKept = 2_000
const judged = new Map<string, Judged>()

function judge(text: string): Judged {
  const before = judged.get(text)
  if (before) return before
  const derivation = derivationOf(text)
  const limit = derivation === 'none' ? costLimit(text.length) : derivedLimit
  const near = suggestionsFor(text, limit)
  const extra = near.some(({ common, cost }) => common && cost <= 1) ? [] : withoutFirst(text)
  const suggestions = distinct([...unstretched(text), ...extra, ...near])
  const joined = splitJoined(text, suggestions)
  const word = { text, derivation, suggestions, ...(joined ? { joined } : {}) }
  if (judged.size === mostKept) judged.clear()
  judged.set(text, word)
  return word
}

/** "sooo", "waaay": a letter three times over is drawn out for the sound of it. */
function unstretched(text: string): Suggestion[] {
  if (!/(.)\1\1/.test(text)) return []
  const forms = new Set([text.replaceAll(/(.)\1{2,}/g, '$1'), text.replaceAll(/(.)\1{2,}/g, '$1$1')])
  return [...forms]
    .filter(word => isLowerWord(keyOf(word)))
    .map(word => ({ word, cost: 0.3, common: isCommon(keyOf(word)) }))
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const words = new Set<string>()
  return suggestions.filter(({ word }) => !words.has(word) && words.add(word))
}

/** "ltake", "dthat": the finger hit another key first. What a vowel begins may be a word made of another: ebike. */
function withoutFirst(text: string): Suggestion[] {
  if (text.length < 5 || /^[aeiou]/.test(text)) return []
  const word = text.slice(1)
  return isCommon(keyOf(word)) && isLowerWord(keyOf(word)) ? [{ word, cost: 0.9, common: true }] : []
}

/** Does a word with a capital or another unknown one stand beside it? */
function isBesideName(tokens: Tokens, token: number): boolean {
  const before = token - 1
  // A capital that opens a sentence with a known word says nothing.
  const opensSentence = before >= 0 && isLowerWord(tokens.keys[before])
  if (isNameLike(tokens, token + 1)) return true
  return !opensSentence && isNameLike(tokens, before)
}

const isForeign = wordTest(
  'la le les los las el il lo gli alla del della dei di da du de des der das und et une uno una van von zu zum sur dans',
)

/** Does a small word of another language stand beside it? */
function isBesideForeign(tokens: Tokens, token: number): boolean {
  return [token - 1, token + 1].some(near => near >= 0 && near < tokens.count && isForeign(tokens.keys[near]))
}

function isNameLike(tokens: Tokens, token: number): boolean {
  if (token < 0 || token >= tokens.count || tokens.classes[token] !== TokenClass.word) return false
  return tokens.shapes[token] !== Shape.lower || traitsOf(tokens.keys[token]) === 0
}

/** Lower-case words that are in no dictionary, in blocks that are English. */
function unknownTokens(tokens: Tokens): number[] {
  const all: number[] = []
  const traits = tokenTraits(tokens)
  for (let block = 0; block + 1 < tokens.blocks.length; block++) {
    let words = 0
    const unknown: number[] = []
    for (let token = tokens.blocks[block]; token < tokens.blocks[block + 1]; token++) {
      if (tokens.classes[token] !== TokenClass.word) continue
      words++
      if (tokens.shapes[token] === Shape.lower && traits[token] === 0) unknown.push(token)
    }
    if (words < fewestWords ? unknown.length < 2 : unknown.length <= words * foreignShare)
      all.push(...unknown)
  }
  return all
}

/** A word of the 26 letters, of a length that words have, that hangs on nothing but a clitic. */
function isPlain(tokens: Tokens, token: number): boolean {
  if (!/^[a-z]{2,32}(?:n['’]t)?$/.test(textOf(tokens, token))) return false
  // An address that was cut short: "mayur...@example.com".
  if (tokens.prose.startsWith('...@', tokens.ends[token])) return false
  return true
}

const shortestPart = 4

/** A part of a hyphened word of small letters, or a word with nothing but a clitic on it. */
function isPlainPart(tokens: Tokens, token: number): boolean {
  const text = textOf(tokens, token)
  if (tokens.classes[token + 1] === TokenClass.clitic && !isJoined(tokens, token))
    return isPlain(tokens, token)
  if (text.length < shortestPart || !/^[a-z]+$/.test(text)) return false
  const hasLeft = isJoined(tokens, token)
  const hasRight = isJoined(tokens, token + 1)
  return (
    (!hasLeft || isKnownPart(tokens, token - 1, token - 2) || isStopAt(tokens, token - 1)) &&
    (!hasRight || isKnownPart(tokens, token + 1, token + 2) || isStopAt(tokens, token + 1))
  )
}

const isShortPart = wordTest('in of to by on up at re co ex de un')

/** A hyphen with a word of ours on the other side: a name has foreign words on it, and so have bric-a-brac and its like. */
function isKnownPart(tokens: Tokens, hyphen: number, other: number): boolean {
  if (!isMark(tokens, hyphen, '-') || tokens.shapes[other] !== Shape.lower) return false
  const isLong = tokens.ends[other] - tokens.starts[other] > 2
  return isShortPart(tokens.keys[other]) || (isLong && isLowerWord(tokens.keys[other]))
}

/** A mark that ends a phrase, or opens and closes what is quoted. */
function isStopAt(tokens: Tokens, token: number): boolean {
  return /^[.,;:?!"“”’)(]$/.test(textOf(tokens, token))
}

/** The keys of the unknown words that stand with a capital where no sentence begins, and no title has one on every word. */
function capitalisedKeys(tokens: Tokens): ReadonlySet<number> {
  const keys = new Set<number>()
  const traits = tokenTraits(tokens)
  for (let block = 0; block + 1 < tokens.blocks.length; block++) {
    const first = tokens.blocks[block]
    const end = tokens.blocks[block + 1]
    let isTitle: boolean | undefined
    for (let token = first; token < end; token++) {
      if (traits[token] !== 0 || tokens.shapes[token] < Shape.capitalised) continue
      if (beginsSentence(tokens, token, tokens.sentences[sentenceOf(tokens, token)])) continue
      isTitle ??= hasOnlyCapitals(tokens, first, end)
      if (!isTitle) keys.add(tokens.keys[token])
    }
  }
  return keys
}

const longestTitle = 12

/** A short line in which every longer word has a capital. */
function hasOnlyCapitals(tokens: Tokens, first: number, end: number): boolean {
  let words = 0
  for (let token = first; token < end; token++) {
    if (tokens.classes[token] !== TokenClass.word || tokens.ends[token] - tokens.starts[token] < 4) continue
    if (tokens.shapes[token] === Shape.lower || ++words > longestTitle) return false
  }
  return true
}

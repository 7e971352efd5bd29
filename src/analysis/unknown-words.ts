import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import { isDerivable } from './dictionary/derivation.ts'
import { type JoinedWords, splitJoined } from './dictionary/joined.ts'
import { type Suggestion, suggestionsFor } from './dictionary/suggest.ts'
import { tokenTraits } from './dictionary.ts'
import type { Facts } from './facts.ts'
import { beginsSentence, isPartOfCompound, textOf } from './spaced-words.ts'
import { isJoined } from './token-tests.ts'

/** A lower-case word that no dictionary has. */
export interface UnknownWord {
  readonly token: number
  readonly text: string
  /** How often the draft has it. */
  readonly count: number
  /** Does it follow from known words by a living prefix, suffix or compound? */
  readonly derivable: boolean
  /** The two words that it is when a space is put in, where they are likelier than one word misspelt. */
  readonly joined?: JoinedWords
  /** What may have been meant, likeliest first. */
  readonly suggestions: readonly Suggestion[]
}

/** A block with more unknown words than this share is not English prose. */
const foreignShare = 0.3
const fewestWords = 8
/** Beyond so many different ones the draft is no draft. */
const mostDifferent = 400

const costOfShort = 1
const costOfLong = 1.5
const longWord = 8

const known = new WeakMap<Tokens, readonly UnknownWord[]>()

/**
 * The unknown lower-case words of a draft that could be mistakes. Left out are parts of hyphenated words, names that
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
  const judged = new Map<number, Omit<UnknownWord, 'token'>>()
  const words: UnknownWord[] = []
  for (const [index, token] of unknown.entries()) {
    const key = tokens.keys[token]
    const inForeignRun = unknown[index - 1] === token - 1 || unknown[index + 1] === token + 1
    if (inForeignRun || names.has(key) || !isPlain(tokens, token)) continue
    let word = judged.get(key)
    if (!word) {
      if (judged.size === mostDifferent) break
      word = judge(textOf(tokens, token), counts.get(key) ?? 1)
      judged.set(key, word)
    }
    words.push({ token, ...word })
  }
  return words
}

function judge(text: string, count: number): Omit<UnknownWord, 'token'> {
  const suggestions = suggestionsFor(text, text.length >= longWord ? costOfLong : costOfShort)
  const joined = splitJoined(text, suggestions)
  return { text, count, derivable: isDerivable(text), suggestions, ...(joined ? { joined } : {}) }
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
  if (!/^[a-z]{2,32}$/.test(textOf(tokens, token))) return false
  if (tokens.classes[token + 1] === TokenClass.clitic) return !isJoined(tokens, token)
  return !isPartOfCompound(tokens, token)
}

/** The keys of all words that stand with a capital where no sentence begins. */
function capitalisedKeys(tokens: Tokens): ReadonlySet<number> {
  const keys = new Set<number>()
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const start = tokens.sentences[sentence]
    for (let token = start; token < tokens.sentences[sentence + 1]; token++) {
      if (tokens.shapes[token] >= Shape.capitalised && !beginsSentence(tokens, token, start))
        keys.add(tokens.keys[token])
    }
  }
  return keys
}

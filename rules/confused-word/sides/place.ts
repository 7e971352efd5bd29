import { speechTraits } from '../../../src/analysis/dictionary/traits.ts'
import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { functionWord } from '../../../src/analysis/function-words.ts'
import { isFiniteTag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../../src/parse/tokens.ts'

/** Where a word stands: its token, its sentence's bounds, and the parts of speech, asked for last. */
export interface Place {
  readonly tokens: Tokens
  readonly token: number
  readonly start: number
  readonly end: number
  readonly tags: () => Uint8Array
}

/** The key of a word; 0 for a mark or a figure, and outside of the draft. */
export function keyAt(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count && tokens.classes[token] === TokenClass.word
    ? tokens.keys[token]!
    : 0
}

/** What the dictionary says that a word can be. */
export function traitsAt(tokens: Tokens, token: number): number {
  return traitsOf(keyAt(tokens, token))
}

/** An adjective that is nothing else. */
export function isOnlyAdjective(tokens: Tokens, token: number): boolean {
  if (!isLowerCase(tokens, token) || functionWord(tokens.keys[token]!) !== 0) return false
  const traits = traitsAt(tokens, token)
  return (traits & speechTraits) === WordTrait.adjective
}

/** The token after the clause that a token is in: a mark, or the sentence's end. */
export function clauseEnd(tokens: Tokens, from: number, end: number): number {
  let token = from
  while (token < end && tokens.classes[token] !== TokenClass.punctuation) token++
  return token
}

/** The first token of the clause that a token is in, as far as marks tell. */
export function clauseStart(tokens: Tokens, from: number, start: number): number {
  let token = from
  while (token > start && tokens.classes[token - 1] !== TokenClass.punctuation) token--
  return token
}

/** Does a stretch hold a verb that makes a clause? */
export function hasFinite(tags: Uint8Array, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (isFiniteTag(tags[token]!)) return true
  return false
}

/** Does a stretch hold one of some words? */
export function hasWord(tokens: Tokens, from: number, end: number, test: (key: number) => boolean): boolean {
  for (let token = from; token < end; token++) if (test(tokens.keys[token]!)) return true
  return false
}

/** What a verb takes behind it. */
export const isTaker = wordTest(
  'him them us me it there here behind under above within across around where when what',
)

/** What opens a noun phrase. */
export const isArticle = wordTest('the a an his her its their our my your this these those')

/** What is written, what is meant, and when the words around leave no other reading. */
export type SideSlip = readonly [written: string, meant: string, isWrong: (place: Place) => boolean]

import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import { traitsOf, WordTrait } from './dictionary.ts'
import { FunctionWord, functionWord } from './function-words.ts'

/*
 * What a word can be by the dictionary alone, asked one token at a time: cheap, and enough where the words around a
 * candidate have to leave no doubt.
 */

const otherThanNoun =
  WordTrait.adverb | WordTrait.adjective | WordTrait.past | WordTrait.ing | WordTrait.capital

/** Is the token a lower-case word of prose? */
export function isLowerCase(tokens: Tokens, token: number): boolean {
  return (
    token >= 0 &&
    token < tokens.count &&
    tokens.classes[token] === TokenClass.word &&
    tokens.shapes[token] === Shape.lower
  )
}

/** A lower-case noun that is nothing else, but for a verb. */
export function isNoun(tokens: Tokens, token: number): boolean {
  if (!isLowerCase(tokens, token)) return false
  const key = tokens.keys[token]
  const traits = traitsOf(key)
  if (functionWord(key) !== 0 || (traits & otherThanNoun) !== 0) return false
  return (traits & (WordTrait.noun | WordTrait.plural)) !== 0
}

/** A lower-case noun that is nothing else, and no verb either. */
export function isOnlyNoun(tokens: Tokens, token: number): boolean {
  return isNoun(tokens, token) && (traitsOf(tokens.keys[token]) & (WordTrait.verb | WordTrait.third)) === 0
}

/** A lower-case noun in the plural, whose form no singular shares. */
export function isPluralNoun(tokens: Tokens, token: number): boolean {
  if (!isLowerCase(tokens, token) || functionWord(tokens.keys[token]) !== 0) return false
  const traits = traitsOf(tokens.keys[token])
  return (
    (traits & WordTrait.plural) !== 0 && (traits & (otherThanNoun | WordTrait.noun | WordTrait.verb)) === 0
  )
}

/** A lower-case noun in the singular, whose form no plural shares. */
export function isSingularNoun(tokens: Tokens, token: number): boolean {
  return isNoun(tokens, token) && (traitsOf(tokens.keys[token]) & WordTrait.plural) === 0
}

/** May the token be the article, the possessive or another determiner that opens a noun phrase? */
export function isDeterminer(tokens: Tokens, token: number): boolean {
  return token >= 0 && (functionWord(tokens.keys[token]!) & FunctionWord.determiner) !== 0
}

/** A finite or helping verb: forms of be, have and do, and the modals. */
export function isAuxiliary(tokens: Tokens, token: number): boolean {
  return token < tokens.count && (functionWord(tokens.keys[token]!) & FunctionWord.auxiliary) !== 0
}

/** Ends a clause here: nothing more in the text, or a mark. */
export function isClauseEnd(tokens: Tokens, token: number): boolean {
  return token >= tokens.count || tokens.classes[token] === TokenClass.punctuation
}

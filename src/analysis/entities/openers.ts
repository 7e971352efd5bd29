import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isLowerWord, traitsOf, WordTrait } from '../dictionary.ts'
import { isLinkWord } from '../fact-base/fold.ts'
import { isGivenName } from '../fact-base/load.ts'
import { functionWord } from '../function-words.ts'
import { isNameToken } from './capital-run.ts'
import { NameCue, nameCue } from './vocabulary.ts'

/** Is the first word of the sentence no part of the name that follows it? */
export function isOpener(tokens: Tokens, token: number, end: number): boolean {
  const key = tokens.keys[token]
  if (functionWord(key) !== 0) return !(isGivenName(key) && isNameToken(tokens, token))
  if ((nameCue(key) & NameCue.title) !== 0) return false
  const traits = traitsOf(key)
  if ((traits & WordTrait.lower) === 0) return false
  if (token + 1 < end && isGivenName(tokens.keys[token + 1]) && !isGivenName(key)) return true
  if (end - token > 2 && !isGivenName(key) && areStrangers(tokens, token + 1, end)) return true
  return (traits & (WordTrait.noun | WordTrait.adjective | WordTrait.plural)) === 0
}

/** "Shares of Larkin", "Fans of Okonjo": where the name begins when a plain plural and a link word open the sentence. */
export function afterOpeningPhrase(tokens: Tokens, first: number, end: number): number {
  if (first + 2 >= end || !isLinkWord(tokens.keys[first + 1])) return first
  if ((traitsOf(tokens.keys[first]) & WordTrait.plural) === 0) return first
  const cues = NameCue.body | NameCue.place | NameCue.event | NameCue.company
  if ((nameCue(tokens.keys[first]) & cues) !== 0) return first
  let next = first + 2
  while (next + 1 < end && tokens.shapes[next] === Shape.lower) next++
  return next
}

/** Are all the words no ordinary ones, as in the name of a person? */
function areStrangers(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (tokens.classes[token] !== TokenClass.word || isLowerWord(tokens.keys[token])) return false
  }
  return true
}

/** Does a mark that opens a quotation, a list or an aside stand before the token? */
export function opensQuotation(tokens: Tokens, token: number): boolean {
  const before = token > 0 ? tokens.prose[tokens.starts[token - 1]] : ''
  return before === '"' || before === '“' || before === '‘' || before === ':' || before === '('
}

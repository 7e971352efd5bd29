import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'

/** Is the token language: a word, or letters and digits together? */
export function isWord(tokens: Tokens, token: number): boolean {
  const tokenClass = tokens.classes[token]
  return (
    token >= 0 && token < tokens.count && (tokenClass === TokenClass.word || tokenClass === TokenClass.mixed)
  )
}

/** Does the word begin with a capital, or hold one? */
export function isCapital(tokens: Tokens, token: number): boolean {
  return isWord(tokens, token) && tokens.shapes[token] >= Shape.capitalised
}

/** Is the token the one-unit mark? */
export function isMark(tokens: Tokens, token: number, mark: string): boolean {
  return (
    token >= 0 &&
    token < tokens.count &&
    tokens.ends[token] - tokens.starts[token] === 1 &&
    tokens.prose.charCodeAt(tokens.starts[token]) === mark.charCodeAt(0)
  )
}

/** Does the token follow the one before it without a gap? */
export function isJoined(tokens: Tokens, token: number): boolean {
  return token > 0 && token < tokens.count && tokens.starts[token] === tokens.ends[token - 1]
}

/** Is there a clitic that hangs on the token before it? */
export function isClitic(tokens: Tokens, token: number): boolean {
  return token < tokens.count && tokens.classes[token] === TokenClass.clitic && isJoined(tokens, token)
}

/** Is the token a dash of any length, with space around it or longer than a hyphen? */
export function isDash(tokens: Tokens, token: number): boolean {
  if (token < 0 || token >= tokens.count || tokens.classes[token] !== TokenClass.punctuation) return false
  const unit = tokens.prose.charCodeAt(tokens.starts[token])
  if (unit === 0x2013 || unit === 0x2014) return true
  return unit === 0x2d && (tokens.ends[token] - tokens.starts[token] > 1 || !isJoined(tokens, token))
}

/** The first token that starts at or after the offset; `count` when there is none. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  return lastAtOrBelow(tokens.starts, tokens.count, offset - 1) + 1
}

/** The index of the sentence that holds the token. */
export function sentenceOf(tokens: Tokens, token: number): number {
  return lastAtOrBelow(tokens.sentences, tokens.sentences.length - 1, token)
}

function lastAtOrBelow(sorted: Uint32Array, count: number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

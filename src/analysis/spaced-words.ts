import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { isJoined } from './token-tests.ts'

/** Are the token and the next one two words of one sentence with nothing but white space between and around? */
export function isSpacedPair(tokens: Tokens, token: number, sentenceEnd: number): boolean {
  return (
    token + 1 < sentenceEnd &&
    tokens.classes[token] === TokenClass.word &&
    tokens.classes[token + 1] === TokenClass.word &&
    !isJoined(tokens, token + 1)
  )
}

/** Does the word hang on a hyphen, a slash or a clitic before it or after it? */
export function isPartOfCompound(tokens: Tokens, token: number): boolean {
  return hangsOn(tokens, token, token - 1) || hangsOn(tokens, token + 1, token + 1)
}

function hangsOn(tokens: Tokens, joint: number, neighbour: number): boolean {
  if (!isJoined(tokens, joint)) return false
  const tokenClass = tokens.classes[neighbour]
  if (tokenClass !== TokenClass.punctuation) return true
  return "-/‐‑'’&@_".includes(tokens.prose[tokens.starts[neighbour]] ?? ' ')
}

/** The prose of a token. */
export function textOf(tokens: Tokens, token: number): string {
  return tokens.prose.slice(tokens.starts[token], tokens.ends[token])
}

/** The key of two tokens written as one word. */
export function joinedText(tokens: Tokens, token: number): string {
  return textOf(tokens, token) + textOf(tokens, token + 1)
}

/** Does the token begin its sentence, but for opening marks? */
export function beginsSentence(tokens: Tokens, token: number, sentenceStart: number): boolean {
  for (let index = sentenceStart; index < token; index++) {
    if (tokens.classes[index] !== TokenClass.punctuation) return false
  }
  return true
}

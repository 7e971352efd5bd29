import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Condition } from './entry.ts'
import { isWordClass, wordClassKeys } from './word-classes.ts'

/** The sentence around a match, as token indexes. */
export interface Surroundings {
  readonly tokens: Tokens
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly firstToken: number
  readonly endToken: number
}

const keySets = new WeakMap<readonly string[], ReadonlySet<number>>()

/** The token keys of a word list of a condition, those of its classes among them; made once for each list. */
function keysOf(words: readonly string[]): ReadonlySet<number> {
  const known = keySets.get(words)
  if (known) return known
  const keys = new Set<number>()
  for (const word of words) {
    const className = word.startsWith('@') ? word.slice(1) : ''
    if (isWordClass(className)) for (const key of wordClassKeys(className)) keys.add(key)
    else keys.add(keyOf(word))
  }
  keySets.set(words, keys)
  return keys
}

function stands(around: Surroundings, words: readonly string[], from: number, to: number): boolean {
  const keys = keysOf(words)
  const first = Math.max(from, around.sentenceStart)
  const end = Math.min(to, around.sentenceEnd)
  for (let index = first; index < end; index++) {
    if (index >= around.firstToken && index < around.endToken) continue
    if (keys.has(around.tokens.keys[index]!)) return true
  }
  return false
}

/** Does everything hold that the condition asks for? */
export function holds(condition: Condition, around: Surroundings): boolean {
  const { tokens, firstToken, endToken, sentenceStart, sentenceEnd } = around
  if (condition.previous && !stands(around, condition.previous, firstToken - 1, firstToken)) return false
  if (condition.next && !stands(around, condition.next, endToken, endToken + 1)) return false
  if (condition.before && !stands(around, condition.before, firstToken - 3, firstToken)) return false
  if (condition.after && !stands(around, condition.after, endToken, endToken + 3)) return false
  if (condition.near && !stands(around, condition.near, sentenceStart, sentenceEnd)) return false
  if (condition.start !== undefined && condition.start !== beginsSentence(around)) return false
  if (condition.end !== undefined && condition.end !== endsClause(around)) return false
  if (condition.shape && !hasShape(tokens, firstToken, condition.shape)) return false
  if (condition.nextShape && !(endToken < sentenceEnd && hasShape(tokens, endToken, condition.nextShape)))
    return false
  if (condition.previousShape) {
    return firstToken > sentenceStart && hasShape(tokens, firstToken - 1, condition.previousShape)
  }
  return true
}

/** Is nothing but punctuation before the match in its sentence? */
export function beginsSentence(around: Surroundings): boolean {
  for (let index = around.sentenceStart; index < around.firstToken; index++) {
    if (around.tokens.classes[index] !== TokenClass.punctuation) return false
  }
  return true
}

function endsClause({ tokens, endToken, sentenceEnd }: Surroundings): boolean {
  return endToken === sentenceEnd || tokens.classes[endToken] === TokenClass.punctuation
}

function hasShape(
  tokens: Tokens,
  index: number,
  shape: 'lower' | 'capitalised' | 'upper' | 'number',
): boolean {
  if (shape === 'number') {
    const tokenClass = tokens.classes[index]
    return tokenClass === TokenClass.number || tokenClass === TokenClass.mixed
  }
  return tokens.shapes[index] === Shape[shape]
}

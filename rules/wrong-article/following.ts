import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import type { Spoken } from '../../src/analysis/onset.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** What the article at hand stands before, past quotation marks and the sign of a currency. */
export interface Following {
  readonly token: number
  readonly spoken: Spoken
}

const casings = {
  [Shape.none]: 'lower',
  [Shape.lower]: 'lower',
  [Shape.capitalised]: 'capitalised',
  [Shape.upper]: 'upper',
  [Shape.mixed]: 'mixed',
} as const

const notNouns =
  FunctionWord.auxiliary |
  FunctionWord.preposition |
  FunctionWord.coordinator |
  FunctionWord.subordinator |
  FunctionWord.pronoun |
  FunctionWord.determiner

/**
 * What follows the article at `token`, as far as it is something that an article can stand before.
 * @param end the first token after the sentence
 */
export function followingOf(tokens: Tokens, token: number, end: number): Following | undefined {
  if (isJoined(tokens, token + 1)) return undefined
  let next = token + 1
  while (next < end && isOpener(tokens, next)) next++
  if (next >= end) return undefined
  const tokenClass = tokens.classes[next]
  if (tokenClass !== TokenClass.word && tokenClass !== TokenClass.number && tokenClass !== TokenClass.mixed)
    return undefined
  const hyphenated = isHyphenAfter(tokens, next)
  const written = textOf(tokens, next)
  if (tokenClass === TokenClass.word && !hyphenated && tokens.shapes[next] === Shape.lower) {
    const isFunctionWord = (functionWord(tokens.keys[next]) & notNouns) !== 0
    if (isFunctionWord && !/^(?:one|once|under|over|like|after|while)$/.test(written)) return undefined
  }
  const text = written.replaceAll(/(?<=[A-Za-z])\./g, '').toLowerCase()
  const casing = text.length > 1 && isInitials(written) ? 'upper' : casings[tokens.shapes[next] as Shape]
  return { token: next, spoken: { text, casing, isWord: isLowerWord(tokens.keys[next]) } }
}

function isInitials(written: string): boolean {
  return /^(?:[A-Z]\.)+[A-Z]?\.?$/.test(written)
}

function isHyphenAfter(tokens: Tokens, token: number): boolean {
  return isJoined(tokens, token + 1) && /[-‐‑]/.test(tokens.prose[tokens.ends[token]] ?? '')
}

/** A mark that opens a quotation, or the sign of a currency, which is said after its figure. */
function isOpener(tokens: Tokens, token: number): boolean {
  return /^["'“‘$£€¥]$/.test(textOf(tokens, token)) && isJoined(tokens, token + 1)
}

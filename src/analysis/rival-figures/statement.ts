import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { functionWord } from '../function-words.ts'
import { isMark } from '../token-tests.ts'
import { wordOf } from './context.ts'
import type { FigureMention } from './mentions.ts'

/** A statement reaches no further from its figure, in tokens. */
const before = 12
const after = 6

/** The last word that a row has before its figure, outside brackets: what the figure is of. */
export function labelHead(
  tokens: Tokens,
  { amount: { firstToken, sentence } }: FigureMention,
): number | undefined {
  let depth = 0
  for (let token = firstToken - 1; token >= tokens.sentences[sentence]!; token--) {
    if (isMark(tokens, token, ')')) depth++
    else if (isMark(tokens, token, '(')) {
      // The figure itself stands in brackets.
      if (depth === 0) return undefined
      depth--
    } else if (depth === 0) {
      if (tokens.classes[token] === TokenClass.number) return undefined
      if (tokens.classes[token] === TokenClass.word && functionWord(tokens.keys[token]!) === 0)
        return wordOf(tokens, token)
    }
  }
  return undefined
}

/** The words that stand with a figure, and with no other figure of its sentence. */
export function statementWords(tokens: Tokens, { amount }: FigureMention): ReadonlySet<number> {
  const words = new Set<number>()
  const { firstToken, endToken, sentence } = amount
  const isOther = (token: number) => tokens.classes[token] === TokenClass.number || isMark(tokens, token, ';')
  const add = (token: number) => {
    if (tokens.classes[token] === TokenClass.word && functionWord(tokens.keys[token]!) === 0)
      words.add(wordOf(tokens, token))
  }
  const first = Math.max(tokens.sentences[sentence]!, firstToken - before)
  for (let token = firstToken - 1; token >= first && !isOther(token); token--) add(token)
  const end = Math.min(tokens.sentences[sentence + 1]!, endToken + after)
  for (let token = endToken; token < end && !isOther(token); token++) add(token)
  return words
}

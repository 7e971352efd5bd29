import { isSpacedPair } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

/** The form that is meant, and the message that tells which one it is. */
export type Meant = readonly [messageId: 'participle' | 'ing' | 'plain', meant: string]

/** The helping verbs, by what they have behind them. */
export const isBe = wordTest("is are was were be been being isn't aren't wasn't weren't")
export const isFiniteBe = wordTest("is are was were isn't aren't wasn't weren't")
export const isHave = wordTest("has have had having hasn't haven't hadn't 've")
export const isDo = wordTest("do does did don't doesn't didn't")
export const isTo = wordTest('to')
export const isNegated = wordTest("don't doesn't didn't cannot can't won't wouldn't couldn't shouldn't")
export const isNegation = wordTest('not never')
export const isPlainBe = wordTest('be been being')
export const isFiniteHelper = wordTest('has had is was are were does did')

const isOwnObject = wordTest(
  'him them us me it her his their its my our your the a an this these those himself herself itself themselves ourselves myself',
)

/** Does a determiner, a pronoun or a reflexive follow, which no noun has right behind it? */
export function isBeforeObject(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || !isSpacedPair(tokens, token - 1, tokens.count)) return false
  return isOwnObject(tokens.keys[token]!)
}

const known = new Map<string, Tokens>()

/** A word by itself, to be weighed against a written one. */
export function wordTokens(word: string): Tokens {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size > 1_000) known.clear()
  const tokens = tokenise(word, [{ kind: 'line', start: 0, end: word.length }])
  known.set(word, tokens)
  return tokens
}

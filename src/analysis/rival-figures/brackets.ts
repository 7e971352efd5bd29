import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { isMark } from '../token-tests.ts'

const bracketReach = 4

/** Does a bracket stand around a figure, or open right behind it: "£81m (previous year £75m)"? */
export function bracketAt(
  tokens: Tokens,
  { firstToken, endToken, counted }: Amount,
): 'around' | 'behind' | undefined {
  for (let token = firstToken - 1; token >= firstToken - bracketReach && !isMark(tokens, token, ')'); token--)
    if (isMark(tokens, token, '(')) return 'around'
  const after = counted?.endToken ?? endToken
  return isMark(tokens, after, '(') || isMark(tokens, endToken, '(') ? 'behind' : undefined
}

/** "£81m (£75m)": the one of the two stands in brackets behind the other. */
export function isPaired(tokens: Tokens, one: Amount, row: Amount): boolean {
  const [first, second] = one.start < row.start ? [one, row] : [row, one]
  return bracketAt(tokens, first) === 'behind' && bracketAt(tokens, second) === 'around'
}

import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isDash, isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { isTimeWord } from './time-words.ts'

const stops = wordTest('and but while whereas where which who')

/** The stretch of a sentence that belongs to an amount: up to the next comma, joining word or rival amount. */
export function stretchOf(tokens: Tokens, amount: Amount, rivals: readonly Amount[]): [number, number] {
  const { sentences, keys } = tokens
  const least = rivals.reduce(
    (most, { endToken }) => (endToken <= amount.firstToken ? Math.max(most, endToken) : most),
    sentences[amount.sentence]!,
  )
  const most = rivals.reduce(
    (first, { firstToken }) => (firstToken >= amount.endToken ? Math.min(first, firstToken) : first),
    sentences[amount.sentence + 1]!,
  )
  let first = amount.firstToken
  while (first > least && !isBound(tokens, first - 1) && !stops(keys[first - 1]!)) first--
  // "Cost 90p in January costs £1.20 today": what stands right behind the rival is of its own time.
  if (first === least && first > sentences[amount.sentence]!)
    first = pastTime(tokens, first, amount.firstToken)
  let end = amount.endToken
  while (end < most && !isBound(tokens, end) && !stops(keys[end]!)) end++
  // "In 2019, 400 officers": a time between the start or a mark and a comma goes with what follows.
  if (first > least && isMark(tokens, first - 1, ',')) {
    let opening = first - 1
    while (opening > least && !isBound(tokens, opening - 1) && !stops(keys[opening - 1]!)) opening--
    const isWhole = opening > least || opening === sentences[amount.sentence]
    if (isWhole && isTime(tokens, opening, first - 1)) first = opening
  }
  if (end < most && isMark(tokens, end, ',')) {
    let closing = end + 1
    while (closing < most && !isBound(tokens, closing) && !stops(keys[closing]!)) closing++
    const isWhole = closing < most || closing === sentences[amount.sentence + 1]
    if (isWhole && isTime(tokens, end + 1, closing)) end = closing
  }
  return [first, end]
}

function pastTime(tokens: Tokens, from: number, end: number): number {
  let last = from
  for (let token = from; token < Math.min(end, from + longestTime); token++) {
    const isSmall =
      (functionWord(tokens.keys[token]!) & (FunctionWord.preposition | FunctionWord.determiner)) !== 0
    if (isTimeWord(tokens, token)) last = token + 1
    else if (!isSmall) break
  }
  return last
}

function isBound(tokens: Tokens, token: number): boolean {
  return (
    isMark(tokens, token, ',') ||
    isMark(tokens, token, ';') ||
    isMark(tokens, token, ':') ||
    isMark(tokens, token, '(') ||
    isMark(tokens, token, ')') ||
    isDash(tokens, token)
  )
}

const longestTime = 6

/** Do a few words say when, and nothing else? */
function isTime(tokens: Tokens, first: number, end: number): boolean {
  if (end <= first || end - first > longestTime) return false
  let has = false
  for (let token = first; token < end; token++) {
    const key = tokens.keys[token]!
    if (isTimeWord(tokens, token)) has = true
    else if ((functionWord(key) & (FunctionWord.preposition | FunctionWord.determiner)) === 0) return false
  }
  return has
}

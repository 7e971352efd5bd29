import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Amount } from '../amounts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { TimeExpression } from '../times.ts'
import { isMark } from '../token-tests.ts'
import { countedAfter } from './counted.ts'

const of = keyOf('of')
/** How many words a possessor before a figure may have. */
const reach = 5

/** Whose the counted things are: "14 members of the council", "the city's 14 schools". */
export function ownerOf(
  tokens: Tokens,
  { counted, endToken, firstToken, sentence }: Amount,
): Span | undefined {
  const end = tokens.sentences[sentence + 1]!
  const at = counted?.endToken ?? endToken
  if (!counted?.partitive && at < end && tokens.keys[at] === of) {
    const owner = countedAfter(tokens, at, end, true)
    if (owner) return spanOf(tokens, at + 1, owner.endToken)
  }
  return possessorBefore(tokens, firstToken, tokens.sentences[sentence]!)
}

/** The words before a possessive "'s" that stands right before the figure. */
function possessorBefore(tokens: Tokens, firstToken: number, start: number): Span | undefined {
  const clitic = firstToken - 1
  if (clitic <= start || tokens.classes[clitic] !== TokenClass.clitic) return undefined
  let first = clitic
  const stops = FunctionWord.preposition | FunctionWord.coordinator | FunctionWord.auxiliary
  while (first > start && clitic - first < reach) {
    const before = first - 1
    if (tokens.classes[before] !== TokenClass.word || (functionWord(tokens.keys[before]!) & stops) !== 0)
      break
    first = before
    if ((functionWord(tokens.keys[first]!) & FunctionWord.determiner) !== 0) break
  }
  return first < clitic ? spanOf(tokens, first, clitic) : undefined
}

/** The time expression of the sentence that stands nearest to an amount, with no semicolon between. */
export function timeOf(
  tokens: Tokens,
  amount: Amount,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  let best: TimeExpression | undefined
  for (let index = firstIn(times, amount.sentence); index < times.length; index++) {
    const time = times[index]!
    if (time.sentence !== amount.sentence) break
    const isNearer = !best || gapOf(time, amount) < gapOf(best, amount)
    if (isNearer && !isParted(tokens, time, amount)) best = time
  }
  return best
}

function firstIn(times: readonly TimeExpression[], sentence: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (times[middle]!.sentence < sentence) low = middle + 1
    else high = middle
  }
  return low
}

function gapOf(time: TimeExpression, amount: Amount): number {
  return Math.max(time.firstToken - amount.endToken, amount.firstToken - time.endToken)
}

function isParted(tokens: Tokens, time: TimeExpression, amount: Amount): boolean {
  const from = Math.min(time.endToken, amount.endToken)
  const to = Math.max(time.firstToken, amount.firstToken)
  for (let index = from; index < to; index++) if (isMark(tokens, index, ';')) return true
  return false
}

function spanOf({ starts, ends }: Tokens, first: number, end: number): Span {
  return { start: starts[first]!, end: ends[end - 1]! }
}

import type { Facts } from '../../src/analysis/facts.ts'
import { rangeOf } from '../../src/analysis/quantities/range.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

/** Parts of a whole that do not make it up; without a whole they are shares of a hundred. */
interface Partition {
  readonly whole?: Quantity
  readonly parts: readonly Quantity[]
  readonly sum: number
}

const none: readonly Quantity[] = []
const of = keyOf('of')
const them = keyOf('them')
const and = keyOf('and')
const abstaining = wordTest('abstained abstain abstaining abstentions')
const against = wordTest('against opposed no')
const rest = wordTest('rest others other remaining remainder most some half')

/** What rounding of three shares to one decimal can make of a hundred. */
const roundingOfShares = 1

/** Every partition that does not add up. */
export function* partitions(facts: Facts, prose: string): Iterable<Mismatch> {
  const { tokens, quantities } = facts
  let before: readonly Quantity[] = []
  let next = 0
  for (let sentence = 0; sentence + 1 < tokens.sentences.length && quantities.length > 0; sentence++) {
    const first = next
    while (next < quantities.length && quantities[next]!.sentence === sentence) next++
    const own = next > first ? quantities.slice(first, next) : none
    const found = ofThem(own, sentence, tokens, prose) ?? sharesOfVote(before, own, sentence, tokens)
    if (found) yield mismatchOf(found)
    before = own
  }
}

function mismatchOf({ whole, parts, sum }: Partition): Mismatch {
  const [first, ...rest] = parts as [Quantity, ...Quantity[]]
  const spanOf = ({ start, end }: Quantity) => ({ start, end })
  return {
    messageId: whole ? 'parts' : 'shares',
    here: spanOf(whole ?? first),
    there: (whole ? parts : rest).map(spanOf),
    values: { sum: shortest(sum) },
  }
}

/** "1,570 people, 1,150 of them in Maine and 420 in Vermont." */
function ofThem(
  own: readonly Quantity[],
  sentence: number,
  tokens: Tokens,
  prose: string,
): Partition | undefined {
  if (own.length < 3) return undefined
  const at = own.findIndex(
    ({ endToken }) => tokens.keys[endToken] === of && tokens.keys[endToken + 1] === them,
  )
  const [whole, first, second, ...more] = own.slice(Math.max(0, at - 1))
  if (at < 1 || !whole || !first || !second || more.length > 0) return undefined
  if ([whole, first, second].some(({ unit, precision }) => unit !== 'count' || precision !== 'exact'))
    return undefined
  const end = tokens.sentences[sentence + 1]!
  if (tokens.keys[second.firstToken - 1] !== and || hasAny(tokens, first.endToken, end, rest))
    return undefined
  // "… and 420 in Vermont." names a place as the first part does; anything longer may count something else.
  if (tokens.keys[first.endToken + 2] !== tokens.keys[second.endToken] || end - second.endToken > 6)
    return undefined
  const sum = first.value + second.value
  // "14 goals in 41 games, nine of them in the league and five in Europe" parts what stands before.
  if (own.slice(0, at - 1).some(({ value }) => value === sum)) return undefined
  const { low, high } = rangeOf(whole, prose)
  return sum < low || sum > high ? { whole, parts: [first, second], sum } : undefined
}

/** For, against and abstained, in one sentence or in two: there is nothing else that a vote can be. */
function sharesOfVote(
  before: readonly Quantity[],
  own: readonly Quantity[],
  sentence: number,
  tokens: Tokens,
): Partition | undefined {
  const start = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  const shares = [...before, ...own].filter(({ unit }) => unit === 'percent')
  if (shares.length !== 3 || shares.some(({ precision }) => precision !== 'exact')) return undefined
  if (!hasAny(tokens, start, end, abstaining) || !hasAny(tokens, start, end, against)) return undefined
  const sum = shares.reduce((total, { value }) => total + value, 0)
  return Math.abs(sum - 100) > roundingOfShares ? { parts: shares, sum } : undefined
}

function hasAny(tokens: Tokens, first: number, end: number, isOne: (key: number) => boolean): boolean {
  for (let index = first; index < end; index++) if (isOne(tokens.keys[index]!)) return true
  return false
}

import type { Facts } from '../../src/analysis/facts.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

/** Shares of a hundred that do not make it up. */
interface Partition {
  readonly parts: readonly Quantity[]
  readonly sum: number
}

const none: readonly Quantity[] = []
const abstaining = wordTest('abstained abstain abstaining abstentions')
const against = wordTest('against opposed no')

/** What rounding of three shares to one decimal can make of a hundred. */
const roundingOfShares = 1

/** Every partition of a hundred that does not add up. */
export function* partitions(facts: Facts): Iterable<Mismatch> {
  const { tokens, quantities } = facts
  let before: readonly Quantity[] = []
  let next = 0
  for (let sentence = 0; sentence + 1 < tokens.sentences.length && quantities.length > 0; sentence++) {
    const first = next
    while (next < quantities.length && quantities[next]!.sentence === sentence) next++
    const own = next > first ? quantities.slice(first, next) : none
    const found = sharesOfVote(before, own, sentence, tokens)
    if (found) yield mismatchOf(found)
    before = own
  }
}

function mismatchOf({ parts, sum }: Partition): Mismatch {
  const [first, ...rest] = parts as [Quantity, ...Quantity[]]
  const spanOf = ({ start, end }: Quantity) => ({ start, end })
  return {
    messageId: 'shares',
    here: spanOf(first),
    there: rest.map(spanOf),
    values: { sum: shortest(sum) },
  }
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

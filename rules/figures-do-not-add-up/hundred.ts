import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const the = keyOf('the')
const other = keyOf('other')
const rest = wordTest('remaining rest remainder balance')
const changes = wordTest(
  'than from rose fell up down by grew dropped more fewer less higher lower increase decrease rise margin turnout',
)
const all = 100
/** What rounding can make of some shares. */
const rounding = 1.6
const farthest = 25
const fewest = 3
const most = 8

/** "Forty-two percent goes to schools, 31 percent to roads and the remaining 37 percent to pensions". */
export function* sharesWithRest(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens, blocks } = facts
  const shares = [...sentences].flat().filter(({ kind }) => kind === 'percent')
  for (const [index, last] of shares.entries()) {
    if (!isRest(facts, last)) continue
    const block = blockOf(blocks, last.firstToken)
    const row = shares
      .slice(Math.max(0, index - most), index + 1)
      .filter(one => blockOf(blocks, one.firstToken) === block && last.sentence - one.sentence <= 1)
    const isPlain = row.every(
      one =>
        one.precision === 'exact' &&
        one.low === one.high &&
        !changes(tokens.keys[one.firstToken - 1] ?? 0) &&
        !changes(tokens.keys[one.endToken] ?? 0),
    )
    if (row.length < fewest || !isPlain) continue
    const sums = row.slice(0, -1).map((_, first) => row.slice(first).reduce((sum, { low }) => sum + low, 0))
    const isRight = (sum: number) =>
      Math.abs(sum - all) <= rounding || shares.some(({ low }) => Math.abs(low - sum) < 0.05)
    const sum = sums[0]!
    if (sums.some(isRight) || Math.abs(sum - all) > farthest) continue
    yield {
      messageId: 'hundred',
      here: { start: last.start, end: last.end },
      there: row.slice(0, -1).map(({ start, end }) => ({ start, end })),
      values: { sum: shortest(sum) },
    }
  }
}

function isRest({ tokens: { keys } }: Facts, { firstToken }: Amount): boolean {
  if (keys[firstToken - 1] === other && keys[firstToken - 2] === the) return true
  return [1, 2, 3].some(back => rest(keys[firstToken - back] ?? 0))
}

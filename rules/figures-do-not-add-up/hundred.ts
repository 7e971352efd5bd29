import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const the = keyOf('the')
const other = keyOf('other')
const rest = wordTest('remaining rest remainder balance')
const changes = wordTest(
  'than from rose fell up down by grew dropped more fewer less higher lower increase decrease rise margin turnout',
)
/** Shares of another time are none of the row. */
const otherTime = wordTest('start beginning earlier previously formerly once originally initially ago')
const and = keyOf('and')
const reach = 2
const all = 100
/** What rounding can make of some shares. */
const rounding = 1.6
const farthest = 25
const fewest = 3
const most = 8

/** "Forty-two percent goes to schools, 31 percent to roads and the remaining 37 percent to pensions". */
export function* sharesWithRest(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens, blocks } = facts
  const shares = sharesIn(facts, sentences)
  for (const [index, last] of shares.entries()) {
    if (!isRest(facts, last)) continue
    const block = blockOf(blocks, last.firstToken)
    const row = shares
      .slice(Math.max(0, index - most), index + 1)
      .filter(one => last.sentence - one.sentence <= (blockOf(blocks, one.firstToken) === block ? reach : 1))
    const isPlain = row.every(
      one =>
        one.precision === 'exact' &&
        one.low === one.high &&
        !hasWord(tokens, one.sentence, otherTime) &&
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

function hasWord({ keys, sentences }: Tokens, sentence: number, isOne: (key: number) => boolean): boolean {
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (isOne(keys[token]!)) return true
  return false
}

/** The shares, and bare figures behind one: "trains 35 per cent, cars 30 and buses 25". */
function sharesIn({ tokens }: Facts, sentences: Iterable<readonly Amount[]>): readonly Amount[] {
  const shares: Amount[] = []
  for (const amount of [...sentences].flat()) {
    const before = shares.at(-1)
    const isBare = amount.kind === 'count' && !amount.counted && isEnding(tokens, amount.endToken)
    if (amount.kind === 'percent' || (isBare && before?.sentence === amount.sentence)) shares.push(amount)
  }
  return shares
}

/** Nothing that is counted stands behind it. */
function isEnding(tokens: Tokens, token: number): boolean {
  return tokens.classes[token] === TokenClass.punctuation || tokens.keys[token] === and
}

/** "The remaining 15 per cent", "15 per cent, the remainder". */
function isRest({ tokens: { keys } }: Facts, { firstToken, endToken }: Amount): boolean {
  if (keys[firstToken - 1] === other && keys[firstToken - 2] === the) return true
  if ([1, 2, 3].some(back => rest(keys[firstToken - back] ?? 0))) return true
  return rest(keys[endToken + 2] ?? 0) && keys[endToken + 1] === the
}

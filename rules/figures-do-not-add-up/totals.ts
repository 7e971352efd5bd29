import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areApart } from '../../src/analysis/quantities/range.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const each = wordTest('each apiece')
const per = wordTest('a an per each every')
const inWord = keyOf('in')
const all = wordTest('all total')
const altogether = wordTest('altogether')
const of = keyOf('of')
const total = keyOf('total')
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 }
/** Words that make it no plain product. */
const disturbing = wordTest(
  'about nearly almost around some roughly than least most up between plus except but first half or-so average',
)
const loose = 0.03

/** "Eight cars with 60 seats each, 540 in all"; "10 miles a day for six weeks, or 500 miles in all". */
export function* totals(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  for (const own of sentences) {
    if (own.length !== 3) continue
    const [one, other, sum] = own as readonly [Amount, Amount, Amount]
    if (!isTotal(tokens, sum) || ![one, other, sum].every(isExact) || isDisturbed(tokens, one, sum)) continue
    if (hasMore(tokens, sum)) continue
    const right = productOf(tokens, one, other)
    if (right === undefined) continue
    const range = { low: right, high: right }
    if (!areApart(range, statedRange(sum, tokens.prose), loose)) continue
    yield {
      messageId: 'product',
      here: { start: sum.start, end: sum.end },
      there: [one, other].map(({ start, end }) => ({ start, end })),
      values: { count: tokens.prose.slice(one.start, one.end), right: shortest(right) },
    }
  }
}

const additions = wordTest('with plus including before after excluding minus less')

/** "A total of $3,900 with the raffle" */
function hasMore({ keys }: Tokens, { endToken, counted }: Amount): boolean {
  const at = counted?.endToken ?? endToken
  return additions(keys[at] ?? 0) || additions(keys[at + 1] ?? 0) || additions(keys[at + 2] ?? 0)
}

function isExact({ precision, low, high }: Amount): boolean {
  return precision === 'exact' && low === high
}

/** "540 in all", "540 altogether", "a total of 540" */
function isTotal({ keys }: Tokens, { firstToken, endToken, counted }: Amount): boolean {
  const at = counted?.endToken ?? endToken
  if (keys[firstToken - 1] === of && keys[firstToken - 2] === total) return true
  return altogether(keys[at] ?? 0) || (keys[at] === inWord && all(keys[at + 1] ?? 0))
}

function productOf(tokens: Tokens, one: Amount, other: Amount): number | undefined {
  const behind = other.counted?.endToken ?? other.endToken
  const isEach = one.kind === 'count' && (other.kind === 'count' || other.kind === 'money')
  if (isEach && each(tokens.keys[behind] ?? 0)) return one.low * other.low
  const rate = one.counted?.endToken ?? one.endToken
  const unit = per(tokens.keys[rate] ?? 0) ? textOf(tokens, rate + 1) : undefined
  const period = unit === undefined ? undefined : days[unit]
  const lasting = other.unit?.dimension === 'time' ? days[other.unit.name] : undefined
  if (period === undefined || lasting === undefined) return undefined
  // Months and years are of several lengths.
  if (period > 7 !== lasting > 7) return undefined
  return (one.low * other.low * lasting) / period
}

function isDisturbed({ keys }: Tokens, one: Amount, sum: Amount): boolean {
  for (let index = one.firstToken - 2; index < sum.endToken; index++)
    if (disturbing(keys[index] ?? 0)) return true
  return false
}

function textOf({ prose, starts, ends, count }: Tokens, token: number): string {
  return token < count ? prose.slice(starts[token]!, ends[token]!).toLowerCase() : ''
}

import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isSlipOf } from '../../src/analysis/slips.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { inWords, type Mismatch } from './mismatch.ts'

const each = wordTest('each apiece')
const per = wordTest('a an per each every')
/** How long a time that is paid for is, in days. */
const times: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, month: 365 / 12, year: 365 }
const lasting: Readonly<Record<string, string>> = {
  days: 'day',
  nights: 'night',
  weeks: 'week',
  months: 'month',
  years: 'year',
}
const near = 1
/** So many figures before and behind are looked at. */
const most = 12
const fewestTimes = 2
const mostTimes = 2_000_000

interface Rate {
  readonly amount: Amount
  /** The unit of time that is paid for; undefined for a price each. */
  readonly time: string | undefined
}

/** "At £12 each the 4,100 tickets brought in £48,200": a slip in the product of a price and a number. */
export function* ratesTimesNumbers(facts: Facts): Iterable<Mismatch> {
  const all = facts.amounts
  for (const [index, amount] of all.entries()) {
    const rate = rateOf(facts, amount)
    if (!rate) continue
    const about = all
      .slice(Math.max(0, index - most), index + most)
      .filter(one => one !== amount && Math.abs(one.sentence - amount.sentence) <= near && isExact(one))
    // "£250,000 a year for three years and £150,000 a year for two": each is paid for a time of its own.
    if (about.some(one => one.low !== amount.low && isRateFor(facts, one, rate.time))) continue
    const sums = about.filter(
      one =>
        one.kind === 'money' &&
        one.currency === amount.currency &&
        one.low > amount.low &&
        !rateOf(facts, one),
    )
    const numbers = about
      .map(one => ({ one, times: timesOf(facts, rate, one) }))
      .filter(({ times: n }) => n >= fewestTimes && n <= mostTimes)
    const products = numbers.map(({ one, times: n }) => ({ one, right: n * amount.low }))
    // Where one of the numbers gives one of the sums, all is well.
    if (sums.some(({ low }) => products.some(({ right }) => Math.abs(right - low) <= 0.02 * right))) continue
    for (const { one, right } of products) {
      const sum = sums.find(({ low }) => isSlipOf(low, right))
      if (!sum) continue
      yield {
        messageId: 'product',
        here: { start: sum.start, end: sum.end },
        there: [amount, one].map(({ start, end }) => ({ start, end })),
        values: { count: facts.tokens.prose.slice(one.start, one.end), right: inWords(right) },
      }
      break
    }
  }
}

function isRateFor(facts: Facts, amount: Amount, time: string | undefined): boolean {
  const rate = rateOf(facts, amount)
  return rate !== undefined && rate.time === time
}

function isExact({ low, high, precision }: Amount): boolean {
  return low === high && low > 0 && precision === 'exact'
}

/** "£12 each", "$700 a week", "$30 a ticket". */
function rateOf({ tokens }: Facts, amount: Amount): Rate | undefined {
  if (amount.kind !== 'money' || !isExact(amount)) return undefined
  const { keys, prose, starts, ends } = tokens
  const at = amount.endToken
  if (each(keys[at] ?? 0)) return { amount, time: undefined }
  if (!per(keys[at] ?? 0) || at + 1 >= tokens.count) return undefined
  const unit = prose.slice(starts[at + 1]!, ends[at + 1]!).toLowerCase()
  return { amount, time: unit in times ? unit : undefined }
}

/** How often a rate is paid for a number of things, or for a length of time. */
function timesOf({ tokens }: Facts, { time }: Rate, one: Amount): number {
  if (time === undefined) return one.kind === 'count' && Number.isInteger(one.low) ? one.low : 0
  const word =
    one.unit?.dimension === 'time' ? one.unit.name : lastingOf(tokens.prose.slice(one.start, one.end))
  const length = word === undefined ? undefined : times[word]
  return length === undefined ? 0 : (one.low * length) / times[time]!
}

function lastingOf(text: string): string | undefined {
  return lasting[text.toLowerCase().split(/\s/).at(-1)!]
}

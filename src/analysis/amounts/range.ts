import type { Amount } from '../amounts.ts'
import { plainRange, type Range, rangeOf } from '../quantities/range.ts'

/** Like {@link rangeOfAmount}, but a plain small number is taken at its word: "$300", "850 tickets". */
export function statedRange(amount: Amount, prose: string): Range {
  const { start, end, low, high, precision } = amount
  if (precision === 'vague') return { low, high }
  const { low: stated, high: exact } = plainRange(
    { start, end, value: high, unit: 'count', precision },
    prose,
  )
  return stated === exact ? { low, high } : rangeOfAmount(amount, prose)
}

/** What an amount may stand for, as it is rounded for print and as exact as its words say. */
export function rangeOfAmount(amount: Amount, prose: string): Range {
  const { start, end, low, high, kind, precision } = amount
  if (precision === 'vague') return { low, high }
  const unit = kind === 'share' ? 'fraction' : 'count'
  const at = (value: number) => rangeOf({ start, end, value, unit, precision }, prose)
  if (low === high) return at(low)
  return { low: at(low).low, high: at(high).high }
}

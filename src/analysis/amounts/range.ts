import type { Amount } from '../amounts.ts'
import { type Range, rangeOf } from '../quantities/range.ts'

/** Decimals and words of magnitude: the figure was rounded to them. */
const roundLooking = /\.\d|million|billion|trillion|thousand|hundred|dozen|\d(?:bn|tn|[mk])\b/i
/** A plain whole number below this is exact; larger ones and those with decimals or a magnitude are rounded for print. */
const exactBelow = 10_000

/** Like {@link rangeOfAmount}, but a plain small number is taken at its word: "$300", "850 tickets". */
export function statedRange(amount: Amount, prose: string): Range {
  const isPlain =
    amount.precision === 'exact' &&
    Math.abs(amount.high) < exactBelow &&
    !roundLooking.test(prose.slice(amount.start, amount.end))
  return isPlain ? { low: amount.low, high: amount.high } : rangeOfAmount(amount, prose)
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

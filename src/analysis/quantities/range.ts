import type { Quantity } from '../quantities.ts'

/** The values that a figure may stand for, both ends included. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** "About" allows a tenth more or less. */
const looseness = 0.1

/**
 * What a figure may stand for: half a unit of its last digit that is not a nought either way, since figures are
 * rounded for print, and more where the words before it say so.
 * @param prose the text that the quantity's span is of
 */
export function rangeOf(quantity: Quantity, prose: string): Range {
  const { value, precision } = quantity
  const half = roundingOf(quantity, prose) / 2
  if (precision === 'about') {
    return {
      low: value - half - Math.abs(value) * looseness,
      high: value + half + Math.abs(value) * looseness,
    }
  }
  return {
    low: precision === 'at-most' ? Number.NEGATIVE_INFINITY : value - half,
    high: precision === 'at-least' ? Number.POSITIVE_INFINITY : value + half,
  }
}

/** The unit of the last digit that is not a nought: 0.1 in "2.5", 10 in "4,250", 100 million in "$2.1 billion". */
function roundingOf({ start, end, value, unit }: Quantity, prose: string): number {
  if (unit === 'fraction') return value / 5
  const digits = /[\d,]+(?:\.\d+)?/.exec(prose.slice(start, end))?.[0].replaceAll(',', '')
  if (digits === undefined) return value < 13 ? 0 : 1
  const shown = Number(digits)
  const magnitude = shown === 0 ? 1 : value / shown
  const decimals = digits.split('.')[1]?.length ?? 0
  if (decimals > 0) return magnitude * 10 ** -decimals
  const noughts = /0*$/.exec(digits)![0].length
  return magnitude * 10 ** Math.min(noughts, Math.max(0, digits.length - 1))
}

/** The range of the quotient of two positive ranges. */
export function quotient(a: Range, b: Range): Range {
  return { low: a.low / Math.max(b.high, Number.MIN_VALUE), high: a.high / Math.max(b.low, Number.MIN_VALUE) }
}

/** Have the two no value in common? `slack` widens both by that share of their size. */
export function areApart(a: Range, b: Range, slack = 0): boolean {
  const widen = ({ low, high }: Range): Range => ({
    low: low - Math.abs(low) * slack,
    high: high + Math.abs(high) * slack,
  })
  const [one, other] = [widen(a), widen(b)]
  return one.high < other.low || other.high < one.low
}

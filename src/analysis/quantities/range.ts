import type { Quantity } from '../quantities.ts'

/** The values that a figure may stand for, both ends included. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** As much of a figure as its rounding shows in. */
type Figure = Pick<Quantity, 'start' | 'end' | 'value' | 'unit' | 'precision'>

/** "About" allows a tenth more or less. */
const looseness = 0.1

/**
 * What a figure may stand for: half a unit of its last digit that is not a nought either way, since figures are
 * rounded for print, and more where the words before it say so.
 * @param prose the text that the quantity's span is of
 */
export function rangeOf(quantity: Figure, prose: string): Range {
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

/** Decimals and words of magnitude: the figure was rounded to them. */
const roundLooking = /\.\d|million|billion|trillion|thousand|hundred|dozen|\d(?:bn|tn|[mk])\b/i
/** A plain whole number below this is exact; larger ones and those with decimals or a magnitude are rounded for print. */
const exactBelow = 10_000

/** As {@link rangeOf}, but a plain small number is taken at its word: "$60", "1,200 animals". */
export function plainRange(quantity: Figure, prose: string): Range {
  const { start, end, value, precision } = quantity
  const isPlain =
    precision === 'exact' && Math.abs(value) < exactBelow && !roundLooking.test(prose.slice(start, end))
  return isPlain ? { low: value, high: value } : rangeOf(quantity, prose)
}

/** The unit of the last digit that is not a nought: 0.1 in "2.5", 10 in "4,250", 100 million in "$2.1 billion". */
function roundingOf({ start, end, value, unit }: Figure, prose: string): number {
  if (unit === 'fraction') return value / 5
  let first = start
  while (first < end && !isDigit(prose, first)) first++
  if (first === end) return value < 13 ? 0 : 1
  let point = first
  let [digits, noughts] = [0, 0]
  for (; point < end && (isDigit(prose, point) || prose[point] === ','); point++) {
    if (prose[point] === ',') continue
    digits++
    noughts = prose[point] === '0' ? noughts + 1 : 0
  }
  let last = point
  if (prose[point] === '.') while (last + 1 < end && isDigit(prose, last + 1)) last++
  const shown = Number(prose.slice(first, last > point ? last + 1 : point).replaceAll(',', ''))
  const magnitude = shown === 0 ? 1 : value / shown
  if (last > point) return magnitude * 10 ** (point - last)
  return magnitude * 10 ** Math.min(noughts, digits - 1)
}

function isDigit(prose: string, at: number): boolean {
  const unit = prose.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** The range of the quotient of two positive ranges. */
export function quotient(a: Range, b: Range): Range {
  return { low: a.low / Math.max(b.high, Number.MIN_VALUE), high: a.high / Math.max(b.low, Number.MIN_VALUE) }
}

/** Have the two no value in common? `slack` widens both by that share of their size. */
export function areApart(a: Range, b: Range, slack = 0): boolean {
  return (
    a.high + Math.abs(a.high) * slack < b.low - Math.abs(b.low) * slack ||
    b.high + Math.abs(b.high) * slack < a.low - Math.abs(a.low) * slack
  )
}

import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { wordTest } from '../word-flags.ts'

/** A third is said of anything from three to nearly four tenths; percents are rounded, and often carelessly. */
const looseFraction = 0.12
/** "Four in five" counts. */
const looseRatio = 0.05
const ratio = / (?:in|of) /i
const loosePercent = 0.015
const loosePoint = 0.0075
const aboutMore = 0.06

/** What share a share may stand for, as it is rounded for print. */
export function rangeOfShare(
  { prose, keys }: Tokens,
  { kind, low, precision, start, end, firstToken }: Amount,
): { low: number; high: number } {
  // "Just under 6 percent", "a little over a third" are near it.
  const most = small(keys[firstToken - 2] ?? 0) ? nearest : undefined
  const value = kind === 'percent' ? low / 100 : low
  const hasPoint = /\d\.\d/.test(prose.slice(start, end))
  const slack =
    kind === 'percent'
      ? Math.max(hasPoint ? loosePoint / 5 : loosePoint, value * loosePercent)
      : value * (ratio.test(prose.slice(start, end)) ? looseRatio : looseFraction)
  const more = precision === 'about' ? value * aboutMore : 0
  return {
    low: precision === 'at-most' ? (most ? value * (1 - most) - slack : 0) : value - slack - more,
    high:
      precision === 'at-least'
        ? most
          ? value * (1 + most) + slack
          : Number.POSITIVE_INFINITY
        : value + slack + more,
  }
}

const small = wordTest('just little slightly fractionally')
const nearest = 0.2

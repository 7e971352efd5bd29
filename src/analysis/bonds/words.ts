import { inBaseUnits } from '../amounts/units.ts'
import type { Amount } from '../amounts.ts'
import type { FiguredPassage } from './figured.ts'

/** Up to so many units of one clause row without a figure. */
export function gap(most: number): string {
  return `[^‹›.;:!?]{0,${most}}`
}

/** As {@link gap}, and it may lead into the next sentence. */
export function across(most: number): string {
  return `[^‹›;:!?]{0,${most}}`
}

/** As {@link across}, and counts of other things may lie between. */
export function overCounts(most: number): string {
  return `(?:[^‹›;:!?]|‹[cs]\\d+›){0,${most}}`
}

/** Can the one be set against the other: money of one currency, measures of one dimension, shares, counts? A bare figure takes the unit of the other. */
export function areAlike(a: Amount, b: Amount): boolean {
  if (isBare(a) || isBare(b))
    return a.kind !== 'money' && b.kind !== 'money' && a.kind !== 'percent' && b.kind !== 'percent'
  if (a.kind !== b.kind) return false
  if (a.kind === 'money') return a.currency === b.currency
  return a.unit?.dimension === b.unit?.dimension
}

/** A count that no noun stands behind. */
export function isBare({ kind, counted }: Amount): boolean {
  return kind === 'count' && counted === undefined
}

/** The value in base units; a bare figure is read in the unit of what it stands beside. */
export function valueBeside(amount: Amount, other: Amount): number {
  const unit = amount.unit ?? (isBare(amount) ? other.unit : undefined)
  return unit ? inBaseUnits(amount.low, unit) : amount.low
}

const sizes = new Set<Amount['kind']>(['count', 'money', 'measure', 'percent'])

/** The figures of a passage that can be set against one, in order, that one left out. */
export function figuresLike({ figures }: FiguredPassage, one: Amount): Amount[] {
  return figures.filter(other => other !== one && sizes.has(other.kind) && areAlike(one, other))
}

/** The words right before and behind a figure of a passage. */
export function wordsAround(
  { text, figures }: FiguredPassage,
  amount: Amount,
): { before: string; after: string } {
  const number = `${figures.indexOf(amount)}›`
  const at = text.indexOf(number)
  const opening = text.lastIndexOf('‹', at)
  return {
    before: text.slice(Math.max(0, opening - wordsShown), opening),
    after: text.slice(at + number.length, at + number.length + wordsShown),
  }
}

const wordsShown = 40

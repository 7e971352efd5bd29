import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { statedRange } from '../amounts/range.ts'
import { roundedRange } from '../amounts/rounded.ts'
import type { Amount } from '../amounts.ts'
import type { Range } from '../quantities/range.ts'

/** A size as it is told, in one unit or in two: "$479", "2 minutes 4 seconds". */
export interface Size extends Span {
  /** The amount, or the first one of two. */
  readonly amount: Amount
  readonly firstToken: number
  readonly endToken: number
  readonly value: number
  /** What it may stand for as it is rounded; both in the base unit of its dimension, money in the main unit. */
  readonly range: Range
}

const kinds: ReadonlySet<Amount['kind']> = new Set(['count', 'money', 'measure', 'percent', 'points'])

/** The sizes of one sentence, in order. */
export function sizesIn(tokens: Tokens, own: readonly Amount[]): Size[] {
  const found: Size[] = []
  for (const amount of own) {
    if (!kinds.has(amount.kind) || amount.precision === 'vague' || amount.low !== amount.high) continue
    const last = found.at(-1)
    const factor = last && partOf(last, amount)
    if (last && factor) found[found.length - 1] = withPart(last, sizeOf(tokens, amount, factor))
    else found.push(sizeOf(tokens, amount, amount.unit?.factor ?? 1))
  }
  return found
}

const parts: Readonly<Record<string, number>> = { hour: 60, minute: 1 }

/** How many base units one of what stands right behind a size is, where it is the rest of it: "2 minutes 4 seconds", "2 minutes 4". */
function partOf(
  { amount, endToken }: Size,
  { kind, low, unit, counted, firstToken }: Amount,
): number | undefined {
  const whole = amount.unit
  if (!whole || firstToken !== endToken) return undefined
  if (unit) return unit.dimension === whole.dimension && unit.factor < whole.factor ? unit.factor : undefined
  return kind === 'count' && counted === undefined && low < 60 ? parts[whole.name] : undefined
}

/** @param factor how many base units one of it is; degrees of two scales are never compared, and their noughts do not matter */
function sizeOf(tokens: Tokens, amount: Amount, factor: number): Size {
  const { start, end, firstToken, endToken } = amount
  const isExact = amount.precision === 'exact'
  const { low, high } = isExact ? roundedRange(tokens, amount) : statedRange(amount, tokens.prose)
  const range = { low: low * factor, high: high * factor }
  return { amount, start, end, firstToken, endToken, value: amount.low * factor, range }
}

function withPart(whole: Size, { end, endToken, value, range }: Size): Size {
  return {
    ...whole,
    end,
    endToken,
    value: whole.value + value,
    range: { low: whole.value + range.low, high: whole.value + range.high },
  }
}

/** Can the one be taken from the other: money of one currency, measures of one dimension, counts, shares? */
export function areOfOneSort(one: Amount, other: Amount): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind !== 'measure') return one.currency === other.currency
  const [a, b] = [one.unit, other.unit]
  if (a?.dimension !== b?.dimension) return false
  return a?.dimension !== 'temperature' || a?.name === b?.name
}

/** A figure that has no unit of its own and may borrow that of another. */
export function isBare({ kind, counted }: Amount): boolean {
  return kind === 'count' && counted === undefined
}

/** The distance of two sizes of percent is told in points. */
export function isStepOf(step: Amount, size: Amount): boolean {
  const isPoints = step.kind === 'points' || (step.unit?.dimension === 'points' && size.kind === 'percent')
  return isPoints ? size.kind === 'percent' || isBare(size) : areOfOneSort(step, size) || isBare(size)
}

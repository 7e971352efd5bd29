import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import { statedRange } from '../../src/analysis/amounts/range.ts'
import { inBaseUnits, type Unit } from '../../src/analysis/amounts/units.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { WrongShare } from './wrong-share.ts'

/** How far a conversion may be off, as a share; the figures are rounded besides. */
const tolerance = 0.08
/** Degrees, in which a share means nothing. */
const degrees = 1.5
/** Ovens are set by marks on a dial, and not by reckoning: 180C is 350F, and 140C is 275F. */
const leastOven = 100
const ovenDegrees = 7
/** Degrees Celsius by which a climate or a day may change, and how far the other scale may be rounded. */
const largestChange = 12
const roundedChange = 0.6
const or = keyOf('or')
const of = keyOf('of')

/** "Five miles (12 kilometers)": one size in two units that do not come to the same. */
export function* conversions({ amounts, tokens }: Facts, prose: string): Iterable<WrongShare> {
  for (const [index, one] of amounts.entries()) {
    const other = amounts[index + 1]
    if (!other || one.sentence !== other.sentence || !isRestated(tokens, one, other)) continue
    if (one.kind !== 'measure' || other.kind !== 'measure' || !one.unit || !other.unit) continue
    const isSameScale = one.unit.dimension === other.unit.dimension && one.unit.name !== other.unit.name
    if (!isSameScale || isUnknown(one.unit) || isUnknown(other.unit) || one.unit.dimension === 'time')
      continue
    if (isMoreBehind(amountsIn(amounts, one.sentence), other)) continue
    const here = baseRange(one, one.unit, prose)
    const there = baseRange(other, other.unit, prose)
    const spread = (one.unit.spread ?? 0) + (other.unit.spread ?? 0) + tolerance
    const isHot = here.high > leastOven
    const slack =
      one.unit.dimension === 'temperature' ? (isHot ? ovenDegrees : degrees) : Math.abs(here.high) * spread
    if (here.low - slack <= there.high && there.low - slack <= here.high) continue
    if (one.unit.dimension === 'temperature' && isSameChange(one, one.unit, other, other.unit)) continue
    const right = (inBaseUnits(one.low, one.unit) - (other.unit.offset ?? 0)) / other.unit.factor
    yield {
      messageId: 'converted',
      here: other,
      there: one,
      right: `${Number(right.toPrecision(3))} ${nameOf(tokens, other)}`,
    }
  }
}

/** "Warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit)": a small difference, in which no nought is moved. */
function isSameChange(one: Amount, { factor }: Unit, other: Amount, { factor: otherFactor }: Unit): boolean {
  const change = one.low * factor
  return Math.abs(change) <= largestChange && Math.abs(change - other.low * otherFactor) <= roundedChange
}

/** In brackets right behind the first, or after "or" between commas. */
function isRestated(tokens: Tokens, one: Amount, other: Amount): boolean {
  // "(About 30 kilometers)"
  const before = other.firstToken - (other.precision === 'about' ? 2 : 1)
  if (before < one.endToken || before > one.endToken + 2) return false
  if (isMark(tokens, before, '(')) return true
  if (tokens.keys[before] === or) return isMark(tokens, before - 1, ',') || other.precision === 'about'
  // "148 acres, about 60 hectares", and not "about 60 hectares of it".
  return isMark(tokens, before, ',') && other.precision === 'about' && tokens.keys[other.endToken] !== of
}

/** "6 feet (1 meter 83 centimeters)": the second size has a second part. */
function isMoreBehind(own: readonly Amount[], other: Amount): boolean {
  return own.some(
    amount =>
      amount.firstToken >= other.endToken &&
      amount.firstToken <= other.endToken + 1 &&
      amount.kind === 'measure',
  )
}

function isUnknown({ name }: Unit): boolean {
  return name === 'degree' || name === 'point'
}

function baseRange(amount: Amount, unit: Unit, prose: string) {
  // "Over five miles (8 kilometers)": both are as rough, and have to agree all the same.
  const stated = statedRange({ ...amount, precision: 'exact' }, prose)
  const half = stated.low === stated.high ? 0.5 : 0
  const [low, high] = [stated.low - half, stated.high + half]
  return { low: inBaseUnits(low, unit), high: inBaseUnits(high, unit) }
}

/** The words of the unit, behind digits: "kilometers a second". */
function nameOf({ prose, starts, ends }: Tokens, { start, end, endToken }: Amount): string {
  const text = prose.slice(start, end)
  return /^\d/.test(text)
    ? text.replace(/^[\d.,]+\s*/, '')
    : prose.slice(starts[endToken - 1]!, ends[endToken - 1]!)
}

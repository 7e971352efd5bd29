import type { Facts } from '../../facts.ts'
import { type Basis, type LinkedLength, linkedLengths } from './bases.ts'
import { type ClashReason, clashReasons, linkReasons } from './reasons.ts'
import { clashWeights, enough, linkWeights } from './weights.ts'

/** A length that the two times do not give from which it seems to be reckoned. */
export interface UnfitLength {
  readonly linked: LinkedLength
  readonly basis: Basis
  /** In the order of {@link clashReasons}. */
  readonly reasons: Float64Array
}

const linkVector = Float64Array.from(linkReasons, name => linkWeights[name])
const clashVector = Float64Array.from(clashReasons, name => clashWeights[name])

/** The lengths of a piece that do not fit the times which they are of. */
export function unfitLengths(facts: Facts): UnfitLength[] {
  return linkedLengths(facts).flatMap(linked => {
    const found = weighed(linked, linkVector)
    return found && product(found.reasons, clashVector) >= enough ? [found] : []
  })
}

const [manyAt, kindAt, sameAt, besideAt] = (['many', 'kindBegins', 'sameSentence', 'endBeside'] as const).map(
  name => linkReasons.indexOf(name),
) as [number, number, number, number]
/** So little is explained by chance alone, and more than nothing. */
const least = 0.03
/** Logarithms of how many times too long or too short a length is. */
const [closeBy, farOff] = [0.4, 0.75]

/**
 * The likeliest two times that do not give the length, weighed against those that do.
 * @param weights of the reasons of a link, in their order
 */
export function weighed(linked: LinkedLength, weights: Float64Array): UnfitLength | undefined {
  let explained = 0
  let most = 0
  let best: Basis | undefined
  for (const basis of linked.bases) {
    const odds = Math.exp(product(basis.reasons, weights))
    // Two times that fit by chance more often than not explain little.
    if (basis.fits) explained += odds / basis.chance
    else {
      const weight = (odds / (1 - basis.chance)) * (offBy(basis) < farOff ? 1 : 0.5)
      if (weight > most) [most, best] = [weight, basis]
    }
  }
  return (
    best && {
      linked,
      basis: best,
      reasons: reasonsOf(linked, best, product(best.reasons, weights), explained),
    }
  )
}

function reasonsOf(
  { length, cue }: LinkedLength,
  basis: Basis,
  link: number,
  explained: number,
): Float64Array {
  const { reasons } = basis
  const values: Record<ClashReason, number | boolean> = {
    any: 1,
    link,
    explained: Math.log(explained + least),
    unexplained: explained < least,
    near: offBy(basis) < closeBy,
    far: offBy(basis) > farOff,
    beside: reasons[sameAt]! + reasons[besideAt]! > 0,
    years: length.unit === 'year',
    days: length.unit === 'day' || length.unit === 'night',
    many: reasons[manyAt]!,
    kindBegins: reasons[kindAt]!,
    of: cue === 'of',
    step: cue === 'step',
  }
  return Float64Array.from(clashReasons, name => Number(values[name]))
}

function offBy({ ratio }: Basis): number {
  return Math.abs(Math.log(ratio))
}

/** The sum of the reasons by their weights. */
export function product(reasons: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < reasons.length; at++) sum += reasons[at]! * weights[at]!
  return sum
}

import { solve } from './fit.ts'

/** Something that may be reckoned from one of several bases, or from none of them. */
export interface Linked {
  readonly bases: readonly LinkedBasis[]
  /** How much it counts. */
  readonly weight: number
}

export interface LinkedBasis {
  readonly reasons: Float64Array
  /** Does it give the value, and how often would one that has nothing to do with it? */
  readonly fits: boolean
  readonly chance: number
  /** Is it known to be the one, or not to be; undefined where only the values tell. */
  readonly isKnown?: boolean
}

/** So seldom a value is not the one that its own basis gives: words are read wrongly, and writers round. */
const astray = 0.03
const certain = 1000
const rounds = 25
const longestStep = 1.5

/**
 * The weights of reasons by which what is linked finds its basis, where nobody has marked the links: a basis that gives the
 * value, and by chance seldom would, is likely to be the one. Expectation maximisation over a conditional logit with "none" as
 * one of the choices, by Newton's steps, held to zero by a Gaussian prior.
 * @see Dempster, Laird and Rubin (1977); McFadden (1974)
 */
export function fitLinks(cases: readonly Linked[], size: number, hold: number): Float64Array {
  const weights = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const gradient = Array.from(weights, weight => -hold * weight)
    const curvature = Array.from({ length: size }, (_, index) =>
      Array.from({ length: size }, (__, other) => (index === other ? hold : 0)),
    )
    for (const one of cases) addCase(one, weights, gradient, curvature)
    const step = solve(curvature, gradient)
    const damping = Math.min(1, longestStep / Math.max(...step.map(Math.abs)))
    for (let at = 0; at < size; at++) weights[at]! += damping * step[at]!
  }
  return weights
}

function addCase(
  { bases, weight }: Linked,
  weights: Float64Array,
  gradient: number[],
  curvature: number[][],
): void {
  const odds = bases.map(({ reasons }) => Math.exp(Math.min(30, product(reasons, weights))))
  const told = bases.map((basis, index) => odds[index]! * likelihood(basis))
  const [all, allTold] = [1 + sum(odds), 1 + sum(told)]
  const size = weights.length
  const mean = new Float64Array(size)
  for (const [index, { reasons }] of bases.entries()) {
    const chance = odds[index]! / all
    const pull = weight * (told[index]! / allTold - chance)
    for (let at = 0; at < size; at++) {
      const value = reasons[at]!
      if (value === 0) continue
      gradient[at]! += pull * value
      mean[at]! += chance * value
      const row = curvature[at]!
      for (let other = 0; other < size; other++) row[other]! += weight * chance * value * reasons[other]!
    }
  }
  for (let at = 0; at < size; at++)
    for (let other = 0; other < size; other++) curvature[at]![other]! -= weight * mean[at]! * mean[other]!
}

function likelihood({ fits, chance, isKnown }: LinkedBasis): number {
  if (isKnown !== undefined) return isKnown ? certain : 1 / certain
  return fits ? (1 - astray) / chance : astray / (1 - chance)
}

function product(reasons: Float64Array, weights: Float64Array): number {
  let total = 0
  for (let at = 0; at < reasons.length; at++) total += reasons[at]! * weights[at]!
  return total
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

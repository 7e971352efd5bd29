/** One pair of statements that a mechanism has weighed: what speaks for and against it, and whether it is a contradiction. */
export interface WeighedPair {
  readonly evidence: Evidence
  readonly isTrue: boolean
}

/** How much there is of each kind of evidence; what there is nothing of may be left out. */
export type Evidence = Readonly<Partial<Record<string, number>>>

/** The weight of each kind of evidence, in log-odds, and the sum from which on a pair is held to be a contradiction. */
export interface Weights {
  readonly of: Readonly<Record<string, number>>
  readonly enough: number
}

const mostSteps = 100
const tolerance = 1e-6
const longestStep = 1

/**
 * Logistic regression of the weights by Newton's method, held to the written ones by a Gaussian prior, so that evidence that
 * hardly ever comes up keeps the weight it was given.
 * @param pairs what the mechanism has weighed in drafts that are marked, and in clean ones
 * @param written where the weights start from
 * @param hold how strongly the written weights are kept: the inverse variance of the prior
 * @returns the weights that make the marks most likely; a sum of `enough` is even odds
 * @see Bishop, Pattern Recognition and Machine Learning (2006), 4.3.3
 */
export function fitWeights(pairs: readonly WeighedPair[], written: Weights, hold: number): Weights {
  const names = Object.keys(written.of)
  const rows = pairs.map(({ evidence, isTrue }) => ({ row: rowOf(evidence, names), isTrue }))
  const weights = fitRows(rows, [...names.map(name => written.of[name]!), -written.enough], hold)
  return {
    of: Object.fromEntries(names.map((name, index) => [name, weights[index]!])),
    enough: -weights.at(-1)!,
  }
}

/** What speaks for one case: how much of each kind of evidence, by its index; what is 0 may be left out. */
export interface WeighedRow {
  readonly row: ReadonlyMap<number, number>
  readonly isTrue: boolean
}

/** As {@link fitWeights}, of evidence that is more or less strong. */
export function fitRows(cases: readonly WeighedRow[], prior: readonly number[], hold: number): number[] {
  let weights = [...prior]
  for (let step = 0; step < mostSteps; step++) {
    const gradient = weights.map((weight, index) => hold * (weight - prior[index]!))
    const curvature = weights.map((_, index) => weights.map((__, other) => (index === other ? hold : 0)))
    for (const { row, isTrue } of cases) {
      const chance = 1 / (1 + Math.exp(-sumOf(row, weights)))
      for (const [at, count] of row) {
        gradient[at]! += (chance - (isTrue ? 1 : 0)) * count
        for (const [other, more] of row) curvature[at]![other]! += chance * (1 - chance) * count * more
      }
    }
    const change = solve(curvature, gradient)
    const most = Math.max(...change.map(Math.abs))
    // A full step of Newton's overshoots where evidence parts the pairs wholly.
    const damping = Math.min(1, longestStep / most)
    weights = weights.map((weight, index) => weight - damping * change[index]!)
    if (most < tolerance) break
  }
  return weights
}

/** What the evidence comes to. */
export function weightOf(evidence: Evidence, weights: Weights): number {
  return Object.entries(evidence).reduce((sum, [name, amount]) => sum + weights.of[name]! * amount!, 0)
}

/** How often each kind of evidence is named. */
export function countsOf(names: readonly string[]): Evidence {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** How much of each kind of evidence stands in a pair, by its index; the last one is there always. */
function rowOf(evidence: Evidence, names: readonly string[]): ReadonlyMap<number, number> {
  const row = new Map<number, number>([[names.length, 1]])
  for (const [name, amount] of Object.entries(evidence)) {
    const at = names.indexOf(name)
    if (at < 0) throw new Error(`no weight is written for the evidence “${name}”`)
    row.set(at, amount!)
  }
  return row
}

function sumOf(row: ReadonlyMap<number, number>, weights: readonly number[]): number {
  let sum = 0
  for (const [at, count] of row) sum += weights[at]! * count
  return sum
}

/** Solves a symmetric, positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!])
  for (let at = 0; at < rows.length; at++) {
    for (let below = at + 1; below < rows.length; below++) {
      const factor = rows[below]![at]! / rows[at]![at]!
      if (factor === 0) continue
      for (let column = at; column <= rows.length; column++)
        rows[below]![column]! -= factor * rows[at]![column]!
    }
  }
  const solution = new Array<number>(rows.length).fill(0)
  for (let at = rows.length - 1; at >= 0; at--) {
    let rest = rows[at]![rows.length]!
    for (let column = at + 1; column < rows.length; column++) rest -= rows[at]![column]! * solution[column]!
    solution[at] = rest / rows[at]![at]!
  }
  return solution
}

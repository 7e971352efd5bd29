import { fitWeights, type Weights, weightOf } from './fit.ts'
import type { Pairs, TextPair } from './pairs.ts'

/** What a mechanism finds in texts that its weights were not set by. */
export interface LeftOut {
  readonly hits: number
  readonly of: number
  readonly alarms: number
  /** The sum from which on there are no more alarms than allowed. */
  readonly enough: number
}

/**
 * Sets the weights without one set of texts after the other, and weighs the texts of that set by them.
 * @param rate so many false alarms in 1,000 words of clean copy are allowed
 */
export function leaveOut(
  { pairs, cleanWords, faults }: Pairs,
  written: Weights,
  hold: number,
  rate: number,
): LeftOut {
  const best = new Map<string, { readonly pair: TextPair; readonly sum: number }>()
  for (const set of new Set(pairs.map(pair => pair.set))) {
    const weights = fitWeights(
      pairs.filter(pair => pair.set !== set),
      written,
      hold,
    )
    for (const pair of pairs) {
      if (pair.set !== set) continue
      const sum = weightOf(pair.evidence, weights) - weights.enough
      if (sum > (best.get(pair.claim)?.sum ?? Number.NEGATIVE_INFINITY)) best.set(pair.claim, { pair, sum })
    }
  }
  const found = [...best.values()].sort((a, b) => b.sum - a.sum)
  const hits = new Set<string>()
  let alarms = 0
  let enough = 0
  for (const { pair, sum } of found) {
    if (pair.faults.length === 0) alarms++
    if (1000 * alarms > rate * cleanWords)
      return { hits: hits.size, of: faults.length, alarms: alarms - 1, enough }
    enough = sum
    for (const fault of pair.faults) hits.add(fault)
  }
  return { hits: hits.size, of: faults.length, alarms, enough }
}

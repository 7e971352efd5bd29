import { describe, expect, it } from 'vitest'
import { countsOf, fitWeights, type WeighedPair, weightOf } from './fit.ts'

const written = { of: { same: 1, apart: 1, rare: 2 }, enough: 1 }
const pairs = (count: number, evidence: readonly string[], isTrue: boolean): WeighedPair[] =>
  Array.from({ length: count }, () => ({ evidence: countsOf(evidence), isTrue }))
const seen = [
  ...pairs(40, ['same'], true),
  ...pairs(10, ['same'], false),
  ...pairs(2, ['apart'], true),
  ...pairs(60, ['apart'], false),
  ...pairs(20, [], false),
  ...pairs(5, [], true),
]

describe('fitWeights', () => {
  it('gives evidence the weight that the pairs bear out', () => {
    const weights = fitWeights(seen, written, 0.1)
    expect(weights.of.same).toBeGreaterThan(2)
    expect(weights.of.apart).toBeLessThan(-1)
    expect(weightOf({ same: 1 }, weights)).toBeGreaterThan(weights.enough)
    expect(weightOf({ apart: 1 }, weights)).toBeLessThan(weights.enough)
  })

  it('comes to the log-odds of the pairs when nothing holds it', () => {
    const weights = fitWeights(seen, written, 1e-9)
    expect(-weights.enough).toBeCloseTo(Math.log(5 / 20), 2)
    expect(weights.of.same! - weights.enough).toBeCloseTo(Math.log(40 / 10), 2)
  })

  it('keeps the written weight of evidence that no pair has', () => {
    expect(fitWeights(seen, written, 1).of.rare).toBeCloseTo(2, 6)
  })

  it('says which evidence has no weight', () => {
    expect(() => fitWeights(pairs(1, ['new'], true), written, 1)).toThrow('new')
  })
})

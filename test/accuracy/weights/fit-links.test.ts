import { describe, expect, it } from 'vitest'
import { fitLinks, type Linked } from './fit-links.ts'

const basis = (isNear: boolean, fits: boolean) => ({
  reasons: Float64Array.of(1, isNear ? 1 : 0),
  fits,
  chance: 0.2,
})
const cases = (count: number, nearFits: boolean, farFits: boolean): Linked[] =>
  Array.from({ length: count }, () => ({ weight: 1, bases: [basis(true, nearFits), basis(false, farFits)] }))

describe('fitLinks', () => {
  it('learns from what fits which reasons tie a value to its basis', () => {
    const [, near] = fitLinks([...cases(80, true, false), ...cases(20, false, true)], 2, 0.1)
    expect(near).toBeGreaterThan(1)
  })
  it('learns nothing where one fits as often as the other', () => {
    const [, near] = fitLinks(
      [...cases(40, true, false), ...cases(40, false, true), ...cases(20, false, false)],
      2,
      0.1,
    )
    expect(Math.abs(near!)).toBeLessThan(0.1)
  })
})

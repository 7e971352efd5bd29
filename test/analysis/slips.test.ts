import { describe, expect, test } from 'vitest'
import { isSlipOf, slipIn } from '../../src/analysis/slips.ts'

describe('a figure that is a slip of another', () => {
  test.each([
    [186.4e6, 196.4e6],
    [1860, 1960],
    [2936, 3936],
    [712, 721],
    [318, 338],
  ])('%d for %d', (stated, right) => {
    expect(isSlipOf(stated, right)).toBe(true)
  })
  test.each([
    [318, 318],
    [5, 7],
    [40, 50],
    [318, 456],
    [1234, 1325],
    [999, 1000],
    [100, 900],
  ])('%d is none for %d', (stated, right) => {
    expect(isSlipOf(stated, right)).toBe(false)
  })
})

describe('a sum with a slip', () => {
  test('in the sum', () => {
    expect(slipIn(186.4e6, [92.1e6, 41.8e6, 29.6e6, 32.9e6])).toBe(-1)
  })
  test('in a part of two digits', () => {
    expect(slipIn(90e6, [45e6, 30e6, 25e6])).toBe(0)
  })
  test('not where no digit explains it', () => {
    expect(slipIn(160_000, [60_000, 45_000, 97_000])).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { areSlipApart, isSlipOf, slipIn } from '../../src/analysis/slips.ts'

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

describe('figures in words that one slip parts, or not', () => {
  test.each([
    ['$3.2 million', '4.2 million'],
    ['148', '158'],
    ['46,000', '48,000'],
    ['45-pound', '25'],
    ['three', '5'],
    ['18 percent', '12 percent'],
    ['$848', '828'],
  ])('%s for %s', (stated, right) => {
    expect(areSlipApart(stated, right)).toBe(true)
  })
  test.each([
    ['£640m', '490 million'],
    ['299', '243'],
    ['54%', '33.3 percent'],
    ['three', '9'],
    ['half', '15 percent'],
    ['many', '12'],
    ['100', '20.7'],
  ])('%s is none for %s', (stated, right) => {
    expect(areSlipApart(stated, right)).toBe(false)
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

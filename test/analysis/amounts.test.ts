import { describe, expect, test } from 'vitest'
import { ownerOf, timeOf } from '../../src/analysis/amounts/circumstances.ts'
import {
  inBaseUnits,
  powerOf,
  speedOf,
  suffixUnit,
  temperatures,
  unitOf,
} from '../../src/analysis/amounts/units.ts'
import { findAmounts } from '../../src/analysis/amounts.ts'
import { findQuantities } from '../../src/analysis/quantities.ts'
import { keyOf } from '../../src/parse/key.ts'
import { analysisOf } from '../rules/run-example.ts'
import { amountCases } from './amount-cases.ts'
import { shown } from './amount-text.ts'
import { readCases } from './indented-cases.ts'
import { analysePlain, wordsOf } from './marked-text.ts'

function amountsIn(prose: string): string[] {
  const { tokens } = analysePlain(prose)
  return findAmounts(tokens, findQuantities(tokens)).map(amount => shown(prose, tokens, amount))
}

describe('amounts', () => {
  const cases = readCases(amountCases)
  test('are tried on more than a hundred constructions', () => {
    expect(cases.length).toBeGreaterThan(150)
  })
  test.each(cases)('%s', (sentence, expected) => {
    expect(amountsIn(sentence)).toEqual(expected)
  })
})

describe('whose an amount is, and when', () => {
  const cases = [
    ["The city's 14 schools reopened on Monday; in May two closed.", '14', 'The city', 'Monday'],
    ['In 2016 about 40 members of the council voted.', '40', 'the council', '2016'],
    ['Twelve of the 20 members left last week.', 'Twelve', undefined, 'last week'],
    ["Larch County's 9 mills had 300 workers.", '9', 'Larch County', undefined],
    ['Sales rose 12 percent in the third quarter of 2018.', '12 percent', undefined, 'third quarter of 2018'],
    ["It has 12 seats. The party's leader won.", '12', undefined, undefined],
  ] as const
  test.each(cases)('%s', (sentence, words, owner, when) => {
    const { facts } = analysisOf(sentence)
    const { tokens, amounts, times } = facts
    const amount = amounts.find(({ start, end }) => sentence.slice(start, end) === words)!
    expect(wordsOf(sentence, ownerOf(tokens, amount))).toBe(owner)
    expect(wordsOf(sentence, timeOf(tokens, amount, times))).toBe(when)
  })
})

describe('units', () => {
  const base = (value: number, word: string) => inBaseUnits(value, unitOf(keyOf(word))!)
  test('convert to the base unit of their dimension', () => {
    expect(base(26.2, 'miles')).toBeCloseTo(42_164.8, 0)
    expect(base(40, 'acres')).toBeCloseTo(base(16.187, 'hectares'), -1)
    expect(base(12, 'ounces')).toBeCloseTo(base(0.75, 'pounds'), 3)
    expect(base(2, 'weeks')).toBe(base(14, 'days'))
    expect(inBaseUnits(212, temperatures.fahrenheit)).toBeCloseTo(100)
  })
  test('are squared, cubed, and told an hour', () => {
    const mile = unitOf(keyOf('mile'))!
    expect(powerOf(mile, 'square')?.factor).toBeCloseTo(2_589_988, 0)
    expect(powerOf(unitOf(keyOf('foot'))!, 'cubic')?.factor).toBeCloseTo(28.317, 2)
    expect(speedOf(mile, 'h')?.factor).toBeCloseTo(unitOf(keyOf('mph'))!.factor, 4)
    expect(powerOf(unitOf(keyOf('ounce'))!, 'square')).toBeUndefined()
  })
  test('behind digits may be letters that are none alone', () => {
    expect([suffixUnit('g')?.name, suffixUnit('in')?.name, suffixUnit('am')]).toEqual([
      'gram',
      'inch',
      undefined,
    ])
    expect(unitOf(keyOf('in'))).toBeUndefined()
  })
})

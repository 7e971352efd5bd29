import { describe, expect, test } from 'vitest'
import { addendsOf } from '../../src/analysis/addends.ts'
import { factsOf } from './phrase-text.ts'

const rolesIn = (text: string) => addendsOf(factsOf(text)).map(({ value, role }) => `${value} ${role}`)

describe('what an amount is for its neighbours', () => {
  test.each([
    ['It has 40 cows, and the remaining 12 are sheep.', ['40 part', '12 rest']],
    ['The rest, $12 million, goes to debt.', ['12000000 rest']],
    ['Donors gave the $40,000 that completes the budget.', ['40000 rest']],
    ['Of the others, nine abstained and six stayed away.', ['9 rest', '6 rest']],
    ['The two flows add up to $712 million.', ['2 part', '712000000 total']],
    ['In all, it sold 610,000 tickets.', ['610000 total']],
    ['There are 1,650 hectares in all.', ['1650 total']],
    ['All 318 jobs will go.', ['318 all']],
    ['The troupe had applied for $100,000.', ['100000 aside']],
    ['It was $40 million a year earlier.', []],
    ['The price rose to $22 from $18.', ['22 part']],
    ['There were 17, not 21 as first said.', ['17 part']],
    ['It took five days at $12 a head.', []],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('what an amount can be added with', () => {
  test('money of one currency, measures of one unit, counts', () => {
    const sorts = addendsOf(factsOf('They have $40, £50, 30 miles and 20 houses.')).map(({ sort }) => sort)
    expect(sorts).toEqual(['money $', 'money £', 'measure mile', 'count'])
  })
})

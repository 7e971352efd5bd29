import { describe, expect, it } from 'vitest'
import { bondsRead } from '../../src/analysis/bonds/bond.ts'
import { comparisonBonds } from '../../src/analysis/bonds/comparisons.ts'
import { differenceBonds } from '../../src/analysis/bonds/differences.ts'
import { figuredPassage } from '../../src/analysis/bonds/figured.ts'
import { factsOf } from './phrase-text.ts'

describe('a figured passage', () => {
  it('has signs for figures in the writer’s voice, and words for what is spoken or ordinal', () => {
    const facts = factsOf('Her first shop made $40 and $60, she said, "and 30 loaves".')
    expect(figuredPassage(facts, 0, false)?.text).toMatch(
      /^her first shop made ‹m0› and ‹m1›, she said, +\.$/,
    )
  })

  it('takes in the sentence before only where both are of one block', () => {
    const facts = factsOf('It has 20 beds. All 20 are full.\n\nIt has 30.')
    expect(figuredPassage(facts, 1, true)?.text).toBe('it has ‹c0› beds. all ‹c1› are full.')
    expect(figuredPassage(facts, 2, true)).toBeUndefined()
  })
})

describe('bonds', () => {
  const broken = (text: string) =>
    [...bondsRead(factsOf(text), [...comparisonBonds, ...differenceBonds])].map(({ isBroken }) => isBroken)

  it('are read whether they hold or not', () => {
    expect(broken('The pit is 900 metres deep, deeper than the 700-metre shaft.')).toEqual([false])
    expect(broken('The pit is 900 metres deep, deeper than the 1,100-metre shaft.')).toEqual([true])
  })

  it('are not read over another clause, another unit or a step', () => {
    expect(broken('She paid £900, and the fee is higher than the £1,100 of last year.')).toEqual([])
    expect(broken('The pit is 900 metres deep, larger than the 1,100-seat hall.')).toEqual([])
    expect(broken('It cost £90, £9 more than the £81 of last year.')).toEqual([])
  })
})

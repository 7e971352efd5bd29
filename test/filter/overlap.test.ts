import { describe, expect, test } from 'vitest'
import { filterReports } from '../../src/filter/filter.ts'
import { withoutOverlaps } from '../../src/filter/overlap.ts'
import type { Reported } from '../../src/filter/reported.ts'
import { draftOf } from './draft.ts'

const { report } = draftOf('It was a walk in the park for the German Marshal Fund of of Meriny.')

/** Rule and words of what is left, whichever way round the reports come. */
function left(...reports: readonly Reported[]): readonly string[] {
  const names = (kept: readonly Reported[]) => kept.map(({ ruleId, text }) => `${ruleId}: ${text}`)
  const found = names(withoutOverlaps(reports))
  expect(names(withoutOverlaps(reports.toReversed())).toReversed()).toEqual(found)
  return found
}

describe('of one lexical category one is left', () => {
  test('a phrase over a word in it', () => {
    expect(left(report('slang', 'walk in the park'), report('slang', 'park'))).toEqual([
      'slang: walk in the park',
    ])
    expect(left(report('youth-slang', 'park'), report('slang', 'walk in the park'))).toEqual([
      'slang: walk in the park',
    ])
  })

  test('the longer of two that overlap in part, and the earlier of two as long', () => {
    expect(left(report('slang', 'a walk'), report('slang', 'walk in the'))).toEqual(['slang: walk in the'])
    expect(left(report('slang', 'a walk'), report('slang', 'alk in'))).toEqual(['slang: a walk'])
  })

  test('the one that fails a build, though it is shorter', () => {
    expect(
      left(report('slang', 'park', { severity: 'error' }), report('youth-slang', 'walk in the park')),
    ).toEqual(['slang: park'])
  })

  test('a loser hides nothing itself', () => {
    expect(
      left(report('slang', 'was a walk'), report('slang', 'walk in the park for'), report('slang', 'It was')),
    ).toEqual(['slang: walk in the park for', 'slang: It was'])
  })

  test('on one span the first rule by name', () => {
    expect(left(report('unknown-name', 'Meriny'), report('garbled-name', 'Meriny'))).toEqual([
      'garbled-name: Meriny',
    ])
  })

  test('neighbours do not overlap', () => {
    expect(left(report('slang', 'walk '), report('slang', 'in'))).toHaveLength(2)
  })
})

describe('a typo within a name', () => {
  test.each(['Marshal', 'German Marshal Fund'])('%s loses to it', words => {
    const name = report('garbled-name', 'German Marshal Fund')
    expect(left(name, report('misspelling', words, { severity: 'error' }))).toEqual([
      'garbled-name: German Marshal Fund',
    ])
  })

  test('one that reaches beyond it stays, and is not beaten by one that is covered', () => {
    const name = report('garbled-name', 'German Marshal Fund')
    const beyond = report('missing-word', 'Fund of of')
    expect(left(name, beyond)).toHaveLength(2)
    expect(left(name, report('misspelling', 'Fund', { severity: 'error' }), beyond)).toEqual([
      'garbled-name: German Marshal Fund',
      'missing-word: Fund of of',
    ])
  })
})

describe('both stay', () => {
  test('of different categories on one span', () => {
    expect(left(report('slang', 'park'), report('loaded-wording', 'park'))).toHaveLength(2)
    expect(left(report('slang', 'Meriny'), report('garbled-name', 'Meriny'))).toHaveLength(2)
  })

  test.each(['conflicting-figures', 'mixed-spelling', 'long-sentence'])('two of %s', ruleId => {
    expect(left(report(ruleId, 'walk in the park'), report(ruleId, 'park'))).toHaveLength(2)
    const other = report(ruleId, 'park', { reason: 'another side' })
    expect(left(report(ruleId, 'park'), other)).toHaveLength(2)
  })

  test('of other plugins, and without a place', () => {
    const other = report('usage', 'park', { source: 'retext-usage', category: undefined })
    const unplaced = report('slang', 'park', { start: -1, end: -1 })
    expect(left(other, other, unplaced, unplaced)).toHaveLength(4)
  })
})

test('the same said twice is said once', () => {
  expect(left(report('conflicting-figures', 'park'), report('conflicting-figures', 'park'))).toHaveLength(1)
})

test('where nothing stands, something is missing: an empty span is within a longer one', () => {
  const at = (offset: number) => report('missing-word', '', { start: offset, end: offset, text: '' })
  expect(left(at(4), report('misspelling', 'was'))).toEqual(['misspelling: was'])
  expect(left(at(7), report('misspelling', 'was'))).toHaveLength(2)
})

describe('the order of the filter', () => {
  const draft = draftOf('<!-- stet: name -->Kristine Berzna spoke to the mob.', {
    accept: { words: ['the mob'], names: [], byRule: new Map() },
  })

  test('hiding a report does not bring out the lesser one under it', () => {
    const reports = [draft.report('garbled-name', 'Kristine Berzna'), draft.report('misspelling', 'Berzna')]
    expect(filterReports(reports, draft.context)).toEqual({ kept: [], notes: [], withheld: 0 })
  })

  test('what is accepted beats nothing, and brings out nothing', () => {
    const beaten = draft.report('slang', 'mob')
    const beyond = draft.report('slang', 'to the')
    expect(filterReports([draft.report('slang', 'the mob'), beaten, beyond], draft.context).kept).toEqual([
      beyond,
    ])
  })

  test('the order of the reports is kept, and nothing is changed in them', () => {
    const reports = [draft.report('loaded-wording', 'spoke'), draft.report('slang', 'Kristine')]
    const { kept } = filterReports(reports, { ...draft.context, comments: [] })
    expect(kept[0]).toBe(reports[0])
    expect(kept[1]).toBe(reports[1])
  })
})

test('time grows with the number of reports, not with its square', () => {
  const template = report('slang', 'park')
  const many = Array.from({ length: 50_000 }, (_, index) => ({
    ...template,
    start: index * 3,
    end: index * 3 + 4,
  }))
  const before = performance.now()
  expect(withoutOverlaps(many)).toHaveLength(25_000)
  expect(performance.now() - before).toBeLessThan(5000)
})

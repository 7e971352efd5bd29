import { describe, expect, test } from 'vitest'
import { filterReports } from '../../src/filter/filter.ts'
import type { Reported } from '../../src/filter/reported.ts'
import { type Copy, stateOfCopy } from '../../src/filter/state-of-copy.ts'
import { draftOf } from './draft.ts'

const { report, context } = draftOf('Tryna see teh mob? She won in Rome. She lost in Rome, they said.')
const sure = [
  report('slang', 'Tryna'),
  report('misspelling', 'teh'),
  report('garbled-name', 'Rome'),
  report('loaded-wording', 'mob'),
]
const doubtful = report('conflicting-figures', 'She lost', { shownIn: 'unedited' })
const bold = report('conflicting-figures', 'they said', { shownIn: 'raw' })

function told(reports: readonly Reported[], words: number, copy?: Copy, partial = false): readonly string[] {
  const { kept } = filterReports(reports, {
    ...context,
    comments: [],
    countWords: () => words,
    partial,
    ...(copy ? { copy } : {}),
  })
  return kept.filter(({ shownIn }) => shownIn !== undefined).map(({ text }) => text)
}

describe('the slips of a draft say whether an editor has been over it', () => {
  test.each([
    [0, 299, 'unknown'],
    [0, 300, 'edited'],
    [1, 350, 'edited'],
    [2, 299, 'unknown'],
    [1, 600, 'edited'],
    [2, 600, 'unknown'],
    [2, 700, 'edited'],
    [3, 600, 'raw'],
    [3, 1001, 'edited'],
    [3, 2000, 'edited'],
    [9, 900, 'raw'],
    [0, 0, 'unknown'],
  ])('%i in %i words: %s', (slips, words, state) => {
    expect(stateOfCopy(slips, words)).toBe(state)
  })
})

describe('what does not settle the matter by itself', () => {
  test('is told in raw copy', () => {
    expect(told([...sure, doubtful, bold], 600)).toEqual(['She lost', 'they said'])
  })

  test('is not told in edited copy', () => {
    expect(told([sure[0]!, doubtful, bold], 600)).toEqual([])
  })

  test('is counted where the draft alone says that it has been edited, and not where the house does', () => {
    const kept = { ...context, comments: [], countWords: () => 600 }
    expect(filterReports([sure[0]!, doubtful, bold], kept).withheld).toBe(1)
    expect(filterReports([sure[0]!, doubtful, bold], { ...kept, copy: 'edited' }).withheld).toBe(0)
    expect(filterReports([...sure, doubtful, bold], kept).withheld).toBe(0)
  })

  test('is told in a piece too short to say, but for what raw copy alone bears out', () => {
    expect(told([doubtful, bold], 60)).toEqual(['She lost'])
    expect(told([sure[0]!, sure[1]!, doubtful, bold], 250)).toEqual(['She lost'])
  })

  test('bears out nothing itself, nor do judgements and remarks', () => {
    const weak = Array.from({ length: 4 }, () => report('misspelling', 'teh', { shownIn: 'unedited' }))
    const remarks = ['Tryna', 'teh', 'Rome'].map(text => report('slang', text, { severity: 'info' }))
    expect(told([sure[3]!, ...weak, ...remarks, bold], 600)).toEqual([])
  })

  test('counts two reports of one place once', () => {
    const twice = [report('slang', 'Tryna'), report('slang', 'Tryna see'), report('misspelling', 'teh')]
    expect(told([...twice, doubtful, bold], 250)).toEqual(['She lost'])
  })

  test('is told as the house says, whatever the slips', () => {
    expect(told([doubtful, bold], 600, 'raw')).toEqual(['She lost', 'they said'])
    expect(told([...sure, doubtful, bold], 600, 'edited')).toEqual([])
  })

  test('is told where a few rules have run alone', () => {
    expect(told([doubtful, bold], 600, 'auto', true)).toEqual(['She lost'])
  })

  test('is told where the rules of slips are off', () => {
    const off = { ...context, comments: [], countWords: () => 900, activeIds: new Set(['contradiction']) }
    expect(filterReports([doubtful, bold], off).kept).toEqual([doubtful])
    const on = { ...off, activeIds: new Set(['contradiction', 'name', 'typo']) }
    expect(filterReports([doubtful, bold], on).kept).toEqual([])
  })

  test('leaves alone what is settled', () => {
    const { kept } = filterReports([sure[0]!, doubtful], { ...context, comments: [], countWords: () => 900 })
    expect(kept).toEqual([sure[0]])
  })
})

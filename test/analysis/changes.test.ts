import { describe, expect, test } from 'vitest'
import { findWrongParts } from '../../src/analysis/changes/shares.ts'
import { opposedVerbs } from '../../src/analysis/changes/taken-up.ts'
import { opposedCues } from '../../src/analysis/changes/weighed/judge.ts'
import { weighedMisfits } from '../../src/analysis/changes/weighed/proportions.ts'
import { analysisOf } from '../rules/run-example.ts'

/** The pairs of values of a text, earlier and later. */
function pairsOf(text: string): string[] {
  const { facts } = analysisOf(text)
  const { prose } = facts.tokens
  return facts.changes.pairs.map(
    ({ earlier, later, isEstimate }) =>
      `${prose.slice(earlier.start, earlier.end)} → ${prose.slice(later.start, later.end)}${isEstimate ? ' as reckoned' : ''}`,
  )
}

describe('two values of one measure', () => {
  test.each([
    ['The plan lifts the fee to $22.50 from $18.', '$18 → $22.50'],
    ['Closings came to 1,860, down from 2,000.', '2,000 → 1,860'],
    ['Some 3.9 percent are without a job, compared with 3.4 percent in June.', '3.4 percent → 3.9 percent'],
    ['They found €120,000, where there had been €150,000 in 2023.', '€150,000 → €120,000'],
    ['A dozen cost $4.80 in November and is $3.60 now.', '$4.80 → $3.60'],
    ['A loaf that cost 90p in January costs £1.20 today.', '90p → £1.20'],
    ['About 19,000 cars a day used it in 2018; last year there were 14,000.', '19,000 → 14,000'],
    ['The deficit, $3.2 million two years ago, is $5.1 million now.', '$3.2 million → $5.1 million'],
    ['The museum had 40 members in 1990. Now it has 12.', '40 → 12'],
    ['She was ranked 54th, up from 94th in January.', '94th → 54th'],
    ['On Saturday the fire took 2,900 acres. On Sunday it took 300.', '2,900 acres → 300'],
    ['The lake stood at 612 feet on Monday. A year earlier it was at 618.', '618 → 612 feet'],
    ['The trust has spent £42,000. It had first budgeted for £30,000.', '£30,000 → £42,000 as reckoned'],
  ])('%s', (text, pair) => {
    expect(pairsOf(text)).toEqual([pair])
  })

  test.each([
    'Of the 184 pupils, 138 had passed in 2023.',
    'It costs $40 in the north and $60 in the south.',
    'The cost went up by $3 million, not the $2 million he had named in March.',
    'Children aged from 5 to 12 may come.',
    'Ann Vale, 43, said that 58 had been there last year.',
    'A basket was $7.11 at one shop last week. Eight blocks south it was $7.12.',
  ])('none in: %s', text => {
    expect(pairsOf(text)).toEqual([])
  })
})

/** The words of change that go against what the text tells. */
function opposedIn(text: string): string[] {
  const { facts } = analysisOf(text)
  const spans = [
    ...opposedVerbs(facts).map(({ movement }) => movement),
    ...opposedCues(facts).map(({ cue }) => cue),
  ]
  return spans.map(({ start, end }) => facts.tokens.prose.slice(start, end))
}

describe('words of change against two values', () => {
  test.each([
    ['The choir, which had 60 voices in 2001, now has 22. He is proud of its growth.', 'growth'],
    ['Turnout was 48 per cent; in 2019 it was 61 per cent. Higher turnout was due to the sun.', 'Higher'],
    [
      'The farm shipped 310 tons of apples in 2023 and 240 last year. The swelling harvest is a joy.',
      'swelling',
    ],
    [
      'The trip took 41 minutes on Tuesday. On Thursday it took 28. The slower journey is a scandal.',
      'slower',
    ],
    [
      'Its margin was 1.1 percent last year, after 2.6 percent in 2019. With margins fattening, it hires.',
      'fattening',
    ],
    [
      'Unemployment stands at 4 percent; it was 5 percent a year ago. The worsening job market hurts.',
      'worsening',
    ],
  ])('%s', (text, word) => {
    expect(opposedIn(text)).toEqual([word])
  })

  test.each([
    'The choir had 60 voices in 2001 and has 22 now. He hopes for growth.',
    'Sales rose to $4 million from $3 million. The fall in profits was due to flour.',
    'Rents have risen by 9 percent, and the number of visitors has dropped. The drop in visitors surprised us.',
    'The trade gap widened to $71 billion in June from $66 billion in May. Exports of grain fell.',
    'The Front won 33 seats, eight fewer than in 2019. The Union’s gains surprised nobody.',
  ])('none in: %s', text => {
    expect(opposedIn(text)).toEqual([])
  })
})

/** The proportions that the values of a text do not give. */
function misfitsIn(text: string): string[] {
  const { facts } = analysisOf(text)
  const found = [
    ...weighedMisfits(facts).map(({ proportion }) => proportion),
    ...findWrongParts(facts).map(({ share }) => share),
  ]
  return found.map(({ start, end }) => facts.tokens.prose.slice(start, end))
}

describe('proportions against two values', () => {
  test.each([
    ['Admission goes to $15 from $12. The 40 percent increase will pay for a boiler.', '40 percent'],
    ['She pays $300 a month and would save $9. A cut of 9 percent in the bill is too small.', '9 percent'],
    ['A dozen eggs cost $4.80 in June and is $3.60 now. The cut in eggs, a third, is steep.', 'third'],
    ['They picked 3,100 tons, down from 6,400 in 2023. That is a third less than they are used to.', 'third'],
    ['A survey of the 640 houses found damp in 160 of them. A tenth of the houses are damp.', 'tenth'],
  ])('%s', (text, word) => {
    expect(misfitsIn(text)).toEqual([word])
  })

  test.each([
    'Admission goes to $15 from $12. The 25 percent increase will pay for a boiler.',
    'Output was 400 tons in 2015 and is 600 now. They made up half of the loss.',
    'They picked 3,100 tons, down from 6,400 in 2023. That is half of what they had.',
    'A survey of the 640 houses found damp in 160 of them. A quarter of the houses are damp.',
    'The key rate was 7.6 percent in January and is 6.9 percent now. Rents are down 5 percent.',
  ])('none in: %s', text => {
    expect(misfitsIn(text)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { seriesIn } from '../../src/analysis/series.ts'
import { factsOf } from './phrase-text.ts'

const seriesOf = (text: string) => seriesIn(factsOf(text), 0).map(({ kind, count }) => `${count} ${kind}`)

describe('what is told in a row', () => {
  test.each([
    [
      'They spoke to a mill in Hull, a fund in Leeds and a rival from Larchton, but neither made an offer.',
      '3 things',
    ],
    ['Engines came from Meriny, Haskett, Dunn and Larchton.', '4 names'],
    ['They were won by Maddox, Holt and, on the opening day, the long jumper Beth Quaye-Morris.', '3 names'],
    [
      'They were without centers Paul Hale (wrist) and Lars Holm (illness), wing Teemu Ratio (knee) and goalie Luc Roe.',
      '4 names',
    ],
    ['The cast: Mary Hale, Cal Nash, Jude Roe and Dov Feld.', '4 names'],
    ['Ann Roe, who is 43, Ben Sand, 51, and Cy Holt, 29, were charged.', '3 names'],
    ['It has three schools, a library, the town hall and a church.', '4 things'],
    [
      'They will share recordings; keep a register; train crews; and send lawyers to the courts.',
      '4 clauses',
    ],
  ])('%s', (text, expected) => {
    expect(seriesOf(text)).toContain(expected)
  })
  test.each([
    ['The mayor spoke, and the council voted.'],
    ['Ann Roe and Ben Sand were charged.'],
    ['On Monday, Tuesday and Friday it rained.'],
    ['She got up, the dog barked, and the man in the car left.'],
  ])('%s', text => {
    expect(seriesOf(text)).toEqual([])
  })
})

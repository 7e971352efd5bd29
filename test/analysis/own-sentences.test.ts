import { describe, expect, test } from 'vitest'
import { datesIn } from '../../src/analysis/dates-in.ts'
import { numberOf, ordinalOf, ordinalText } from '../../src/analysis/number-text.ts'
import { ownSentences } from '../../src/analysis/own-sentences.ts'
import { yearBounds } from '../../src/analysis/piece-year.ts'
import { mayBeOneTime, timeSettingOf } from '../../src/analysis/time-setting.ts'
import { sentenceNumbersOn, sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { analysisOf } from '../rules/run-example.ts'

const factsOf = (source: string) => analysisOf(source).facts

describe('own sentences', () => {
  test('are as long as the sentence, with blanks for what is spoken', () => {
    const source = 'The vote was close. “We won 5-2,” she said.\nIt’s over.'
    const sentences = ownSentences(factsOf(source))
    expect(sentences.map(({ start, end, text }) => text.length === end - start)).not.toContain(false)
    expect(sentences.map(({ text }) => text).join(' ')).not.toContain('5-2')
    expect(sentences.at(-1)?.text).toBe("It's over.")
  })
})

describe('topics', () => {
  const water = topicOf('river flood')
  const votes = topicOf('vote voted')

  test('lead to the sentences that hold one of their words, each once', () => {
    const facts = factsOf(
      'The river rose. The board met. After the flood the River board voted on the river.',
    )
    expect(sentencesOn(facts, water).map(({ text }) => text)).toEqual([
      'The river rose.',
      'After the flood the River board voted on the river.',
    ])
    expect(sentenceNumbersOn(facts, votes)).toEqual([2])
  })
  test('that are made later are found, too', () => {
    const facts = factsOf('The mill closed.')
    expect(sentencesOn(facts, votes)).toEqual([])
    expect(sentenceNumbersOn(facts, topicOf('mill'))).toEqual([0])
  })
})

describe('numbers as text', () => {
  test('in digits and in words', () => {
    expect(['12', '1,332', 'twelve', 'twenty-three', 'many'].map(numberOf)).toEqual([
      12,
      1332,
      12,
      23,
      undefined,
    ])
    expect(['third', '21st', 'last'].map(ordinalOf)).toEqual([3, 21, undefined])
    expect([3, 21, 112].map(ordinalText)).toEqual(['third', '21st', '112th'])
  })
})

describe('time settings', () => {
  test('of another month, of a plan, and of last year are not of one time', () => {
    const base = timeSettingOf('The board met in May.')
    expect(mayBeOneTime(base, timeSettingOf('The board met on Tuesday.'))).toBe(true)
    for (const other of ['It met in June.', 'It would meet.', 'It met last year.'])
      expect(mayBeOneTime(base, timeSettingOf(other))).toBe(false)
  })
})

describe('the year of a piece', () => {
  test('is that of its posting', () => {
    const facts = factsOf('Posted on Monday 8 June 2009\n\nThe shop was opened in 1998.')
    expect(yearBounds(facts, 2030)).toEqual({ earliest: 2009, latest: 2009 })
  })

  test('or lies between what is past and what is to come', () => {
    const facts = factsOf('The shop was closed in 2021. A new one will open in 2024.')
    expect(yearBounds(facts, 2030)).toEqual({ earliest: 2021, latest: 2024 })
  })
})

test('dates of a span are found among many', () => {
  const { dates } = factsOf('It was May 3, then May 5, then May 9, and May 12.')
  expect(datesIn(dates, { start: 12, end: 36 }).map(({ day }) => day)).toEqual([5, 9])
})

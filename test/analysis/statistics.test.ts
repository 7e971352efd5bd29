import { expect, test } from 'vitest'
import { documentStatistics } from '../../src/analysis/statistics.ts'
import { analysisOf } from '../rules/run-example.ts'

function statisticsOf(source: string) {
  return documentStatistics(analysisOf(source).facts)
}

test('words, sentences and paragraphs are counted in the running text alone', () => {
  const { words, sentences, paragraphs } = statisticsOf(
    'A heading of five words\n\nThe boy’s well-known dog ran. It barked.\n\nNobody came.\n',
  )
  expect({ words, sentences, paragraphs }).toEqual({ words: 9, sentences: 3, paragraphs: 2 })
})

test('the longest sentences come first, of two the earlier, and five at most', () => {
  const source = 'One. One two. One two three. Four five. Six. Seven eight nine ten. Eleven.'
  const { longestSentences } = statisticsOf(source)
  expect(longestSentences.map(({ start, end, words }) => [source.slice(start, end), words])).toEqual([
    ['Seven eight nine ten.', 4],
    ['One two three.', 3],
    ['One two.', 2],
    ['Four five.', 2],
    ['One.', 1],
  ])
})

test('easy words make a lower grade than hard ones by every formula', () => {
  const easy = statisticsOf('The boy ran home. He saw a dog. The dog was big and black.').grades
  const hard = statisticsOf(
    'The interdepartmental administration reconsidered telecommunications privatisation notwithstanding parliamentary opposition.',
  ).grades
  if (!easy || !hard) throw new Error('both have sentences')
  const { fleschReadingEase: easyEase, ...easyGrades } = easy
  const { fleschReadingEase: hardEase, ...hardGrades } = hard
  expect(easyEase).toBeGreaterThan(hardEase)
  for (const name of Object.keys(easyGrades) as (keyof typeof easyGrades)[])
    expect(easyGrades[name], name).toBeLessThan(hardGrades[name])
})

test('an empty draft has no grades', () => {
  expect(statisticsOf('')).toEqual({
    words: 0,
    sentences: 0,
    paragraphs: 0,
    grades: null,
    longestSentences: [],
  })
})

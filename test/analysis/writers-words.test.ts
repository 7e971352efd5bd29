import { expect, test } from 'vitest'
import { isSomebodysName, writersWords } from '../../src/analysis/writers-words.ts'
import { analysisOf } from '../rules/run-example.ts'

function isWriters(prose: string, word: string): boolean {
  const start = prose.indexOf(word)
  return writersWords(analysisOf(prose).facts)({ start, end: start + word.length })
}

test.each([
  ['The shameful plan failed.', 'shameful', true],
  ['“It is a shameful plan,” said Ellen Strand.', 'shameful', false],
  ['Ellen Strand says that the plan is shameful.', 'shameful', false],
  ['The plan is shameful, according to Ellen Strand.', 'shameful', false],
  ['Experts say that the plan is shameful.', 'shameful', true],
  ['Prices, she sneered, will rise.', 'sneered', true],
  ['Ellen Strand says that the mayor sneered at her.', 'sneered', false],
])('whose word it is: %s (%s)', (prose, word, expected) => {
  expect(isWriters(prose, word)).toBe(expected)
})

test.each([
  ['The union called the offer derisory.', 'derisory', true],
  ['The council dismissed the plan as a sham.', 'sham', true],
  ['The union called a strike over the derisory offer.', 'derisory', false],
  ['The union called the mayor, and the derisory offer stood.', 'derisory', false],
  ['The derisory offer stood.', 'derisory', false],
])('what somebody calls a thing: %s', (prose, word, expected) => {
  const { facts } = analysisOf(prose)
  const token = facts.tokens.starts.indexOf(prose.indexOf(word))
  expect(isSomebodysName(facts, token)).toBe(expected)
})

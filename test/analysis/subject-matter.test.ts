import { expect, test } from 'vitest'
import { isAbout } from '../../src/analysis/subject-matter.ts'
import { analysisOf } from '../rules/run-example.ts'

test('a match report is about the field, a council report is not', () => {
  const match = analysisOf(
    'The captain scored twice, the referee gave a penalty, and the league leaders left the pitch.',
  )
  const council = analysisOf(
    'The council will vote on a levy in May. The captain of the fire crew spoke at the meeting.',
  )
  expect(isAbout(match.facts, 'field')).toBe(true)
  expect(isAbout(council.facts, 'field')).toBe(false)
})

test('a few words of a long piece do not make it about a subject', () => {
  const filler = 'The board heard the auditors and put the report on the table. '.repeat(60)
  const piece = analysisOf(`${filler}A referee, a goalie, a pitcher and a jockey sent letters.`)
  expect(isAbout(piece.facts, 'field')).toBe(false)
})

test('asking twice gives one answer', () => {
  const { facts } = analysisOf('Whisk the eggs with the sugar, add flour and butter, and bake the cake.')
  expect([isAbout(facts, 'food'), isAbout(facts, 'food'), isAbout(facts, 'farming')]).toEqual([
    true,
    true,
    false,
  ])
})

import { describe, expect, test } from 'vitest'
import { analysisOf } from '../rules/run-example.ts'

const genreOf = (prose: string) => analysisOf(prose).facts.genre
const repeat = (sentence: string, times: number) => Array<string>(times).fill(sentence).join(' ')

describe('genre', () => {
  test('a short piece shows none', () => {
    expect(genreOf('I loved the play. The actors were superb, and my seat was good.')).toBe('report')
  })
  test('criticism speaks of the arts and quotes nobody', () => {
    expect(
      genreOf(repeat('The actor plays the king in a theatre of the old town with little light.', 12)),
    ).toBe('review')
  })
  test('a report on the arts has sources', () => {
    const report = repeat(
      'The theatre will close in May, the director said. The actors were told on Monday.',
      12,
    )
    expect(genreOf(report)).toBe('report')
  })
  test('a column is told by its writer', () => {
    expect(genreOf(repeat('I walked to the harbour, and my dog came with me in the rain.', 12))).toBe(
      'personal',
    )
  })
  test('an I between quotation marks is a source', () => {
    const report = repeat(
      '“I walked to the harbour, and my dog came with me,” the man said on Friday in Tallinn.',
      12,
    )
    expect(genreOf(report)).toBe('report')
  })
  test('a long piece that leans on nobody is a comment', () => {
    expect(genreOf(repeat('The committee has never counted what the road will cost in the end.', 60))).toBe(
      'comment',
    )
    expect(genreOf(repeat('The committee asked what the road will cost, the clerk said.', 60))).toBe('report')
  })
})

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
  test('a label names the genre of a piece of any length', () => {
    expect(genreOf('OPINION\n\nThe dam is cracked, and the council dithers.')).toBe('comment')
    expect(genreOf('Restaurant review\n\nThe pasta sings and the service sulks.')).toBe('review')
  })
  test('an analysis is held to the language of reports', () => {
    expect(genreOf('Analysis\n\nThe vote was about the mayor, and the dam was left out.')).toBe('report')
  })
  test('a headline that begins like a label does not make a report an opinion', () => {
    const body = repeat('The police failed to act, the judge said. The officers were told on Monday.', 12)
    expect(genreOf(`Review: Police failed to act\n\n${body}`)).toBe('report')
    const table = repeat('The pasta was superb and the lamb came to the table cold and late.', 12)
    expect(genreOf(`Review: At Corvo, the pasta sings\n\n${table}`)).toBe('review')
  })
  test('a meal is reviewed where dishes are told and nobody is asked', () => {
    expect(
      genreOf(repeat('The dessert was dull, and the waiter brought the wrong wine to the table.', 12)),
    ).toBe('review')
  })
  test('an obituary tells a death and names survivors', () => {
    const life = repeat('She ran the clinic in the valley and trained its nurses for thirty years.', 10)
    expect(genreOf(`Margaret Ellery died on Tuesday. ${life} She is survived by a son.`)).toBe('obituary')
    expect(genreOf(`Margaret Ellery died on Tuesday. ${life} She is missed by a son.`)).toBe('report')
  })
})

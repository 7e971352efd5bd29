import { describe, expect, it } from 'vitest'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import {
  logBehind,
  packTrigrams,
  pairOf,
  tripleOf,
  unknownWord,
  unpackTrigrams,
  wordLog,
  wordOf,
} from '../../src/analysis/word-trigrams/model.ts'
import { findWordRows } from '../../src/analysis/word-trigrams/rows.ts'
import {
  insertedGain,
  joinedGain,
  looseLog,
  rivalLog,
  writtenLog,
} from '../../src/analysis/word-trigrams/window.ts'
import { text } from '../../src/formats/text.ts'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

const model = trigramModel()
const number = (word: string) => wordOf(model, keyOf(word))
const rowsOf = (source: string) => {
  const { prose, blocks } = text.read(source)
  const tokens = tokenise(prose, blocks)
  return { tokens, rows: findWordRows(tokens) }
}

describe('the trigrams', () => {
  it('know common words, pairs and triples, and no others', () => {
    expect(number('ministry')).toBeGreaterThan(0)
    expect(number('qwertzuiop')).toBe(unknownWord)
    expect(pairOf(model, number('of'), number('the'))).toBeGreaterThanOrEqual(0)
    expect(pairOf(model, number('of'), number('ate'))).toBe(-1)
    const pair = pairOf(model, number('one'), number('of'))
    expect(tripleOf(model, pair, number('the'))).toBeGreaterThanOrEqual(0)
    expect(tripleOf(model, pair, number('ate'))).toBe(-1)
    expect(wordLog(model, number('the'))).toBeGreaterThan(wordLog(model, number('ministry')))
  })

  it('hold what goes together for likelier, in shares of one', () => {
    const behind = (...words: [string, string, string]) =>
      logBehind(model, number(words[0]), number(words[1]), number(words[2]))
    expect(behind('one', 'of', 'the')).toBeGreaterThan(behind('one', 'off', 'the'))
    expect(behind('the', 'united', 'states')).toBeGreaterThan(-0.5)
    let sum = 0
    for (let word = 0; word < model.wordLogs.length; word++)
      sum += 10 ** logBehind(model, number('one'), number('of'), word)
    // What is left out and the steps of the stored logarithms make it no more than nearly one.
    expect(sum).toBeGreaterThan(0.85)
    expect(sum).toBeLessThan(1.15)
  })

  it('come out of a file as they went in, wherever it begins', () => {
    const file = packTrigrams(model)
    const moved = new Uint8Array(file.length + 1)
    moved.set(file, 1)
    expect(unpackTrigrams(moved.subarray(1)).pairWords.length).toBe(model.pairWords.length)
    expect(unpackTrigrams(file).wordLogs[number('the')]).toBe(model.wordLogs[number('the')])
  })
})

describe('the rows of a draft', () => {
  it('have a place for each word, with its clitic, and edges at marks but commas', () => {
    const { tokens, rows } = rowsOf("It's late, said 5 men. They (all) went.")
    const starts = [...rows.firsts.slice(0, rows.count)].map(first =>
      first < 0 ? '|' : tokens.starts[first],
    )
    expect(starts).toEqual(['|', 0, 5, 11, 16, 18, '|', '|', 23, '|', '|', 29, '|', '|', 34, '|'])
    expect(rows.words[1]).toBe(number("it's"))
    expect(rows.commas[2]).toBe(1)
    expect(rows.commas[1]).toBe(0)
    expect(rows.places[tokens.sentences[1]!]).toBe(8)
  })

  it('weigh a word, another in its place, and one for two', () => {
    const { rows } = rowsOf('Nobody could say how it had come a bout of nothing.')
    const bout = rows.count - 4
    expect(rows.words[bout]).toBe(number('bout'))
    expect(rivalLog(model, rows, bout, number('bout'))).toBeCloseTo(writtenLog(rows, bout), 4)
    expect(joinedGain(model, rows, bout - 1, number('about'))).toBeGreaterThan(0.5)
    expect(looseLog(model, rows, bout)).toBeLessThan(0)
  })
})

describe('a word that is put in', () => {
  const gainOf = (source: string, behind: string, word: string) => {
    const { tokens, rows } = rowsOf(source)
    const token = source.split(' ').indexOf(behind) + 1
    expect(rows.places[token]).toBeGreaterThan(0)
    expect(tokens.keys[token - 1]).toBe(keyOf(behind))
    return insertedGain(model, rows, rows.places[token]!, number(word))
  }

  it('makes the words likelier where it is missing, and nowhere else', () => {
    expect(gainOf('few families could afford live near the station', 'afford', 'to')).toBeGreaterThan(1)
    expect(gainOf('she could not help laughing at it', 'help', 'to')).toBeLessThan(0)
    expect(gainOf('by the end the month they had gone', 'end', 'of')).toBeGreaterThan(1)
    expect(gainOf('by the end of the month they had gone', 'end', 'of')).toBeLessThan(0)
  })

  it('is weighed as the whole row with it and without it', () => {
    const sum = ({ rows }: ReturnType<typeof rowsOf>) =>
      rows.logs.slice(0, rows.count).reduce((a, b) => a + b, 0)
    const gain =
      sum(rowsOf('they were able to land the plane')) - sum(rowsOf('they were able land the plane'))
    expect(gainOf('they were able land the plane', 'able', 'to')).toBeCloseTo(gain, 4)
  })
})

import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { findSlipsByTopic } from '../../src/analysis/slips-in-place/find-by-topic.ts'
import { isHopeless, type TopicalRival, topicSumOf } from '../../src/analysis/slips-in-place/weigh-topic.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { wordOf } from '../../src/analysis/word-trigrams/model.ts'
import { wordVectors } from '../../src/analysis/word-vectors/load.ts'
import {
  addVector,
  dimensions,
  hasVector,
  likeness,
  packVectors,
  storedVectors,
  unpackVectors,
  vectorTable,
} from '../../src/analysis/word-vectors/model.ts'
import { topicGainAt } from '../../src/analysis/word-vectors/topic.ts'
import { text } from '../../src/formats/text.ts'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

const number = (word: string) => wordOf(trigramModel(), keyOf(word))

function alike(one: string, other: string): number {
  const direction = new Float64Array(dimensions)
  addVector(wordVectors(), number(one), 1, direction)
  return likeness(wordVectors(), direction, number(other))
}

function readDraft(source: string) {
  const draft = text.read(source)
  const tokens = tokenise(draft.prose, draft.blocks)
  return { tokens, rows: createFacts(draft, tokens).wordRows, prose: draft.prose }
}

describe('the vectors', () => {
  it('know words of content, and no others', () => {
    expect(hasVector(wordVectors(), number('skull'))).toBe(true)
    expect(hasVector(wordVectors(), number('the'))).toBe(false)
    expect(hasVector(wordVectors(), number('qwertzuiop'))).toBe(false)
  })

  it('hold words of one subject for alike', () => {
    expect(alike('skull', 'skull')).toBeCloseTo(1)
    expect(alike('skull', 'teeth')).toBeGreaterThan(0.5)
    expect(alike('skull', 'mortgage')).toBeLessThan(0.2)
    expect(alike('tractor', 'truck')).toBeGreaterThan(alike('tractor', 'mortgage'))
  })

  it('come out of a file as they went in', () => {
    const vector = (at: number) => Array.from({ length: dimensions }, (_, index) => (index === at ? 3 : 0.01))
    const stored = unpackVectors(
      packVectors(
        storedVectors([
          [7, vector(1)],
          [2, vector(0)],
        ]),
      ),
    )
    const table = vectorTable(stored, 9)
    expect([...stored.words]).toEqual([2, 7])
    expect([2, 3, 7].map(word => hasVector(table, word))).toEqual([true, false, true])
    const direction = new Float64Array(dimensions)
    expect(likeness(table, direction, 2)).toBe(0)
    addVector(table, 7, 1, direction)
    expect(likeness(table, direction, 7)).toBeCloseTo(1)
    expect(likeness(table, direction, 2)).toBeLessThan(0.2)
  })
})

describe('what is spoken of', () => {
  it('speaks for the word that is meant', () => {
    const { tokens, rows, prose } = readDraft(
      'The oven is hot.\n\nThe baker sold bread, cakes and pizza with meet.',
    )
    const token = tokens.starts.indexOf(prose.indexOf('meet'))
    const gain = topicGainAt(tokens, rows, token)
    expect(gain(number('meat'))).toBeGreaterThan(0.2)
    expect(gain(number('meet'))).toBe(0)
    expect(gain(number('the'))).toBe(0)
    expect(gain(number('met'))).toBe(0)
  })

  it('tells nothing of a word without a vector', () => {
    const { tokens, rows } = readDraft('The baker sold bread.')
    expect(topicGainAt(tokens, rows, 0)(number('meat'))).toBe(0)
  })
})

describe('slips by what is spoken of', () => {
  const slipsIn = (source: string) => {
    const { tokens, rows, prose } = readDraft(source)
    return [...findSlipsByTopic(tokens, rows)].map(
      ({ token, end, meant }) => `${prose.slice(tokens.starts[token], tokens.ends[end - 1])} > ${meant}`,
    )
  }

  it.each([
    ['The church has a new alter of oak, and the priest said mass.', ['alter > altar']],
    [
      'The chef cut the meet into strips and fried it. The church has a new alter of oak, and the priest said mass.',
      ['meet > meat', 'alter > altar'],
    ],
  ])('%s', (source, slips) => expect(slipsIn(source)).toEqual(slips))

  it.each([
    'The tailor said that he would alter the dress for the bride.',
    'The runners meet on the bridge at noon, and the chef fries meat.',
    'Alter the recipe as you like, for the church has an oven.',
    '',
  ])('none in: %s', source => expect(slipsIn(source)).toEqual([]))
})

describe('what speaks for a word of content', () => {
  const rival: TopicalRival = { word: -4, rarer: 0, gain: 3, isRepeated: false }

  it('grows with the gain and with what is spoken of, and shrinks with how common the rival is', () => {
    const sum = topicSumOf(rival, 0.3, 4)
    expect(topicSumOf({ ...rival, gain: 4 }, 0.3, 4)).toBeGreaterThan(sum)
    expect(topicSumOf(rival, 0.4, 4)).toBeGreaterThan(sum)
    expect(topicSumOf(rival, 0.3, 5)).toBeGreaterThan(sum)
    expect(topicSumOf({ ...rival, rarer: 1 }, 0.3, 4)).toBeLessThan(sum)
    expect(topicSumOf({ ...rival, isRepeated: true }, 0.3, 4)).toBeLessThan(sum)
  })

  it('knows when nothing can be enough', () => {
    expect(isHopeless(rival)).toBe(false)
    expect(isHopeless({ ...rival, gain: -9 })).toBe(true)
    expect(isHopeless({ ...rival, gain: 1 }, 0)).toBe(true)
  })
})

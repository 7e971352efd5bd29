import { describe, expect, test } from 'vitest'
import { compileTagger } from '../../../src/analysis/parts-of-speech/compile.ts'
import { readLemmas, readSpec, readWords } from '../../../src/analysis/parts-of-speech/lexicon-source.ts'
import { packModel, unpackModel } from '../../../src/analysis/parts-of-speech/model.ts'
import { readTaggedSentence } from '../../../src/analysis/parts-of-speech/tagged-text.ts'
import { findPartsOfSpeech, Tag, tagName } from '../../../src/analysis/parts-of-speech.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'

const tokensOf = (text: string) => tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }])

describe('the fact', () => {
  test('tags a sentence when one of its tokens is asked for, and no other', () => {
    const tokens = tokensOf('The council met. It voted.')
    const { tagOf, tagsOfSentence } = findPartsOfSpeech(tokens)
    expect(tagName(tagOf(1))).toBe('nounSingular')
    const tags = tagsOfSentence(0)
    expect([...tags.subarray(0, 4)]).toEqual([
      Tag.determiner,
      Tag.nounSingular,
      Tag.verbPast,
      Tag.punctuation,
    ])
    expect([...tags.subarray(4)]).toEqual([0, 0, 0])
    expect(tagOf(5)).toBe(Tag.verbPast)
  })

  test('the order of asking does not matter', () => {
    const text = 'The man arrested on Friday was freed. Prices rose. She said that that was "not so".'
    const [forwards, backwards] = [findPartsOfSpeech(tokensOf(text)), findPartsOfSpeech(tokensOf(text))]
    const tokens = [...Array(tokensOf(text).count).keys()]
    const there = tokens.map(forwards.tagOf)
    const back = tokens.toReversed().map(backwards.tagOf).toReversed()
    expect(back).toEqual(there)
  })

  test('every token has a tag, whatever stands there', () => {
    for (const text of [
      '',
      '—',
      '"\'"',
      '- - -',
      'x'.repeat(2000),
      'a-b-c '.repeat(2000),
      '((((',
      '😀 :) #a @b',
    ]) {
      const tokens = tokensOf(text)
      const { tagOf } = findPartsOfSpeech(tokens)
      for (let token = 0; token < tokens.count; token++) expect(tagOf(token)).toBeGreaterThan(0)
    }
  })
})

describe('the sources', () => {
  test('a spec has tenths or hundredths, which are made to add up to 1', () => {
    expect([...readSpec('n')]).toEqual([[Tag.nounSingular, 1]])
    expect([...readSpec('n8vb2')]).toEqual([[Tag.nounSingular, 0.8], [Tag.verbBase, 0.2]]) // biome-ignore format: short
    expect(readSpec('cc95i05').get(Tag.preposition)).toBeCloseTo(0.05)
    expect(readSpec('n9vb0').get(Tag.verbBase)).toBeCloseTo(0.02 / 0.92)
  })

  test.each([
    ['n: cat\nn9vb1: cat', '"cat" stands there twice'],
    ['noun: cat', 'unknown code "noun"'],
    ['n cat', 'no ": "'],
  ])('words.txt: %j is refused', (source, message) => {
    expect(() => readWords(source)).toThrow(message)
  })

  test.each([
    ['9/9: work\n8/8: work', '"work" stands there twice'],
    ['9: work', 'no shares in "9"'],
  ])('lemmas.txt: %j is refused', (source, message) => {
    expect(() => readLemmas(source)).toThrow(message)
  })

  test.each([
    ['The cat/n sat.', 'no tag for "sat"'],
    ['The cat/zz.', 'no tag for "cat"'],
    ['The 5,/n000.', 'no token ends'],
  ])('the tagged sentence %j is refused', (line, message) => {
    expect(() => readTaggedSentence(line)).toThrow(message)
  })

  test('a model is read back as it was written', () => {
    const model = compileTagger({
      words: 'd: the\nn: cat\nvd: sat',
      lemmas: '9/8: work',
      training: 'The cat/n sat/vd.',
      names: ['# Names\nAnn Tom'],
    })
    expect(unpackModel(packModel(model))).toEqual(model)
  })
})

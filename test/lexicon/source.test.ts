import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../src/lexicon/source.ts'

describe('the words of a condition', () => {
  const nearOf = (words: string) =>
    readLexicon(`entries: [{find: bank, hit: x, unless: {near: ${words}}}]`, 'test.yaml')[0]!.unless![0]!.near

  it('stand in a list', () => {
    expect(nearOf('[river, "@number"]')).toEqual(['river', '@number'])
  })
  it('or in one text, over several lines', () => {
    expect(nearOf('"river  @number\n  shore"')).toEqual(['river', '@number', 'shore'])
    expect(nearOf('river')).toEqual(['river'])
  })
  it('are checked for unknown classes in either form', () => {
    expect(() => nearOf('"river @rivers"')).toThrow('unknown class "@rivers" in "bank"')
    expect(() => nearOf('["@rivers"]')).toThrow('unknown class "@rivers" in "bank"')
  })
})

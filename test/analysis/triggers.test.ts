import { describe, expect, test } from 'vitest'
import {
  capitalsIn,
  cliticsIn,
  figuresIn,
  keyTrigger,
  marksIn,
  type Trigger,
  wordTrigger,
} from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

function tokensOf(text: string): Tokens {
  return tokenise(text, [{ kind: 'line', start: 0, end: text.length }])
}

function found(trigger: Trigger, text: string): string[] {
  const tokens = tokensOf(text)
  return trigger(tokens).map(token => text.slice(tokens.starts[token], tokens.ends[token]))
}

const animals = wordTrigger('cat dog\n  cow')
const pets = wordTrigger('cat dog')

describe('triggers', () => {
  test('find the tokens of their words, whatever their case, in order', () => {
    expect(found(animals, 'The cow saw a Cat, a DOG and the cattle.')).toEqual(['cow', 'Cat', 'DOG'])
    expect(found(pets, 'The cow saw a Cat, a DOG and the cattle.')).toEqual(['Cat', 'DOG'])
    expect(found(pets, 'The cow saw nobody.')).toEqual([])
  })

  test('keep drafts apart that are asked about in turns', () => {
    const [one, other] = [tokensOf('A cat.'), tokensOf('No cow, no dog.')]
    expect([pets(one), pets(other), animals(one), animals(other)]).toEqual([[1], [4], [1], [1, 4]])
  })

  test('may be made after a draft has been asked about', () => {
    const tokens = tokensOf('A cat and a bird.')
    expect(pets(tokens)).toEqual([1])
    expect(keyTrigger([keyOf('bird')])(tokens)).toEqual([4])
    expect(pets(tokens)).toEqual([1])
  })

  test('of kinds of tokens', () => {
    const text = "NASA's 12 rockets (and 5pm's $4) flew; it's done."
    expect(found(marksIn, text)).toEqual(['(', ')', ';', '.'])
    expect(found(figuresIn, text)).toEqual(['12', '5pm', '$', '4'])
    expect(found(capitalsIn, text)).toEqual(['NASA'])
    expect(found(cliticsIn, text)).toEqual(["'s", "'s", "'s"])
  })
})

import { describe, expect, it } from 'vitest'
import { readSphinxModel } from '../../scripts/sphinx-model.ts'

const scale = Math.log10(1.0001)
const tableSize = 1 << 16

/** A model of three words in which a, b and c follow one another. */
function modelOfThree(): Buffer {
  const tables = new Float32Array(3 * tableSize)
  tables[1] = -1 / scale
  tables[2] = -2 / scale
  tables[tableSize + 1] = -0.5 / scale
  tables[2 * tableSize + 1] = -0.25 / scale
  const singles = Buffer.alloc(12 * 4)
  for (const [word, next] of [0, 0, 1, 2].entries()) {
    singles.writeFloatLE(-1.5 / scale, 12 * word)
    singles.writeFloatLE(-0.75 / scale, 12 * word + 4)
    singles.writeUInt32LE(next, 12 * word + 8)
  }
  // Each pair: its first word in 2 bits, the number of its back-off and of its logarithm in 16, its first triple in 1.
  const pairs = bits(3 * 35, [
    [0, 2, 0],
    [2, 16, 1],
    [18, 16, 1],
    [34, 1, 0],
    [35, 2, 1],
    [37, 16, 1],
    [53, 16, 2],
    [69, 1, 0],
    [104, 1, 1],
  ])
  const triples = bits(2 * 18, [
    [0, 2, 0],
    [2, 16, 1],
  ])
  const words = Buffer.from('a\0b\0c\0')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(words.length)
  return Buffer.concat([
    Buffer.from('Trie Language Model\x03'),
    Buffer.from(Uint32Array.of(3, 2, 1, 1).buffer),
    Buffer.from(tables.buffer),
    singles,
    pairs,
    triples,
    length,
    words,
  ])
}

/** Puts numbers at places of an array of bits, the lowest bit first, with the room behind it that the format leaves. */
function bits(
  count: number,
  numbers: readonly (readonly [at: number, width: number, value: number])[],
): Buffer {
  const bytes = Buffer.alloc(Math.floor((count + 7) / 8) + 8)
  for (const [at, width, value] of numbers)
    for (let bit = 0; bit < width; bit++)
      if ((value >> bit) & 1) bytes[(at + bit) >> 3]! |= 1 << ((at + bit) & 7)
  return bytes
}

describe('a model of CMU Sphinx', () => {
  const model = readSphinxModel(modelOfThree())

  it('has its words, with logarithms that are common ones', () => {
    expect(model.words).toEqual(['a', 'b', 'c'])
    expect(model.wordLogs[2]).toBeCloseTo(-1.5, 3)
    expect(model.wordBackoffs[0]).toBeCloseTo(-0.75, 3)
  })

  it('has pairs by both their words, and triples behind the pair that begins them', () => {
    expect(model.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(model.pairs.map(({ log }) => Math.round(log))).toEqual([-1, -2])
    expect(model.pairs[0]!.backoff).toBeCloseTo(-0.5, 3)
    expect(model.pairs[0]!.triples.map(({ third }) => third)).toEqual([2])
    expect(model.pairs[0]!.triples[0]!.log).toBeCloseTo(-0.25, 3)
    expect(model.pairs[1]!.triples).toEqual([])
  })

  it('tells what is none', () => {
    expect(() => readSphinxModel(Buffer.from('What is this? It is no model at all.'))).toThrow('CMU Sphinx')
  })
})

import { packArrays, unpackArrays } from '../packed-arrays.ts'

/** Numbers of a vector. */
export const dimensions = 50
/** A stored number of a vector of length 1 is so many times what it is; more than a byte holds is cut off. */
const scale = 254

/** Words of content as directions: words that are written of the same things point much the same way. */
export interface WordVectors {
  /** The words, by their numbers in the trigrams, in order. */
  readonly words: Uint16Array
  /** The vectors, one behind the other, each number a signed byte. */
  readonly bytes: Uint8Array
}

/** The vectors of words in a form that is quick to ask. */
export interface VectorTable {
  /** Where the vector of each word of the trigrams begins; -1 where there is none. */
  readonly starts: Int32Array
  readonly values: Int8Array
}

/** From which commonness on a word is no word of content, and has no vector (common logarithm). */
export const tellsNothing = -3.2
/** In place of the start of a vector that is not there. */
const noVector = -1

/** Makes vectors of length 1 of any others, in bytes. */
export function storedVectors(
  vectors: readonly (readonly [word: number, numbers: readonly number[]])[],
): WordVectors {
  const sorted = vectors.toSorted(([one], [other]) => one - other)
  const values = Int8Array.from(
    sorted.flatMap(([, numbers]) => {
      const length = Math.hypot(...numbers)
      return numbers.map(number => Math.max(-127, Math.min(127, Math.round((scale * number) / length))))
    }),
  )
  return { words: Uint16Array.from(sorted, ([word]) => word), bytes: new Uint8Array(values.buffer) }
}

/** Prepares vectors to be asked. @param count how many words the trigrams know */
export function vectorTable({ words, bytes }: WordVectors, count: number): VectorTable {
  const starts = new Int32Array(count).fill(noVector)
  for (const [index, word] of words.entries()) starts[word] = index * dimensions
  return { starts, values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

/** Is there a vector of a word? */
export function hasVector({ starts }: VectorTable, word: number): boolean {
  return word >= 0 && starts[word] !== noVector
}

/** Adds the vector of a word to a direction, so many times. */
export function addVector(
  { starts, values }: VectorTable,
  word: number,
  times: number,
  to: Float64Array,
): void {
  const start = starts[word]!
  for (let at = 0; at < dimensions; at++) to[at]! += times * values[start + at]!
}

/** How much alike a direction and the vector of a word are: 1 the same, 0 nothing in common (the cosine). */
export function likeness({ starts, values }: VectorTable, direction: Float64Array, word: number): number {
  const start = starts[word]!
  let product = 0
  let square = 0
  let length = 0
  for (let at = 0; at < dimensions; at++) {
    const value = values[start + at]!
    product += value * direction[at]!
    square += direction[at]! ** 2
    length += value ** 2
  }
  return square === 0 || length === 0 ? 0 : product / Math.sqrt(square * length)
}

const layout = [
  ['words', Uint16Array],
  ['bytes', Uint8Array],
] as const

/** Packs vectors into a file. */
export function packVectors(vectors: WordVectors): Uint8Array {
  return packArrays(layout, { ...vectors })
}

/** Reads what {@link packVectors} wrote. */
export function unpackVectors(file: Uint8Array): WordVectors {
  return unpackArrays(layout, file) as unknown as WordVectors
}

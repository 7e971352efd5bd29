import { readGenerated } from '../../data.ts'

/** How a rival is like the written word. */
export const RivalKind = { oneLetter: 0, listed: 1, inflected: 2 } as const

/** The words that may be meant by each word, by their numbers in the trigrams. */
export interface Rivals {
  /** Where those of each word begin. */
  readonly starts: Uint32Array
  readonly words: Uint16Array
  /** {@link RivalKind} of each. */
  readonly kinds: Uint8Array
}

let stored: Rivals | undefined

/** The rivals of all words; read when first asked for, and kept. */
export function rivalTable(): Rivals {
  stored ??= unpackRivals(readGenerated('rivals.bin'))
  return stored
}

/** Packs the rivals of each word: two lengths, and the arrays behind one another. */
export function packRivals(rivals: readonly ReadonlyMap<number, number>[]): Uint8Array {
  const starts = new Uint32Array(rivals.length + 1)
  for (const [word, { size }] of rivals.entries()) starts[word + 1] = starts[word]! + size
  const words = Uint16Array.from(rivals.flatMap(map => [...map.keys()]))
  const kinds = Uint8Array.from(rivals.flatMap(map => [...map.values()]))
  const parts = [Uint32Array.of(starts.length, words.length), starts, words, kinds]
  return Buffer.concat(parts.map(part => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
}

function unpackRivals(bytes: Uint8Array): Rivals {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [wordCount, rivalCount] = new Uint32Array(file.buffer, file.byteOffset, 2) as unknown as [number, number]
  const at = file.byteOffset + 8
  return {
    starts: new Uint32Array(file.buffer, at, wordCount),
    words: new Uint16Array(file.buffer, at + 4 * wordCount, rivalCount),
    kinds: new Uint8Array(file.buffer, at + 4 * wordCount + 2 * rivalCount, rivalCount),
  }
}

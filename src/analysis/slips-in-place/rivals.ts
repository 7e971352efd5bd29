import { readGenerated } from '../../data.ts'
import { packArrays, unpackArrays } from '../packed-arrays.ts'

/**
 * How a rival is like the written word: a letter apart, in a list of words that sound or look alike, another form of it, in a
 * list of what writers take for one another all the time, or in one of what the fingers do.
 */
export const RivalKind = { oneLetter: 0, listed: 1, inflected: 2, habitual: 3, typed: 4 } as const

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
  stored ??= unpackArrays(layout, readGenerated('rivals.bin')) as unknown as Rivals
  return stored
}

const layout = [
  ['starts', Uint32Array],
  ['words', Uint16Array],
  ['kinds', Uint8Array],
] as const

/** Packs the rivals of each word, with their kinds, into a file. */
export function packRivals(rivals: readonly ReadonlyMap<number, number>[]): Uint8Array {
  const starts = new Uint32Array(rivals.length + 1)
  for (const [word, { size }] of rivals.entries()) starts[word + 1] = starts[word]! + size
  const words = Uint16Array.from(rivals.flatMap(map => [...map.keys()]))
  const kinds = Uint8Array.from(rivals.flatMap(map => [...map.values()]))
  return packArrays(layout, { starts, words, kinds })
}

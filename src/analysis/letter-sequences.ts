import { readGenerated } from '../data.ts'
import { letterAt, sequenceCount, sequenceLength } from './letter-sequences/sequences.ts'

let attested: Uint8Array | undefined

/**
 * How many runs of four letters a word has, its edges taken along, that no name and no word of English has. Names that
 * people bear have few, what a slip of the hand makes of them often one or two (Brandtt, Pemoerton).
 * @param folded the word in small letters without diacritics; other characters count as edges
 */
export function oddRuns(folded: string): number {
  attested ??= readGenerated('letter-sequences.bin')
  let odd = 0
  let run = 0
  for (let at = -1; at <= folded.length; at++) {
    run = (run * 27 + letterAt(folded, at)) % sequenceCount
    if (at + 2 >= sequenceLength && (attested[run >> 3]! & (1 << (run & 7))) === 0) odd++
  }
  return odd
}

/** Has the first of two like words runs of letters that no name has, and more of them than the other? */
export function isOdderThan(written: string, right: string): boolean {
  const odd = oddRuns(written)
  return odd > 0 && odd > oddRuns(right)
}

import type { HashIndex } from './layout.ts'

/** What stands under a hash, in order; mostly nothing. */
export type HashLookup = (hash: number) => readonly number[]

const nothing: readonly number[] = []

/**
 * A lookup that does not search: the upper bits of the hash tell where to look, and most hashes that a draft asks for
 * end there.
 * @param index sorted by hash, the hashes spread over 32 bits
 */
export function hashLookup({ hashes, values }: HashIndex): HashLookup {
  const bits = Math.max(1, Math.min(16, Math.ceil(Math.log2(hashes.length))))
  const shift = 32 - bits
  let starts: Uint32Array | undefined
  return hash => {
    starts ??= bucketStarts(hashes, bits)
    const bucket = hash >>> shift
    const end = starts[bucket + 1]!
    let first = starts[bucket]!
    while (first < end && hashes[first] !== hash) first++
    if (first === end) return nothing
    let last = first + 1
    while (last < end && hashes[last] === hash) last++
    return Array.from(values.subarray(first, last))
  }
}

/** Where the hashes with each of the values of their upper bits begin. Not every draft asks for all indexes. */
function bucketStarts(hashes: Uint32Array, bits: number): Uint32Array {
  const starts = new Uint32Array((1 << bits) + 1)
  for (let at = 0; at < hashes.length; at++) starts[(hashes[at]! >>> (32 - bits)) + 1]!++
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!
  return starts
}

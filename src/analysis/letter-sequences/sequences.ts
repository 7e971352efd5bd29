/** How many letters a run has. */
export const sequenceLength = 4

/** How many runs there are of 26 letters and an edge. */
export const sequenceCount = 27 ** sequenceLength

/** The letter of a word at an index, from 1; 0 for an edge and for all other characters. */
export function letterAt(folded: string, at: number): number {
  const letter = folded.charCodeAt(at) - 0x60
  return letter > 0 && letter < 27 ? letter : 0
}

/**
 * A bit for each run of letters that a word of the list has, with an edge before and behind.
 * @param words in small letters without diacritics
 */
export function attestedSequences(words: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(Math.ceil(sequenceCount / 8))
  for (const word of words) {
    let run = 0
    for (let at = -1; at <= word.length; at++) {
      run = (run * 27 + letterAt(word, at)) % sequenceCount
      if (at + 2 >= sequenceLength) bits[run >> 3]! |= 1 << (run & 7)
    }
  }
  return bits
}

/**
 * Reads the binary tries of CMU Sphinx (`ngram_model_trie.c`, `lm_trie.c` and `bitarr.c` of sphinxbase 5prealpha), of
 * three words at most: single words, then pairs and triples in arrays of bits, each sorted by the last word first, with logarithms
 * that are numbers in a table of 65,536.
 */

/** Logarithms are common ones. */
export interface SphinxModel {
  readonly words: readonly string[]
  readonly wordLogs: readonly number[]
  readonly wordBackoffs: readonly number[]
  readonly pairs: readonly SphinxPair[]
}

export interface SphinxPair {
  readonly first: number
  readonly second: number
  readonly log: number
  readonly backoff: number
  /** How often it occurs times how far that is from what single words say. */
  readonly told: number
  readonly triples: SphinxTriple[]
}

export interface SphinxTriple {
  readonly third: number
  readonly log: number
  readonly told: number
}

const magic = 'Trie Language Model'
const tableSize = 1 << 16
/** Logarithms are stored to this base. */
const scale = Math.log10(1.0001)

/** @throws {Error} when the bytes are no such model */
export function readSphinxModel(bytes: Buffer): SphinxModel {
  if (bytes.toString('latin1', 0, magic.length) !== magic) throw new Error('no trie of CMU Sphinx')
  let at = magic.length
  if (bytes[at++] !== 3) throw new Error('a model of another order than 3')
  const counts = [0, 4, 8].map(offset => bytes.readUInt32LE(at + offset)) as [number, number, number]
  at += 12 + 4
  const table = (index: number) => (value: number) =>
    bytes.readFloatLE(tables + 4 * (index * tableSize + value)) * scale
  const tables = at
  const [pairLog, pairBackoff, tripleLog] = [table(0), table(1), table(2)]
  at += 3 * 4 * tableSize
  const singles = at
  at += 12 * (counts[0] + 1)
  const wordBits = bitsFor(counts[0])
  const pairWidth = wordBits + 32 + bitsFor(counts[2])
  const pairsAt = at
  at += bytesOf(counts[1], pairWidth)
  const tripleWidth = wordBits + 16
  const triplesAt = at
  at += bytesOf(counts[2], tripleWidth)
  const words = bytes
    .toString('latin1', at + 4, at + 4 + bytes.readUInt32LE(at))
    .split('\0')
    .slice(0, -1)

  const wordLogs = words.map((_, word) => bytes.readFloatLE(singles + 12 * word) * scale)
  const wordBackoffs = words.map((_, word) => bytes.readFloatLE(singles + 12 * word + 4) * scale)
  const firstPair = (word: number) => bytes.readUInt32LE(singles + 12 * word + 8)
  const firstTriple = (pair: number) =>
    readBits(bytes, pairsAt, pair * pairWidth + wordBits + 32, pairWidth - wordBits - 32)
  const pairs: SphinxPair[] = []
  const numbers = new Map<number, SphinxPair>()
  for (let second = 0; second < words.length; second++)
    for (let pair = firstPair(second); pair < firstPair(second + 1); pair++) {
      const bit = pair * pairWidth
      const first = readBits(bytes, pairsAt, bit, wordBits)
      const log = pairLog(readBits(bytes, pairsAt, bit + wordBits + 16, 16))
      const backoff = pairBackoff(readBits(bytes, pairsAt, bit + wordBits, 16))
      const shorter = wordBackoffs[first]! + wordLogs[second]!
      const told = 10 ** (wordLogs[first]! + log) * Math.abs(log - shorter)
      const entry = { first, second, log, backoff, told, triples: [] }
      pairs.push(entry)
      numbers.set(first * words.length + second, entry)
    }
  let index = 0
  for (const { first: middle, second: third, log: shorterLog } of pairs) {
    for (let triple = firstTriple(index); triple < firstTriple(index + 1); triple++) {
      const bit = triple * tripleWidth
      const first = readBits(bytes, triplesAt, bit, wordBits)
      const log = tripleLog(readBits(bytes, triplesAt, bit + wordBits, 16))
      const context = numbers.get(first * words.length + middle)
      if (!context) continue
      const told = 10 ** (wordLogs[first]! + context.log + log) * Math.abs(log - context.backoff - shorterLog)
      context.triples.push({ third, log, told })
    }
    index++
  }
  return { words, wordLogs, wordBackoffs, pairs }
}

function bitsFor(value: number): number {
  return 32 - Math.clz32(value)
}

function bytesOf(count: number, width: number): number {
  return Math.floor(((1 + count) * width + 7) / 8) + 8
}

/** Reads up to 25 bits, the lowest first. */
function readBits(bytes: Buffer, from: number, bit: number, width: number): number {
  return (bytes.readUInt32LE(from + Math.floor(bit / 8)) >>> (bit % 8)) & ((1 << width) - 1)
}

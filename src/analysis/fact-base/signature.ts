import { addToKey, keyOf, keySeed } from '../../parse/key.ts'

/*
 * Names that differ in one word are found by symmetric deletion: a name of n words is indexed under the hash of all
 * its words and under the n hashes that leave one word out. The hash is a sum, so the order of words does not matter.
 */

/** How alike two names may be that share a signature. */
export interface Signature {
  readonly hash: number
  /** The word that the signature leaves out; -1 when it holds all of them. */
  readonly without: number
}

/**
 * The signatures of a name.
 * @param words its words without link words, folded, in order
 * @returns for one word none; for two the whole, and each word with the other's first letter; for more the whole and
 * every remainder
 */
export function signaturesOf(words: readonly string[]): Signature[] {
  if (words.length < 2) return []
  const parts = words.map(word => spread(keyOf(word)))
  let whole = 0
  for (const part of parts) whole = (whole + part) >>> 0
  const signatures: Signature[] = [{ hash: whole, without: -1 }]
  for (let index = 0; index < words.length; index++) {
    const rest = (whole - parts[index]!) >>> 0
    // A single word is shared by too many names: what is left out must at least begin alike.
    const hash = words.length > 2 ? rest : (rest ^ spread(words[index]!.charCodeAt(0) + 1)) >>> 0
    signatures.push({ hash, without: index })
  }
  return signatures
}

/**
 * The signatures of a name without two of its words, for finding one in which both are others. Of a name of three words
 * a single one is left, which counts in its place only.
 * @param words its words without link words, folded, in order
 * @returns none for names of fewer words, and of very long ones, which one word more or less leaves alike
 */
export function pairSignatures(words: readonly string[]): number[] {
  const count = words.length
  if (count < 3 || count > longestPaired) return []
  const parts = words.map(word => spread(keyOf(word)))
  if (count === 3) return parts.map((part, at) => (part ^ spread(0x7f4a7c15 + at)) >>> 0)
  const whole = parts.reduce((sum, part) => (sum + part) >>> 0, 0)
  const hashes: number[] = []
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++)
      hashes.push(leftOf(whole - parts[first]! - parts[second]!))
  }
  return hashes
}

/**
 * The signatures under which {@link pairSignatures} has a name that is one word longer, when one word here is another.
 * @param words its words without link words, folded, in order
 */
export function shorterSignatures(words: readonly string[]): number[] {
  if (words.length < 4 || words.length >= longestPaired) return []
  const parts = words.map(word => spread(keyOf(word)))
  const whole = parts.reduce((sum, part) => (sum + part) >>> 0, 0)
  return parts.map(part => leftOf(whole - part))
}

const longestPaired = 7

function leftOf(sum: number): number {
  return ((sum >>> 0) ^ 0x2545f491) >>> 0
}

/**
 * What a name of two words shares with one in which a near-synonym stands for one of them.
 * @param groupsOf the groups of synonyms of a word
 */
export function synonymSignatures(
  words: readonly string[],
  groupsOf: (word: string) => readonly number[],
): number[] {
  if (words.length !== 2) return []
  return words.flatMap((word, index) => {
    const rest = spread(keyOf(words[1 - index]!))
    return groupsOf(word).map(group => (rest ^ spread(group * 2 + index + 0x51ed270b)) >>> 0)
  })
}

/** The signature of a name written without spaces and hyphens. */
export function joinedSignature(words: readonly string[]): number {
  let hash = keySeed
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      if (unit !== hyphen) hash = addToKey(hash, unit)
    }
  }
  return spread((hash >>> 1) ^ 0x5bd1e995)
}

const hyphen = 0x2d

/** Every text that leaves one letter out, for finding words one edit apart. */
export function lettersDropped(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}

function spread(key: number): number {
  let hash = Math.imul(key ^ (key >>> 16), 0x45d9f3b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

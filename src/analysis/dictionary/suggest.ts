import { readGenerated } from '../../data.ts'
import { editCost } from './edit-cost.ts'

/** A word that may have been meant. */
export interface Suggestion {
  readonly word: string
  /** See {@link editCost}. */
  readonly cost: number
  /** Is the word among those that news text uses most? */
  readonly common: boolean
}

interface Candidate {
  readonly word: string
  readonly common: boolean
  /** A bit for each letter of the word. */
  readonly letters: number
}

/** What a word of everyday use is put forward by, among words that are equally near. */
const commonBonus = 0.15

let buckets: ReadonlyMap<string, readonly Candidate[]> | undefined

/**
 * The dictionary's words that the unknown lower-case word may have been meant to be, likeliest first. Words that
 * begin with another letter than its first two are not looked at.
 * @param limit the highest edit cost
 */
export function suggestionsFor(word: string, limit: number): Suggestion[] {
  buckets ??= readBuckets()
  const letters = lettersOf(word)
  // Only a letter put for another (from 0.7) changes two of the letters; swapped and doubled ones change none.
  const most = 2 * Math.floor(limit / 0.7)
  const found: Suggestion[] = []
  for (const initial of new Set(word.slice(0, 2))) {
    for (const candidate of buckets.get(initial) ?? []) {
      if (Math.abs(candidate.word.length - word.length) > 2) continue
      if (bitCount(candidate.letters ^ letters) > most) continue
      const cost = editCost(word, candidate.word, limit)
      if (cost <= limit) found.push({ word: candidate.word, cost, common: candidate.common })
    }
  }
  return found.sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1))
}

function rank({ cost, common }: Suggestion): number {
  return common ? cost - commonBonus : cost
}

function readBuckets(): Map<string, Candidate[]> {
  const read = new Map<string, Candidate[]>()
  for (const line of new TextDecoder().decode(readGenerated('words.bin')).split('\n')) {
    const common = line.endsWith('+')
    const word = common ? line.slice(0, -1) : line
    const bucket = read.get(word[0]!)
    const candidate = { word, common, letters: lettersOf(word) }
    if (bucket) bucket.push(candidate)
    else read.set(word[0]!, [candidate])
  }
  return read
}

function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

function bitCount(bits: number): number {
  let left = bits
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count++
  }
  return count
}

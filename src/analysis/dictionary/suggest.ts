import { readGenerated } from '../../data.ts'
import { keyOf } from '../../parse/key.ts'
import { functionWord } from '../function-words.ts'
import { editCost } from './edit-cost.ts'
import { bucketName, commonMark, readWordsFile, type WordsFile } from './words-file.ts'

/** A word that may have been meant. */
export interface Suggestion {
  readonly word: string
  /** See {@link editCost}. */
  readonly cost: number
  /** Is the word among those that news text uses most? */
  readonly common: boolean
}

/** Words of one initial and one length, and the letters of each as bits. */
interface Bucket {
  readonly words: readonly string[]
  readonly letters: Int32Array
}

/** What a word of everyday use is put forward by, among words that are equally near. */
const commonBonus = 0.3
/** Words that are said all the time are meant oftener still. */
const grammarBonus = 0.25

let file: WordsFile | undefined
/** The words of one initial and one length: those of everyday use, and the many others, which are asked for less. */
interface Buckets {
  readonly everyday: Bucket
  readonly others: Bucket | undefined
}

/** By initial and length; they stay in the file until a word near to them is met. */
const shelf: (Buckets | undefined)[] = []

/**
 * What has been asked already: the unknown words of a draft are names for the most part, and the same ones come in the
 * next sentence and the next draft.
 */
const answers = new Map<string, readonly Suggestion[]>()
const mostAnswers = 4000

/** Up to here the words of a draft that are no words are most of the time: one slip. */
const oneSlip = 1
const alphabet = new Set('abcdefghijklmnopqrstuvwxyz')

/**
 * The dictionary's words that the unknown lower-case word may have been meant to be, likeliest first. Only when none
 * is one slip away are words of everyday use looked for up to the limit, and then any that begin with a letter other
 * than the first two.
 * @param limit the highest edit cost
 */
export function suggestionsFor(word: string, limit: number): readonly Suggestion[] {
  const question = `${limit} ${word}`
  const known = answers.get(question)
  if (known) return known
  if (answers.size === mostAnswers) answers.clear()
  const answer = search(word, limit)
  answers.set(question, answer)
  return answer
}

function search(word: string, limit: number): readonly Suggestion[] {
  const initials = new Set(word.slice(0, 2))
  const near = suggestionsFrom(initials, word, Math.min(limit, oneSlip), false)
  if (near.length > 0) return near
  const far = limit > oneSlip ? suggestionsFrom(initials, word, limit, true) : []
  return far.length > 0 || word.length < 4 ? far : suggestionsFrom(alphabet, word, Math.min(limit, 1.4), true)
}

function suggestionsFrom(
  initials: ReadonlySet<string>,
  word: string,
  limit: number,
  commonOnly: boolean,
): Suggestion[] {
  const letters = lettersOf(word)
  // Only a letter put for another (from 0.7) changes two of the letters; swapped and doubled ones change none.
  const most = 2 * Math.floor(limit / 0.7) || 1
  const found: Suggestion[] = []
  const look = (bucket: Bucket | undefined, common: boolean) => {
    if (!bucket) return
    for (let index = 0; index < bucket.words.length; index++) {
      if (hasMoreBits(bucket.letters[index]! ^ letters, most)) continue
      const meant = bucket.words[index]!
      const cost = editCost(word, meant, limit)
      if (cost <= limit) found.push({ word: meant, cost, common })
    }
  }
  for (const initial of initials) {
    for (let length = Math.max(1, word.length - 2); length <= word.length + 2; length++) {
      const { everyday, others } = bucketsOf(initial, length, !commonOnly)
      look(everyday, true)
      if (!commonOnly) look(others, false)
    }
  }
  return found.sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1))
}

/** The words of everyday use with an initial and a length. */
export function everydayWords(initial: string, length: number): readonly string[] {
  return length > 0 ? bucketsOf(initial, length, false).everyday.words : []
}

function rank({ word, cost, common }: Suggestion): number {
  if (!common) return cost
  return cost - commonBonus - (functionWord(keyOf(word)) === 0 ? 0 : grammarBonus)
}

function bucketsOf(initial: string, length: number, withOthers: boolean): Buckets {
  const place = (initial.charCodeAt(0) << 6) | length
  const known = shelf[place]
  if (known && (known.others || !withOthers)) return known
  const buckets = readBuckets(bucketName(initial, length), withOthers)
  shelf[place] = buckets
  return buckets
}

/** To take the words of a bucket apart is most of the work, so that both kinds are read at once. */
function readBuckets(name: string, withOthers: boolean): Buckets {
  file ??= readWordsFile(readGenerated('words.bin'))
  const everyday: string[] = []
  const others: string[] = []
  for (const line of file.linesOf(name) ?? []) {
    if (line.endsWith(commonMark)) everyday.push(line.slice(0, -1))
    else if (withOthers) others.push(line)
  }
  return { everyday: bucketWith(everyday), others: withOthers ? bucketWith(others) : undefined }
}

function bucketWith(words: readonly string[]): Bucket {
  const letters = new Int32Array(words.length)
  for (const [index, word] of words.entries()) letters[index] = lettersOf(word)
  return { words, letters }
}

/** The letters that a word has, as bits. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code >= 0x61) letters |= 1 << (code & 31)
  }
  return letters
}

function hasMoreBits(bits: number, most: number): boolean {
  let left = bits
  for (let count = 0; count < most; count++) left &= left - 1
  return left !== 0
}

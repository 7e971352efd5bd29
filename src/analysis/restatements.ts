import type { Tokens } from '../parse/tokens.ts'
import { type SentenceWords, sentenceWords } from './sentence-words.ts'

export { type Stem, stemmer, stemOf } from './stems.ts'

/** Two sentences that tell the same thing, as far as their words show. */
export interface Restatement {
  /** Numbers of the sentences; the first is the earlier one. */
  readonly first: number
  readonly second: number
  /** Share of the shorter sentence's content words that the other one has. */
  readonly overlap: number
  /** Content words that only one of them has, as stems' keys. */
  readonly onlyFirst: ReadonlySet<number>
  readonly onlySecond: ReadonlySet<number>
}

/** Fewer words in common are chance. */
const fewestShared = 4
const leastOverlap = 0.7
/** A word that stands in more sentences than this tells nothing about any two of them. */
const mostSentences = 40

/**
 * The pairs of sentences in which one repeats the content words of the other. Candidates come from an index of the
 * words that few sentences have, so that the work grows with the text and not with its square.
 */
export function findRestatements(tokens: Tokens): Restatement[] {
  const words = sentenceWords(tokens)
  const { starts } = words
  const index = new SentencesByWord(words, tokens.sentences.length)
  const found: Restatement[] = []
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const size = starts[sentence + 1]! - starts[sentence]!
    if (size < fewestShared) continue
    for (const other of index.sharing(sentence)) {
      const otherSize = starts[other + 1]! - starts[other]!
      const overlap = index.shared(other) / Math.min(size, otherSize)
      if (overlap < leastOverlap) continue
      found.push(new Pair(words, other, sentence, overlap))
    }
    index.add(sentence)
  }
  return found
}

/** Two sentences, of which few are asked what only one of them has. */
class Pair implements Restatement {
  readonly #words: SentenceWords
  #onlyFirst: ReadonlySet<number> | undefined
  #onlySecond: ReadonlySet<number> | undefined
  readonly first: number
  readonly second: number
  readonly overlap: number

  constructor(words: SentenceWords, first: number, second: number, overlap: number) {
    this.#words = words
    this.first = first
    this.second = second
    this.overlap = overlap
  }

  get onlyFirst(): ReadonlySet<number> {
    this.#onlyFirst ??= only(this.#words, this.first, this.second)
    return this.#onlyFirst
  }

  get onlySecond(): ReadonlySet<number> {
    this.#onlySecond ??= only(this.#words, this.second, this.first)
    return this.#onlySecond
  }
}

/** The keys of the stems that only the first of two sentences has. */
function only({ numbers, starts, stemKeys }: SentenceWords, one: number, other: number): ReadonlySet<number> {
  const others = new Set(numbers.subarray(starts[other]!, starts[other + 1]!))
  const keys = new Set<number>()
  for (let at = starts[one]!; at < starts[one + 1]!; at++)
    if (!others.has(numbers[at]!)) keys.add(stemKeys[numbers[at]!]!)
  return keys
}

/** The earlier sentences that have a word, as lists in arrays, and how many words they share with another one. */
class SentencesByWord {
  readonly #words: SentenceWords
  readonly #first: Uint32Array
  readonly #last: Uint32Array
  readonly #count: Uint8Array
  readonly #next: Uint32Array
  readonly #sentence: Uint32Array
  #links = 0
  readonly #shared: Uint16Array
  readonly #touched: number[] = []

  constructor(words: SentenceWords, sentences: number) {
    const links = words.starts[sentences - 1]! + 1
    this.#words = words
    this.#first = new Uint32Array(words.stemKeys.length)
    this.#last = new Uint32Array(words.stemKeys.length)
    this.#count = new Uint8Array(words.stemKeys.length)
    this.#next = new Uint32Array(links)
    this.#sentence = new Uint32Array(links)
    this.#shared = new Uint16Array(sentences)
  }

  /** How many words a sentence that came out of the last {@link sharing} shares. */
  shared(sentence: number): number {
    return this.#shared[sentence]!
  }

  /** The earlier sentences that share enough of its words. */
  sharing(sentence: number): readonly number[] {
    const { numbers, starts } = this.#words
    for (const other of this.#touched) this.#shared[other] = 0
    this.#touched.length = 0
    let enough = false
    for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) {
      const word = numbers[at]!
      if (this.#count[word]! > mostSentences) continue
      for (let link = this.#first[word]!; link !== 0; link = this.#next[link]!) {
        const other = this.#sentence[link]!
        const shared = this.#shared[other]! + 1
        this.#shared[other] = shared
        if (shared === 1) this.#touched.push(other)
        else if (shared === fewestShared) enough = true
      }
    }
    return enough ? this.#touched.filter(other => this.#shared[other]! >= fewestShared) : none
  }

  add(sentence: number): void {
    const { numbers, starts } = this.#words
    for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) {
      const word = numbers[at]!
      if (this.#count[word]! > mostSentences) continue
      const link = ++this.#links
      this.#sentence[link] = sentence
      if (this.#first[word] === 0) this.#first[word] = link
      else this.#next[this.#last[word]!] = link
      this.#last[word] = link
      this.#count[word]++
    }
  }
}

const none: readonly number[] = []

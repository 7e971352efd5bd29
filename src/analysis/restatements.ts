import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { functionWord } from './function-words.ts'

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
  const stems = new StemNumbers(tokens.prose)
  const contents: ReadonlySet<number>[] = []
  const sentencesWith: number[][] = []
  const found: Restatement[] = []
  const shares = new SharedWords(tokens.sentences.length)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const words = contentOf(tokens, sentence, stems)
    contents.push(words)
    if (words.size < fewestShared) continue
    for (const [other, shared] of shares.of(words, sentencesWith)) {
      const otherWords = contents[other]!
      const overlap = shared / Math.min(words.size, otherWords.size)
      if (overlap < leastOverlap) continue
      found.push({
        first: other,
        second: sentence,
        overlap,
        onlyFirst: stems.keysOf(difference(otherWords, words)),
        onlySecond: stems.keysOf(difference(words, otherWords)),
      })
    }
    for (const word of words) {
      const list = sentencesWith[word]
      if (list) list.push(sentence)
      else sentencesWith[word] = [sentence]
    }
  }
  return found
}

/** Counts the words that earlier sentences share with these; only sentences that share enough come out. */
class SharedWords {
  readonly #counts: Uint16Array
  readonly #touched: number[] = []

  constructor(sentences: number) {
    this.#counts = new Uint16Array(sentences)
  }

  /** The earlier sentences with enough of the words, each with the number of words. */
  of(words: ReadonlySet<number>, sentencesWith: readonly (readonly number[])[]): [number, number][] {
    for (const word of words) {
      const list = sentencesWith[word]
      if (!list || list.length > mostSentences) continue
      for (const sentence of list) if (this.#counts[sentence]++ === 0) this.#touched.push(sentence)
    }
    const enough: [number, number][] = []
    for (const sentence of this.#touched) {
      if (this.#counts[sentence] >= fewestShared) enough.push([sentence, this.#counts[sentence]])
      this.#counts[sentence] = 0
    }
    this.#touched.length = 0
    return enough
  }
}

/** Numbers the stems of a draft from 0: sets and lists of small numbers are much cheaper than those of keys. */
class StemNumbers {
  readonly #prose: string
  readonly #byWord = new Map<number, number>()
  readonly #byStem = new Map<number, number>()
  readonly #keys: number[] = []

  constructor(prose: string) {
    this.#prose = prose
  }

  /** The number of the stem of a word, by its key and its place in the prose. */
  of(key: number, start: number, end: number): number {
    const known = this.#byWord.get(key)
    if (known !== undefined) return known
    const stem = stemKeyOf(this.#prose, start, end)
    let number = this.#byStem.get(stem)
    if (number === undefined) {
      number = this.#keys.push(stem) - 1
      this.#byStem.set(stem, number)
    }
    this.#byWord.set(key, number)
    return number
  }

  keysOf(numbers: ReadonlySet<number>): ReadonlySet<number> {
    const keys = new Set<number>()
    for (const number of numbers) keys.add(this.#keys[number]!)
    return keys
  }
}

function stemKeyOf(prose: string, start: number, end: number): number {
  return keyOf(stemOf(prose.slice(start, end).toLowerCase()))
}

function contentOf(tokens: Tokens, sentence: number, stems: StemNumbers): ReadonlySet<number> {
  const words = new Set<number>()
  const end = tokens.sentences[sentence + 1]!
  for (let index = tokens.sentences[sentence]!; index < end; index++) {
    const tokenClass = tokens.classes[index]
    if (tokenClass !== TokenClass.word && tokenClass !== TokenClass.mixed) continue
    const key = tokens.keys[index]!
    const start = tokens.starts[index]!
    const stop = tokens.ends[index]!
    if (stop - start < 3 || functionWord(key) !== 0) continue
    words.add(stems.of(key, start, stop))
  }
  return words
}

/** The stem's key of a word, by its own key and its place in the prose. */
export type Stem = (key: number, start: number, end: number) => number

/** Stems by key, each made once for a draft: inflections of one word get one key. */
export function stemmer(prose: string): Stem {
  const known = new Map<number, number>()
  return (key, start, end) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const stem = stemKeyOf(prose, start, end)
    known.set(key, stem)
    return stem
  }
}

/** A light stem: the regular endings of verbs and plurals taken off. */
export function stemOf(word: string): string {
  if (word.length < 5) return withoutSingleS(word)
  let base = word
  if (base.endsWith('ies') || base.endsWith('ied')) base = `${base.slice(0, -3)}y`
  if (sibilantPlurals.some(ending => base.endsWith(ending))) base = base.slice(0, -2)
  base = withoutSingleS(base)
  if (base.endsWith('ing')) base = base.slice(0, -3)
  else if (base.endsWith('ed')) base = base.slice(0, -2)
  const last = base.at(-1)
  if (last !== undefined && last === base.at(-2) && !'aeiouls'.includes(last)) base = base.slice(0, -1)
  return base.endsWith('e') ? base.slice(0, -1) : base
}

const sibilantPlurals = ['sses', 'shes', 'ches', 'xes']

function withoutSingleS(word: string): string {
  return word.length > 1 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function difference(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  const only = new Set<number>()
  for (const value of a) if (!b.has(value)) only.add(value)
  return only
}

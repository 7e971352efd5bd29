import { daleChall } from 'dale-chall'
import type { Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { spache } from 'spache'
import { syllable } from 'syllable'
import type { SyllableCounts, WordCounts } from './formulas.ts'

let easyWords: ReadonlySet<string> | undefined
let familiarWords: ReadonlySet<string> | undefined

/** The words of a sentence, as retext-readability takes them from the tree. */
export function wordsOf(sentence: Sentence): readonly string[] {
  return sentence.children.filter(child => child.type === 'WordNode').map(word => textOf(word))
}

/** What the formulas without syllables want to know of a sentence. */
export function countWords(words: readonly string[]): WordCounts {
  easyWords ??= new Set(daleChall)
  familiarWords ??= new Set(spache)
  const easy = new Set<string>()
  const familiar = new Set<string>()
  let letter = 0
  for (const word of words) {
    letter += word.length
    const caseless = word.toLowerCase()
    if (easyWords.has(caseless)) easy.add(caseless)
    if (familiarWords.has(caseless)) familiar.add(caseless)
  }
  return {
    sentence: 1,
    word: words.length,
    character: letter,
    letter,
    difficultWord: words.length - easy.size,
    unfamiliarWord: words.length - familiar.size,
  }
}

/** Words are few and come again; the cache is emptied when somebody's words are not. */
const knownSyllables = new Map<string, number>()
const knownLimit = 50_000

/** What the other formulas want to know. Counting syllables is the dear part of it all. */
export function countSyllables(words: readonly string[]): SyllableCounts {
  let syllables = 0
  let polysillabicWord = 0
  let complexPolysillabicWord = 0
  for (const word of words) {
    const count = syllablesOf(word)
    syllables += count
    if (count < 3) continue
    polysillabicWord++
    if (word.charCodeAt(0) === word.toLowerCase().charCodeAt(0)) complexPolysillabicWord++
  }
  return { sentence: 1, word: words.length, syllable: syllables, polysillabicWord, complexPolysillabicWord }
}

/** How many syllables a word has, kept for the next time. */
export function syllablesOf(word: string): number {
  const known = knownSyllables.get(word)
  if (known !== undefined) return known
  const count = syllable(word)
  if (knownSyllables.size >= knownLimit) knownSyllables.clear()
  knownSyllables.set(word, count)
  return count
}

import { daleChall } from 'dale-chall'
import { spache } from 'spache'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import type { BlockRole } from './blocks.ts'
import type { Facts } from './facts.ts'
import { blockOf } from './locate.ts'
import { syllablesOf } from './readability/counts.ts'
import { type Grades, gradesOf, type TextCounts } from './readability/grades.ts'
import { countWords } from './sentence-load.ts'

export type { Grades } from './readability/grades.ts'

/** What a draft comes to, counted over its sentences: not over headings, bylines and tables. */
export interface DocumentStatistics {
  readonly words: number
  readonly sentences: number
  readonly paragraphs: number
  /** By formula; null for a draft without a sentence. */
  readonly grades: Grades | null
  /** The longest sentences, the longest first, of two the earlier. */
  readonly longestSentences: readonly LongSentence[]
}

export interface LongSentence extends Span {
  readonly words: number
}

const shownSentences = 5
const counted: ReadonlySet<BlockRole> = new Set(['body', 'standfirst', 'list', 'summary', 'quote'])

/** Counts a draft. */
export function documentStatistics({ tokens, blocks }: Facts): DocumentStatistics {
  const counts = newCounts()
  const sentences: LongSentence[] = []
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const first = tokens.sentences[sentence]
    const end = tokens.sentences[sentence + 1]
    const block = first < end ? blockOf(blocks, first) : undefined
    if (!block || !counted.has(block.role)) continue
    const words = countWords(tokens, first, end)
    if (words === 0) continue
    sentences.push({ start: tokens.starts[first], end: tokens.ends[end - 1], words })
    counts.sentence++
    for (let token = first; token < end; token++) addWord(counts, tokens, token)
  }
  return {
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences.length,
    paragraphs: blocks.filter(({ role }) => counted.has(role)).length,
    grades: counts.word === 0 ? null : gradesOf(counts),
    longestSentences: sentences
      .sort((a, b) => b.words - a.words || a.start - b.start)
      .slice(0, shownSentences),
  }
}

function newCounts(): TextCounts {
  return {
    sentence: 0,
    word: 0,
    letter: 0,
    character: 0,
    syllable: 0,
    polysillabicWord: 0,
    complexPolysillabicWord: 0,
    difficultWord: 0,
    unfamiliarWord: 0,
  }
}

let easyWords: ReadonlySet<string> | undefined
let familiarWords: ReadonlySet<string> | undefined

function addWord(counts: TextCounts, tokens: Tokens, token: number): void {
  if (tokens.classes[token] > TokenClass.mixed) return
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
  counts.character += text.length
  counts.letter += text.length
  // The 's of "dog's" is no word of its own.
  if (tokens.classes[token] === TokenClass.clitic) return
  easyWords ??= new Set(daleChall)
  familiarWords ??= new Set(spache)
  const caseless = text.toLowerCase()
  const syllables = Math.max(1, syllablesOf(caseless))
  counts.word++
  counts.syllable += syllables
  if (syllables > 2) {
    counts.polysillabicWord++
    if (caseless.charCodeAt(0) === text.charCodeAt(0)) counts.complexPolysillabicWord++
  }
  if (!easyWords.has(caseless)) counts.difficultWord++
  if (!familiarWords.has(caseless)) counts.unfamiliarWord++
}

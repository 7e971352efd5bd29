import type { Facts } from '../../src/analysis/facts.ts'
import { type OwnSentence, ownSentences } from '../../src/analysis/own-sentences.ts'
import { hasAnyWord, wordKeys } from '../../src/analysis/vocabulary.ts'
import type { Broken } from './broken.ts'
import { type FixedCount, fixedCounts, words } from './fixed-counts.ts'

const fiction =
  /\b(?:novel|film|song|sang|sings|planet|Mars|Venus|imaginary|fictional|story|game|joke|if|would|could|another star|stars?|exoplanets?|chess960|variant|once|used to|until|before|then|dwarf)\b/i

const dayCount = /\b(?<n>36[56]) days (?:of|in) (?<year>(?:1[89]|20)\d\d)\b/dg
const dayKeys = wordKeys('days')

/** Counts and measures of the text that are fixed otherwise. */
export function* brokenCounts(facts: Facts): Iterable<Broken> {
  const wanted = fixedCounts.filter(({ keys }) => hasAnyWord(facts, keys))
  if (wanted.length > 0) for (const sentence of ownSentences(facts)) yield* inSentence(sentence, wanted)
  if (hasAnyWord(facts, dayKeys)) for (const sentence of ownSentences(facts)) yield* daysOfYear(sentence)
}

function* inSentence(sentence: OwnSentence, wanted: readonly FixedCount[]): Iterable<Broken> {
  for (const { pattern, right, fact, near, unless } of wanted) {
    for (const match of sentence.text.matchAll(pattern)) {
      if (right(amountOf(match.groups!.n!)) || fiction.test(sentence.text)) continue
      if ((near && !near.test(sentence.text)) || unless?.test(sentence.text)) continue
      yield broken(sentence, match, 'all', fact)
    }
  }
}

function* daysOfYear(sentence: OwnSentence): Iterable<Broken> {
  for (const match of sentence.text.matchAll(dayCount)) {
    const year = Number(match.groups!.year)
    const days = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365
    if (Number(match.groups!.n) !== days) yield broken(sentence, match, 'n', `${year} has ${days} days`)
  }
}

function amountOf(text: string): number {
  const index = words.indexOf(text.toLowerCase())
  return index >= 0 ? index : Number(text.replaceAll(',', ''))
}

function broken(sentence: OwnSentence, match: RegExpExecArray, group: string, fact: string): Broken {
  const [start, end] = match.indices!.groups![group]!
  return { start: sentence.start + start, end: sentence.start + end, fact }
}

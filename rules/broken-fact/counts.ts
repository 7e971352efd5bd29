import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'
import { type FixedCount, words } from './count-pattern.ts'
import { fixedCounts } from './fixed-counts.ts'
import { fixedSizes } from './fixed-sizes.ts'

const fiction =
  /\b(?:novel|film|song|sang|sings|planet|Mars|Venus|imaginary|fictional|story|game|joke|if|would|could|another star|stars?|exoplanets?|chess960|variant|once|used to|until|before|then|dwarf)\b/i

const dayCount = /\b(?<n>36[56]) days (?:of|in) (?<year>(?:1[89]|20)\d\d)\b/dg
const days = topicOf('days')

/** Counts and measures of the text that are fixed otherwise. */
export function* brokenCounts(facts: Facts): Iterable<Broken> {
  for (const fixed of [...fixedCounts, ...fixedSizes])
    for (const sentence of sentencesOn(facts, fixed.topic)) yield* inSentence(sentence, fixed)
  for (const sentence of sentencesOn(facts, days)) yield* daysOfYear(sentence)
}

function* inSentence(
  sentence: OwnSentence,
  { pattern, right, fact, near, unless }: FixedCount,
): Iterable<Broken> {
  for (const match of matchesOf(pattern, sentence.text)) {
    if (right(amountOf(match.groups!.n!)) || fiction.test(sentence.text)) continue
    if ((near && !near.test(sentence.text)) || unless?.test(sentence.text)) continue
    yield broken(sentence, match, 'all', fact)
  }
}

function* daysOfYear(sentence: OwnSentence): Iterable<Broken> {
  for (const match of matchesOf(dayCount, sentence.text)) {
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

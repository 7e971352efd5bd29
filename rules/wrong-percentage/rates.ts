import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { WrongShare } from './wrong-share.ts'

const claims = [
  { factor: 2, pattern: /\b(?<what>halv(?:es|ed|ing)|by half|in half|by 50 ?(?:per cent|percent|%))/di },
  { factor: 2, pattern: /\b(?<what>doubl(?:es|ed|ing))\b(?!-)/di },
  { factor: 3, pattern: /\b(?<what>trebl(?:es|ed|ing)|tripl(?:es|ed|ing))\b/di },
]
const figure = `(?<![\\w.,$£€-])(?:${numberPattern}|\\d+\\.\\d+)(?![\\w]|[.,]\\d)`
/** "31 cases for every 100 children in the comparison group and about 26 among the vaccinated". */
const compared = new RegExp(
  `(?<a>${figure}) (?:[a-z]+ ){0,2}?(?<noun>[a-z]+)(?: (?:for every|per|in every|out of every) [\\d,]+ [a-z]+)?[^.;\\d]{0,60}?\\b(?:and|against|compared with|compared to|versus)(?: only| just| about| some| with)* (?<b>${figure})(?: [a-z]+)? (?:among|in|for|of|with|at) `,
  'dgi',
)
const sides =
  /\b(?:comparison|control|placebo|vaccinated|unvaccinated|treated|untreated|dummy|others|before|without|other group|old|new)\b/i
const guard = topicOf('comparison control placebo vaccinated unvaccinated treated untreated dummy')
const leads = 3
const loose = 0.3

/** A lead that says halved, and two rates of the same thing that are no such way apart. */
export function* saidMultiples(facts: Facts): Iterable<WrongShare> {
  const telling = sentencesOn(facts, guard)
  if (telling.length === 0) return
  for (const lead of ownSentences(facts).slice(0, leads)) {
    for (const { factor, pattern } of claims) {
      const claim = pattern.exec(lead.text)
      if (!claim) continue
      const stems = stemsOf(lead.text)
      const pairs = telling.flatMap(sentence => pairsIn(sentence, stems))
      const [pair] = pairs
      if (!pair || pairs.some(({ ratio }) => Math.abs(ratio / factor - 1) <= loose)) continue
      yield {
        messageId: 'part',
        here: pair.span,
        there: spanOf(lead, claim, 'what'),
        right: `${factor} to 1, not ${Number(pair.ratio.toPrecision(2))} to 1`,
      }
      return
    }
  }
}

function pairsIn(sentence: OwnSentence, stems: ReadonlySet<string>) {
  if (!sides.test(sentence.text)) return []
  return matchesOf(compared, sentence.text).flatMap(match => {
    const { a, b, noun } = match.groups!
    const [one, other] = [numberIn(a!), numberIn(b!)]
    if (!stems.has(stemOf(noun!.toLowerCase())) || !one || !other) return []
    const ratio = Math.max(one, other) / Math.min(one, other)
    return [{ ratio, span: spanOf(sentence, match, 'b') }]
  })
}

function numberIn(text: string): number | undefined {
  return /^\d+\.\d+$/.test(text) ? Number(text) : numberOf(text)
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[A-Za-z]{3,}/g) ?? []
  return new Set(
    words.filter(word => functionWord(keyOf(word)) === 0).map(word => stemOf(word.toLowerCase())),
  )
}

import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A movement told by a verb, and the noun that makes it the opposite one. */
export interface NamedMovement {
  readonly here: Span
  readonly there: Span
}

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)'
const counted = new RegExp(
  `\\b(?<words>(?<now>${number})(?: (?!percent)[a-z]+){0,2},? (?:after|against|compared with|compared to|up from|down from|versus) (?<then>${number})(?: [a-z]+){0,2}? (?:a|in|the|last|one) (?:the )?(?:year|month|season|winter|summer|spring|quarter|autumn|week|fall)s? ?(?:before|earlier|ago|previous)?)`,
  'dgi',
)
const fewer = /\b(?<fewer>fewer|less)\b|\b(?<more>more)\b/i
const compared = /\b(?:fewer|less|more) [a-z]+(?: [a-z]+){0,6} than (?:a|in|last|the|it|they|one)\b/i
const withComparison = topicOf('than after against compared versus from')

/** "There are fewer wolves than a year ago. Rangers counted 34 animals, after 29 the winter before." */
export function* countedMovements(facts: Facts): Iterable<NamedMovement> {
  let before: OwnSentence | undefined
  for (const sentence of sentencesOn(facts, withComparison)) {
    const isNext = before !== undefined && sentence.number === before.number + 1
    const claim = before && isNext ? compared.exec(before.text) : null
    const match = claim && matchesOf(counted, sentence.text)[0]
    if (before && claim && match) {
      const word = fewer.exec(claim[0])
      const [now, then] = [match.groups!.now!, match.groups!.then!].map(text =>
        Number(text.replaceAll(',', '')),
      )
      const isMore = word?.groups?.more !== undefined
      if (now !== then && now! > then! !== isMore) {
        const start = before.start + claim.index
        yield { here: spanOf(sentence, match, 'words'), there: { start, end: start + claim[0].length } }
      }
    }
    before = sentence
  }
}

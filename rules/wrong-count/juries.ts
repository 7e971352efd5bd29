import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** The men and women of a jury, and how many they are. */
export interface Jury {
  readonly words: Span
  readonly sum: number
}

const topic = topicOf('jury jurors')
const jury = new RegExp(
  `\\b(?:jury of |jury, |jury: |jurors, )(?<words>(?<n>${numberPattern}) (?<one>women|men) and (?<m>${numberPattern}) (?<other>women|men))\\b`,
  'dgi',
)
/** Grand juries are larger, those of prizes have any size, and in Scotland there are 15. */
const ofAnotherKind =
  /\b(?:grand jur|alternates?|reserves?|inquest|coroner|scot|sheriff|prize|festival|award|contest|dismissed|excused)/i
/** Some courts have fewer than 12, and none has 13 or 14. */
const impossible: ReadonlySet<number> = new Set([13, 14])

/** "A jury of eight women and five men": there is one too many. */
export function oversizedJuries(facts: Facts): readonly Jury[] {
  const found = sentencesOn(facts, topic).flatMap(sentence =>
    matchesOf(jury, sentence.text).flatMap(match => {
      const { n, one, m, other } = match.groups as Record<'n' | 'one' | 'm' | 'other', string>
      const sum = (numberOf(n) ?? 0) + (numberOf(m) ?? 0)
      const isOversized = one.toLowerCase() !== other.toLowerCase() && impossible.has(sum)
      return isOversized ? [{ words: spanOf(sentence, match, 'words'), sum }] : []
    }),
  )
  return found.length === 0 || ofAnotherKind.test(facts.tokens.prose) ? [] : found
}

import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A post that somebody left in one year and held to another. */
export interface TwoEnds {
  readonly here: Span
  readonly there: Span
}

const year = '(?:19|20)\\d\\d'
const left = new RegExp(
  `\\b(?<name>\\p{Lu}[\\p{L}'’-]+),? (?:who |had |was |has )*(?<what>(?:retired|stepped down|resigned|quit|left (?:office|the post|the job|the company|the force)|was (?:dismissed|fired|sacked|voted out|removed)|died)(?: [^.;,]{0,30}?)? (?:in (?<year>${year})|that (?:spring|summer|autumn|fall|winter|year|january|february|march|april|may|june|july|august|september|october|november|december)))\\b`,
  'dgu',
)
const stayed = new RegExp(
  `\\b(?<name>\\p{Lu}[\\p{L}'’-]+),? (?:who |had |has )*(?<what>(?:stayed (?:on|in)|remained|served|held (?:the|that) (?:post|job|office)|was in (?:office|the post)|ran|led|headed)(?: [^.;,]{0,40}?)? (?:until|till|to) (?<year>${year}))\\b`,
  'dgu',
)
const guards = {
  left: topicOf('retired stepped resigned quit left dismissed fired sacked voted removed died'),
  stayed: topicOf('until till to'),
}
const anyYear = new RegExp(`\\b${year}\\b`, 'g')

/** "Roy Kimmel retired that spring" of 2020, and "Kimmel, who stayed in the post until 2022". */
export function* twoEnds(facts: Facts): Iterable<TwoEnds> {
  const leaving = sentencesOn(facts, guards.left)
  if (leaving.length === 0) return
  const ends = leaving.flatMap(sentence => endsIn(sentence, left))
  if (ends.length === 0) return
  for (const sentence of sentencesOn(facts, guards.stayed)) {
    if (!/ (?:until|till|to) (?:19|20)\d\d/.test(sentence.text)) continue
    for (const stay of endsIn(sentence, stayed)) {
      const own = ends.filter(({ name }) => name === stay.name)
      const [only] = own
      if (only && own.every(({ year: other }) => other === only.year) && only.year < stay.year)
        yield { here: stay.span, there: only.span }
    }
  }
}

function endsIn(sentence: OwnSentence, pattern: RegExp) {
  return matchesOf(pattern, sentence.text).flatMap(match => {
    const { name, year: told } = match.groups!
    const before = told ?? sentence.text.slice(0, match.index).match(anyYear)?.at(-1)
    return before ? [{ name: name!, year: Number(before), span: spanOf(sentence, match, 'what') }] : []
  })
}

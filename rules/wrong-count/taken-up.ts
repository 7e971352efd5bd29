import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf } from '../../src/analysis/number-text.ts'
import { ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A word for so many that takes up another number. */
export interface TakenUp {
  readonly here: Span
  readonly there: Span
}

const numbers = 'two|three|four|five|six|seven|eight|nine|ten'
const nouns =
  'men|women|people|boys|girls|children|teenagers|students|officers|soldiers|players|drivers|passengers|workers|suspects|brothers|sisters|sons|daughters|firefighters|climbers|hikers|candidates|companies|countries|teams|clubs|buildings|houses|schools|cars|vehicles|ships|boats|planes|dogs|victims|defendants|executives|employees|lawmakers|councillors|pilots|miners|tourists'
const back = new RegExp(
  `^(?<what>Both|The (?:two|pair)|All (?<all>${numbers}))(?: of them| (?:${nouns}))? (?=were|was|are|have|had|will|died|survived|denied|pleaded|escaped|suffered|refused|live|lived|came|went|said|face|remain)`,
  'd',
)
const before = new RegExp(`(?<![\\w-])(?<what>(?<count>${numbers}) (?:[a-z-]+ ){0,2}?(?:${nouns}))\\b`, 'dgi')
const more =
  /\b(?:pair|couple|another|other|others|third|fourth|second|also|both|twins|and (?:a|an|one|his|her|their|two|three|four)|one|with (?:a|an|his|her|their))\b/i
const anyNumber = new RegExp(`\\b(?:${numbers}|\\d+)\\b`, 'i')
const guard = topicOf('both all the')

/** "Three men were held. Both denied it." */
export function* numbersTakenUp(facts: Facts): Iterable<TakenUp> {
  for (const sentence of sentencesOn(facts, guard)) {
    if (!/^(?:Both|All |The (?:two|pair)\b)/.test(sentence.text)) continue
    const match = back.exec(sentence.text)
    const previous = match ? ownSentenceAt(facts, sentence.number - 1) : undefined
    if (!match || !previous || previous.block !== sentence.block) continue
    const counts = [...previous.text.matchAll(before)]
    const [only] = counts
    if (!only || counts.length > 1 || more.test(previous.text) || /\p{Lu}\S* and \p{Lu}/u.test(previous.text))
      continue
    if (anyNumber.test(previous.text.replace(only[0], ''))) continue
    const stated = numberOf((match.groups!.all ?? 'two').toLowerCase())
    if (stated === numberOf(only.groups!.count!.toLowerCase())) continue
    yield { here: spanOf(sentence, match, 'what'), there: spanOf(previous, only, 'what') }
  }
}

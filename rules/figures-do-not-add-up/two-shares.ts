import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Mismatch } from './mismatch.ts'

/** "62 percent … and the other 48 percent", "will own 62 percent of the merged group and Dunn's 48 percent". */
const percent = '(?:percent|per cent|pct|%)'
const figure = '(?<![\\w.,$£€-])\\d{1,2}(?:\\.\\d+)?'
const pairs = [
  new RegExp(
    `(?<one>${figure}) ?${percent}[^.;]{0,120}?\\bthe (?:other|remaining|rest,? (?:or|some|the)?) ?(?<two>${figure}) ?${percent}`,
    'dgiu',
  ),
  new RegExp(
    `\\b(?:own|hold|owns|holds|control|controls|get|gets|receive|have|owning|holding) (?<one>${figure}) ?${percent} of the (?:combined|merged|new|enlarged|joint) [a-z]+(?: [a-z]+)?,? (?:and|while|with) [^.;,]{2,60}? (?<two>${figure})(?: ?${percent})?`,
    'dgiu',
  ),
  new RegExp(
    `(?<one>${figure}) ?${percent} (?:\\w+ ){0,4}?(?:for|in favou?r|yes)(?: [^.;]{0,40})?,? (?:and|with|to|while) (?<two>${figure}) ?(?:${percent} )?(?:\\w+ ){0,3}?(?:against|opposed|no)\\b`,
    'dgiu',
  ),
  new RegExp(
    `(?<one>${figure}) ?${percent} of the votes?,? (?:and|to|against|while|with) (?:(?:mr|ms|mrs|dr|the|\\p{Lu}[\\p{L}'’-]+) ){1,4}(?:(?:had|won|got|took|with|on) )?(?<two>${figure}) ?${percent}(?! of (?!the votes?\\b))`,
    'dgiu',
  ),
]
const shareTopic = topicOf('percent pct % per')
/** Words without which the pattern of this place cannot stand: a look that costs little. */
const needed = [
  /\bthe (?:other|remaining|rest)\b/i,
  / of the /i,
  /\b(?:against|opposed|no)\b/i,
  / of the votes?\b/i,
]
const hasTwoFigures = /\d[^\d]+ \d/
/** Two shares that are all of a whole, or exclude one another, and come to more than a hundred percent. */
export function* twoShares(facts: Facts): Iterable<Mismatch> {
  for (const sentence of sentencesOn(facts, shareTopic)) {
    if (!hasTwoFigures.test(sentence.text)) continue
    for (const [index, pattern] of pairs.entries()) {
      if (!needed[index]!.test(sentence.text)) continue
      for (const match of matchesOf(pattern, sentence.text)) {
        const sum = Number(match.groups!.one) + Number(match.groups!.two)
        const isClosed = index < 2
        if (limit.test(sentence.text.slice(match.indices!.groups!.one![1]))) continue
        if (sum < 100 + slack && (!isClosed || sum > 100 - slack)) continue
        // "Forty-two percent …, 31 percent and the remaining 27": the third share may stand before the two.
        const own = isClosed ? sentence.text.slice(0, match.index + match[0].length) : ''
        if (own.split(/percent|per cent|%/).length > 3) continue
        yield {
          messageId: 'percent',
          here: spanOf(sentence, match, 'two'),
          there: [spanOf(sentence, match, 'one')],
          values: { sum: Number(sum.toFixed(1)) },
        }
      }
    }
  }
}

/** "Those below the 5 percent threshold": how much is needed, and no share of anything. */
const limit =
  /^ ?(?:percent|per cent|pct|%)[ -](?:threshold|hurdle|barrier|bar|minimum|limit|cap|ceiling|target|quota)\b/i

/** What rounding of two shares can come to. */
const slack = 1.1

import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ordinalOf, ordinalPattern, ordinalText } from '../../src/analysis/number-text.ts'
import { ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const ahead = new RegExp(
  `\\b(?:days?|weeks?|months?|hours?) (?:away from|short of|shy of|before|from|off) (?:(?:what would have been )?(?:his|her|their)) (?<ordinal>${ordinalPattern}) birthday\\b`,
  'dgi',
)
const ahead2 = new RegExp(
  `\\b(?:would have (?:celebrated|turned|had)|was looking forward to|was planning|did not live to see) (?:his|her|their) (?<ordinal>${ordinalPattern}) birthday\\b`,
  'dgi',
)
const guard = topicOf('birthday')
/** "Who was 19", and "two weeks away from her nineteenth birthday". */
export function* birthdaysAhead(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const sentence of sentencesOn(facts, guard)) {
    // What the family says of it is meant as fact, too.
    const text = facts.tokens.prose.slice(sentence.start, sentence.end)
    for (const match of [...matchesOf(ahead, text), ...matchesOf(ahead2, text)]) {
      const coming = ordinalOf(match.groups!.ordinal!)
      const told = coming === undefined || coming < 2 ? undefined : placeOfAge(facts, coming)
      if (coming === undefined || !told || placeOfAge(facts, coming - 1)) continue
      const [start, end] = match.indices!.groups!.ordinal!
      yield {
        messageId: 'age',
        here: { start: sentence.start + start, end: sentence.start + end },
        there: [told],
        right: `after ${coming} years the next birthday is the ${ordinalText(coming + 1)}`,
      }
    }
  }
}

/** Where the piece says that somebody is so many years old. */
function placeOfAge(facts: Facts, years: number): Span | undefined {
  const pattern = new RegExp(
    `(?:\\bwho (?:was|is)|\\baged|,) (?<age>${years})(?=[,.;]| when| years old)|(?<old>\\b${years}-year-old)`,
    'd',
  )
  for (const sentence of ownSentences(facts)) {
    const match = sentence.text.includes(String(years)) ? pattern.exec(sentence.text) : null
    if (match) return spanOf(sentence, match, match.groups!.age ? 'age' : 'old')
  }
  return undefined
}

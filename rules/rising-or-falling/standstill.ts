import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** How many sentences apart the two still speak of the same moment. */
const reach = 3

/** Words that move one of the two to another time or place, or say that the standstill has ended. */
const elsewhere = new Set(
  'elsewhere until ended end broke broken break before after when last previously earlier once later south north east west southern northern eastern western but except despite although'
    .split(' ')
    .map(keyOf),
)

/** A standstill and an advance of the same war, told of the same moment. */
export function* standstills(
  still: readonly LexiconMatch[],
  moving: readonly LexiconMatch[],
  facts: Facts,
  prose: string,
): Iterable<Finding> {
  for (const match of still) {
    const sentence = sentenceOf(facts.tokens, match.firstToken)
    const other = moving.find(
      candidate => Math.abs(sentenceOf(facts.tokens, candidate.firstToken) - sentence) <= reach,
    )
    if (!other) continue
    const sentences = [sentence, sentenceOf(facts.tokens, other.firstToken)]
    if (sentences.some(number => isElsewhere(facts, number))) continue
    yield {
      start: match.start,
      end: match.end,
      messageId: 'standstill',
      values: { other: prose.slice(other.start, other.end) },
      related: [
        {
          start: other.start,
          end: other.end,
          reason: `“${prose.slice(other.start, other.end)}” stands here`,
        },
      ],
    }
  }
}

function isElsewhere({ tokens }: Facts, sentence: number): boolean {
  const end = tokens.sentences[sentence + 1]!
  for (let index = tokens.sentences[sentence]!; index < end; index++)
    if (elsewhere.has(tokens.keys[index]!)) return true
  return false
}

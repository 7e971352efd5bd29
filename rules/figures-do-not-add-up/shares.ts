import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceNumbersOn, topicOf } from '../../src/analysis/topics.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const voting = topicOf('vote votes voted poll polls survey surveyed ballots ballot')
const and = keyOf('and')
/** One who answers may say several things, and a share of a share is none of the whole. */
const disturbing = wordTest(
  `or from up down than compared margin turnout reporting counted approve approval disapprove favorable favourable
   more also answers reasons worry worried issue issues both among women men older younger republicans democrats
   independents whites blacks of who said say think believe increase rise drop gain last previous earlier raised lowered`,
)
const several =
  /\b(?:more than one|several|multiple|all that appl\w+|up to \w+) (?:answers?|choices?|things?|reasons?)?/i
const fewest = 3
/** What rounding of three shares can make of a hundred. */
const rounding = 2

/** "51 percent would vote for the mayor, 34 percent for her rival and 27 percent for the Greens." */
export function* sharesOfPoll(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const polled = new Set(sentenceNumbersOn(facts, voting))
  if (polled.size === 0) return
  const { tokens } = facts
  for (const own of sentences) {
    const shares = own.filter(({ kind }) => kind === 'percent')
    const [first, ...rest] = shares
    if (!first || shares.length < fewest || !polled.has(first.sentence)) continue
    if (shares.some(({ precision, low, high }) => precision !== 'exact' || low !== high)) continue
    const sum = shares.reduce((all, { low }) => all + low, 0)
    if (sum <= 100 + rounding || !isOneRow(tokens, shares) || isSeveral(tokens, first.sentence)) continue
    yield {
      messageId: 'shares',
      here: { start: first.start, end: first.end },
      there: rest.map(({ start, end }) => ({ start, end })),
      values: { sum: shortest(sum) },
    }
  }
}

/** The shares stand in one row that ends with "and", with nothing in it that speaks of something else. */
function isOneRow({ keys, sentences }: Tokens, shares: readonly Amount[]): boolean {
  const last = shares.at(-1)!
  if (keys[last.firstToken - 1] !== and) return false
  for (let index = shares[0]!.endToken; index < sentences[last.sentence + 1]!; index++)
    if (disturbing(keys[index]!)) return false
  return true
}

/** "People could give more than one answer." */
function isSeveral({ prose, starts, ends, sentences }: Tokens, sentence: number): boolean {
  const last = Math.min(sentence + 2, sentences.length - 1)
  return several.test(prose.slice(starts[sentences[sentence]!]!, ends[sentences[last]! - 1]!))
}

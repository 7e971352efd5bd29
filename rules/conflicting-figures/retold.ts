import type { Amount } from '../../src/analysis/amounts.ts'
import type { BlockRole } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { hasNounGroup, nounGroup } from '../../src/analysis/noun-groups.ts'
import type { Stem } from '../../src/analysis/restatements.ts'
import { isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Conflict } from './conflict.ts'
import { agreesWith, differByPart, isSupported, type Values, valuesOf } from './values.ts'

const retelling: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'standfirst', 'summary', 'caption'])
/** What is counted anew in each sentence. */
const fleeting = wordTest(
  `times time days day weeks week months month years year hours hour minutes minute seconds points point goals goal runs
   games yards rounds sets innings holes strokes shots hits laps miles feet steps percent votes vote seats ways things
   reasons tips questions facts lessons takeaways answers charts photos pictures cents dollars pounds euros degrees`,
)
/** Words that make a count another one than the headline's: a part, a plan, an earlier one, one of each. */
const apart = keyTest(
  `another other others more additional further including include includes included among each per every first second
   third initial earlier last previous previously former formerly ago once extra remaining rest average up least only
   least most nearby neighboring neighbouring similar elsewhere separate original originally than from between since of`
    .split(/\s+/)
    .map(keyOf),
)
/** How far before a count a word sets it apart. */
const reach = 6
/** A slip of a nought is none of the orders that tell one thing from another. */
const mostRatio = 10

/**
 * A count of a headline or a summary that the body does not have, though it counts the same thing: "2,000 trees" over
 * "20,000 trees". With two counts in the body that differ the headline may mean any other.
 */
export function* conflictsOfRetelling(facts: Facts, stem: Stem): Iterable<Conflict> {
  const told = countsIn(facts, stem, true)
  if (told.size === 0) return
  const body = countsIn(facts, stem, false)
  let values: Values | undefined
  for (const [noun, [summary, ...more]] of told) {
    const counts = body.get(noun) ?? []
    const [first] = counts
    if (!summary || !first || more.length > 0) continue
    if (counts.some(count => count.low !== first.low || !isWhole(facts.tokens, count))) continue
    const ratio = Math.max(summary.low, first.low) / Math.min(summary.low, first.low)
    if (agreesWith(summary, first) || ratio > mostRatio || !isWhole(facts.tokens, summary)) continue
    values ??= valuesOf(facts.amounts)
    if (isSupported(values, summary) || differByPart(values, summary, first)) continue
    yield { here: summary, there: first }
  }
}

/** The plain counts of the summaries, or of the body, by what they count. */
function countsIn(facts: Facts, stem: Stem, inSummary: boolean): ReadonlyMap<number, readonly Amount[]> {
  const { tokens } = facts
  const found = new Map<number, Amount[]>()
  for (const amount of facts.amounts) {
    const { kind, low, high, precision, counted } = amount
    if (kind !== 'count' || precision === 'vague' || low !== high || low < 2 || !counted) continue
    if (counted.partitive || !Number.isInteger(low) || fleeting(tokens.keys[counted.head]!)) continue
    // "Three members" are none of a "nine-member board".
    if (isMark(tokens, amount.endToken, '-') && isJoined(tokens, amount.endToken)) continue
    const role = blockOf(facts.blocks, amount.firstToken)?.role ?? 'body'
    if (retelling.has(role) !== inSummary || (!inSummary && role !== 'body')) continue
    if (facts.voices.isQuoted(amount)) continue
    const noun = nounOf(tokens, counted.head, stem)
    const list = found.get(noun)
    if (list) list.push(amount)
    else found.set(noun, [amount])
  }
  return found
}

function nounOf(tokens: Tokens, head: number, stem: Stem): number {
  const key = tokens.keys[head]!
  return hasNounGroup(key) ? nounGroup(key) : stem(key, tokens.starts[head]!, tokens.ends[head]!)
}

/** No word right before the figure, or between it and its noun, sets it apart. */
function isWhole({ keys }: Tokens, { firstToken, endToken, counted }: Amount): boolean {
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - reach); index--) {
    if (apart(keys[index]!)) return false
  }
  for (let index = endToken; index < counted!.head; index++) if (apart(keys[index]!)) return false
  return true
}

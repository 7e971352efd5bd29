import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isAnnouncement, isOpen, type ToldRow, wordsOf } from './told.ts'

const placing = wordTest('in at of from')
const definite = wordTest('the its all their his her our these those')
const otherwise = wordTest('new other more further first last next remaining different best worst top')
const and = keyOf('and')
const farthest = 1
/** A piece that says it more often tells of many things. */
const mostTold = 20

/** "Plants in Ohio, Texas and Maine", and in another place "all four plants". */
export function* placedRows(facts: Facts): Iterable<ToldRow> {
  const { amounts, tokens } = facts
  const counts = amounts.filter(amount => isAnnouncement(amount) && isWhole(facts, amount))
  if (counts.length > mostTold) return
  for (const count of counts) {
    const noun = tokens.keys[count.counted!.head]!
    const same = amounts.filter(
      one => one.counted && tokens.keys[one.counted.head] === noun && one.kind === 'count',
    )
    const rows = rowsOf(facts, noun)
    const [row] = rows
    if (!row || rows.length > 1 || Math.abs(row.count - count.low) !== farthest) continue
    // What is told with two numbers has the one of its row.
    const others = same.filter(({ low }) => low !== count.low)
    if (others.some(other => other.low !== row.count || !isWhole(facts, other))) continue
    if (isOpen(tokens, tokens.sentences[row.sentence]!, row.endToken)) continue
    const list = { start: tokens.starts[row.firstItem]!, end: tokens.ends[row.endToken - 1]! }
    yield { words: wordsOf(facts, count), list, listed: row.count }
  }
}

function isWhole({ tokens, voices }: Facts, amount: Amount): boolean {
  const { firstToken, counted } = amount
  if (!definite(tokens.keys[firstToken - 1] ?? 0) || counted!.partitive || voices.isQuoted(amount))
    return false
  for (let index = firstToken; index < counted!.endToken; index++)
    if (otherwise(tokens.keys[index]!)) return false
  return true
}

/** The rows of names right behind this noun and "in" or "at": "plants in Ohio, Texas and Maine". */
function rowsOf(facts: Facts, noun: number): Series[] {
  const { tokens, partsOfSpeech } = facts
  const rows: Series[] = []
  for (let token = 0; token + 2 < tokens.count; token++) {
    if (tokens.keys[token] !== noun || !placing(tokens.keys[token + 1]!)) continue
    if (partsOfSpeech.tagOf(token - 1) === Tag.numeral || tokens.keys[token - 1] === and) continue
    const row = seriesIn(facts, sentenceOf(tokens, token)).find(({ firstItem }) => firstItem === token + 2)
    if (row?.kind === 'names') rows.push(row)
  }
  return rows
}

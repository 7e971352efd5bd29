import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isSaying } from './sayings.ts'
import { isAnnouncement, isOfPeople, isOpen, spanOfRow, type ToldRow, wordsOf } from './told.ts'

const and = keyOf('and')
const takingUp = wordTest('they these those it the first')

/**
 * A number of things, and a row of another number: behind a colon or a dash, however it is set there, or, where things
 * are announced that are said or done, as the whole of the next sentence.
 */
export function* announcedRows(facts: Facts): Iterable<ToldRow> {
  const { amounts, tokens, voices } = facts
  for (const [index, amount] of amounts.entries()) {
    if (!isAnnouncement(amount) || voices.isQuoted(amount)) continue
    const next = amounts[index + 1]
    const row =
      behindColon(facts, amount, next) ?? inNextSentence(facts, amount, next) ?? besideComma(facts, amount)
    if (!row || row.sum === amount.low) continue
    // What is said within a clause leaves no row open.
    const end = row.kind === 'clauses' ? tokens.sentences[amount.sentence + 1]! : row.endToken
    if (isOpen(tokens, amount.firstToken - 2, end)) continue
    yield { words: wordsOf(facts, amount), list: spanOfRow(facts, row), listed: row.sum }
  }
}

/** "Three of the golds were won by women: Ann Roe, May Holt and, on the last day, Ruth Sand." */
function behindColon(facts: Facts, amount: Amount, next: Amount | undefined): Series | undefined {
  const { tokens } = facts
  const end = tokens.sentences[amount.sentence + 1]!
  let mark = amount.counted!.endToken
  while (mark < end && !isMark(tokens, mark, ':') && !isDash(tokens, mark)) mark++
  if (mark === end || (next && next.kind === 'count' && next.firstToken < mark)) return undefined
  for (let index = amount.counted!.endToken; index < mark; index++)
    if (isMark(tokens, index, ',') || isMark(tokens, index, ';')) return undefined
  const row = seriesIn(facts, amount.sentence).find(({ firstToken }) => firstToken === mark + 1)
  if (!row || !reachesEnd(facts, row, end)) return undefined
  return row.kind === 'names' || (row.kind === 'things' && isOfPeople(facts, amount)) ? row : undefined
}

/** "Three members, Ann Roe, Ben Sand, May Holt and Ruth Lund, voted no". */
function besideComma(facts: Facts, { counted, sentence }: Amount): Series | undefined {
  const { tokens } = facts
  const at = counted!.endToken
  if (counted!.partitive || !isMark(tokens, at, ',')) return undefined
  const row = seriesIn(facts, sentence).find(({ firstToken }) => firstToken === at + 1)
  if (row?.kind !== 'names' || joinsIn(tokens, row) > 1) return undefined
  const end = tokens.sentences[sentence + 1]!
  return row.endToken >= end - 1 || isMark(tokens, row.endToken, ',') ? row : undefined
}

/** "His two brothers, Ivo and Pat, and his cousin Len": two rows in one have more than one "and". */
function joinsIn({ keys }: Facts['tokens'], { firstItem, endToken }: Series): number {
  let count = 0
  for (let index = firstItem; index < endToken; index++) if (keys[index] === and) count++
  return count
}

/** Nothing follows the row that may belong to it. */
function reachesEnd({ tokens }: Facts, { endToken }: Series, end: number): boolean {
  return endToken >= end - 1 || isMark(tokens, endToken, ';') || isDash(tokens, endToken)
}

/** "They gave five undertakings. They will share recordings; keep a register; …" */
function inNextSentence(facts: Facts, amount: Amount, next: Amount | undefined): Series | undefined {
  const { tokens } = facts
  const { counted, sentence } = amount
  if (!counted || counted.partitive || !isSaying(tokens.keys[counted.head]!)) return undefined
  if (next && next.kind === 'count' && next.sentence === sentence) return undefined
  const start = tokens.sentences[sentence + 1]!
  // The things announced are the last of their sentence.
  if (start - counted.endToken > 6 || start >= tokens.count || !takingUp(tokens.keys[start]!))
    return undefined
  const rows = seriesIn(facts, sentence + 1)
  return rows.length === 1 && (rows[0]!.kind === 'clauses' || rows[0]!.kind === 'things')
    ? rows[0]
    : undefined
}

import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isSaying } from './sayings.ts'
import { isAnnouncement, isOpen, spanOfRow, type ToldRow, wordsOf } from './told.ts'

const takingUp = wordTest('they these those it the first')

/** A number of things that are said or done, and as the whole of the next sentence a row of another number. */
export function* announcedRows(facts: Facts): Iterable<ToldRow> {
  const { amounts, tokens, voices } = facts
  for (const [index, amount] of amounts.entries()) {
    if (!isAnnouncement(amount) || voices.isQuoted(amount)) continue
    const next = amounts[index + 1]
    const row = inNextSentence(facts, amount, next)
    if (!row || row.sum === amount.low) continue
    // What is said within a clause leaves no row open.
    const end = row.kind === 'clauses' ? tokens.sentences[amount.sentence + 1]! : row.endToken
    if (isOpen(tokens, amount.firstToken - 2, end)) continue
    yield { words: wordsOf(facts, amount), list: spanOfRow(facts, row), listed: row.sum }
  }
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

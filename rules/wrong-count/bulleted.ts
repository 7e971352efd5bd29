import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { isSaying } from './sayings.ts'
import { isAnnouncement, type ToldRow, wordsOf } from './told.ts'

const fewest = 2
const farthest = 2

/** "Five recommendations", and further down, behind a colon, the only list of the piece with four of them. */
export function* bulletedRows(facts: Facts): Iterable<ToldRow> {
  const { blocks, amounts, tokens, voices } = facts
  const first = blocks.findIndex(({ kind }) => kind === 'list-item')
  if (first < 1 || !isMark(tokens, blocks[first - 1]!.endToken - 1, ':')) return
  let end = first
  while (end < blocks.length && blocks[end]!.kind === 'list-item') end++
  if (end - first < fewest || blocks.slice(end).some(({ kind }) => kind === 'list-item')) return
  const counts = amounts.filter(
    amount =>
      isAnnouncement(amount) && !amount.counted!.partitive && isSaying(tokens.keys[amount.counted!.head]!),
  )
  const [count] = counts
  if (!count || counts.length > 1 || count.firstToken > blocks[first]!.firstToken || voices.isQuoted(count))
    return
  const listed = end - first
  if (listed === count.low || Math.abs(listed - count.low) > farthest) return
  const list = { start: blocks[first]!.start, end: blocks[end - 1]!.end }
  yield { words: wordsOf(facts, count), list, listed }
}

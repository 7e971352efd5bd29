import type { Block } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import type { Count } from './counts.ts'
import { isSaying } from './sayings.ts'
import type { ToldRow } from './told.ts'

const fewest = 2
const farthest = 2

/** "Five recommendations", and behind a colon a list with four of them: right there, or further down the only one. */
export function* bulletedRows(facts: Facts, counts: readonly Count[]): Iterable<ToldRow> {
  const { blocks, tokens } = facts
  const lists = listsIn(blocks).filter(({ first }) => isMark(tokens, blocks[first - 1]!.endToken - 1, ':'))
  for (const { first, end } of lists) {
    const mark = blocks[first - 1]!.endToken - 1
    const count =
      countBefore(facts, counts, mark) ?? (lists.length === 1 ? announcing(facts, counts, mark) : undefined)
    const listed = end - first
    if (!count || listed === count.value || Math.abs(listed - count.value) > farthest) continue
    const list = { start: blocks[first]!.start, end: blocks[end - 1]!.end }
    yield { words: count.words, list, listed }
  }
}

/** Runs of list items, as places among the blocks. */
function listsIn(blocks: readonly Block[]): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = []
  for (let first = 1; first < blocks.length; first++) {
    if (blocks[first]!.kind !== 'list-item') continue
    let end = first
    while (end < blocks.length && blocks[end]!.kind === 'list-item') end++
    if (end - first >= fewest) found.push({ first, end })
    first = end
  }
  return found
}

/** The one number of things in the sentence that ends in the colon. */
function countBefore({ tokens }: Facts, counts: readonly Count[], mark: number): Count | undefined {
  const sentence = sentenceOf(tokens, mark)
  const found = counts.filter(({ sentence: own, head }) => own === sentence && head >= 0)
  return found.length === 1 ? found[0] : undefined
}

/** The one number of things said or done that stands before the list. */
function announcing({ tokens }: Facts, counts: readonly Count[], mark: number): Count | undefined {
  const own = counts.filter(
    ({ head, isPartitive }) => head >= 0 && !isPartitive && isSaying(tokens.keys[head]!),
  )
  return own.length === 1 && own[0]!.endToken <= mark ? own[0] : undefined
}

import type { Span } from '../span.ts'
import type { BlockRole } from './blocks.ts'
import type { Facts } from './facts.ts'
import { blockOf, sentenceOf } from './locate.ts'
import { tokenFrom } from './token-tests.ts'

/** Blocks of rows: what belongs together stands in several of them. */
const ofRows: ReadonlySet<BlockRole> = new Set(['list', 'summary', 'cell', 'fact-box'])

/**
 * Do all places stand in one paragraph, no more than so many sentences apart, or all in rows? What is set farther apart is
 * easily of another time or another whole.
 */
export function areNear({ tokens, blocks }: Facts, places: readonly Span[], mostApart: number): boolean {
  const at = places.flatMap(({ start, end }) => [tokenFrom(tokens, start), tokenFrom(tokens, end) - 1])
  const held = at.map(token => blockOf(blocks, token))
  if (held.every(block => block && ofRows.has(block.role))) return true
  if (held.some(block => block !== held[0])) return false
  const sentences = at.map(token => sentenceOf(tokens, token))
  return Math.max(...sentences) - Math.min(...sentences) <= mostApart
}

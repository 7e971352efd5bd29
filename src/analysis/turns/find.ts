import type { Tokens } from '../../parse/tokens.ts'
import type { Block } from '../blocks.ts'
import { union } from '../covered.ts'
import type { Quotation } from '../quotations.ts'
import type { Turn } from '../turns.ts'
import { labelledTurns } from './labelled.ts'
import { questionTurns } from './questions.ts'
import { Speech } from './speech.ts'

/**
 * The turns of a conversation that is set without quotation marks: under the labels of its speakers, or as questions
 * that somebody answers in the first person. A report that asks questions of its reader has no such answers.
 *
 * @param blocks the blocks of the draft, in order
 * @returns in order, without overlaps
 */
export function findTurns(
  tokens: Tokens,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): Turn[] {
  if (!tokens.prose.includes('?') && !tokens.prose.includes(':')) return []
  const speech = new Speech(tokens, union(quotations))
  const labelled = labelledTurns(tokens, blocks, speech)
  return labelled.length > 0 ? labelled : questionTurns(tokens, blocks, speech)
}

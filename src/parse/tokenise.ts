import type { ProseBlock } from '../draft.ts'
import { Scanner } from './scanner.ts'
import { sentenceStarts } from './sentences.ts'
import { TokenWriter } from './token-writer.ts'
import type { Tokens } from './tokens.ts'

/**
 * The tokens of the blocks of a prose, with its sentences. What stands between blocks (markers of lists,
 * comments) is not read. `blocks` must be in order and apart; one without a token is an empty range.
 */
export function tokenise(prose: string, blocks: readonly ProseBlock[]): Tokens {
  const writer = new TokenWriter(prose.length)
  const scanner = new Scanner(prose, writer)
  const blockStarts = new Uint32Array(blocks.length + 1)
  for (const [index, block] of blocks.entries()) {
    blockStarts[index] = writer.count
    scanner.scan(block.start, block.end)
  }
  const { count } = writer
  blockStarts[blocks.length] = count
  return {
    prose,
    count,
    starts: writer.starts.subarray(0, count),
    ends: writer.ends.subarray(0, count),
    classes: writer.classes.subarray(0, count),
    shapes: writer.shapes.subarray(0, count),
    keys: writer.keys.subarray(0, count),
    sentences: sentenceStarts(prose, writer, blockStarts),
    blocks: blockStarts,
  }
}

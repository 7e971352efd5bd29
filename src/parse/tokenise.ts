import type { ProseBlock } from '../draft.ts'
import { Scanner } from './scanner.ts'
import { sentenceStarts } from './sentences.ts'
import { TokenWriter } from './token-writer.ts'
import type { Tokens } from './tokens.ts'

/** Tokens for a draft of 300 KB: the arrays that are kept between drafts are no larger. */
const keptCapacity = 1 << 16

let writer = new TokenWriter(1 << 11)

/**
 * The tokens of the blocks of a prose, with its sentences. What stands between blocks (markers of lists,
 * comments) is not read. `blocks` must be in order and apart; one without a token is an empty range.
 */
export function tokenise(prose: string, blocks: readonly ProseBlock[]): Tokens {
  writer.clear()
  const scanner = new Scanner(prose, writer)
  const blockStarts = new Uint32Array(blocks.length + 1)
  for (let index = 0; index < blocks.length; index++) {
    blockStarts[index] = writer.count
    scanner.scan(blocks[index].start, blocks[index].end)
  }
  blockStarts[blocks.length] = writer.count
  const tokens = written(prose, writer, sentenceStarts(prose, writer, blockStarts), blockStarts)
  if (writer.starts.length > keptCapacity) writer = new TokenWriter(1 << 11)
  return tokens
}

/** What the writer holds, in arrays of their own that share one buffer. */
function written(prose: string, from: TokenWriter, sentences: Uint32Array, blocks: Uint32Array): Tokens {
  const { count } = from
  const buffer = new ArrayBuffer(count * 14)
  const starts = new Uint32Array(buffer, 0, count)
  const ends = new Uint32Array(buffer, count * 4, count)
  const keys = new Uint32Array(buffer, count * 8, count)
  const classes = new Uint8Array(buffer, count * 12, count)
  const shapes = new Uint8Array(buffer, count * 13, count)
  starts.set(from.starts.subarray(0, count))
  ends.set(from.ends.subarray(0, count))
  keys.set(from.keys.subarray(0, count))
  classes.set(from.classes.subarray(0, count))
  shapes.set(from.shapes.subarray(0, count))
  return { prose, count, starts, ends, classes, shapes, keys, sentences, blocks }
}

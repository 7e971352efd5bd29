import type { Draft, Format, ProseBlock } from '../draft.ts'
import { commentsOf } from './comment-lines.ts'
import { identityMap } from './position-map.ts'
import { blocksOfLines } from './text-blocks.ts'
import { linesOf } from './text-lines.ts'

/**
 * Plain text: the prose is the source, unchanged. A byte order mark, the markers of list items and of quoted
 * lines, and lines that are only a comment (`<!-- … -->`) stay in the prose and belong to no block.
 */
export const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  read: (source: string): Draft => {
    const lines = linesOf(source)
    const comments = commentsOf(source, lines)
    return { prose: source, blocks: blocksOfLines(source, lines), map: identityMap, comments }
  },
}

/** The blocks of a plain text, in order: what {@link text} finds, without the draft about it. */
export function splitBlocks(prose: string): ProseBlock[] {
  const lines = linesOf(prose)
  // Marks the lines of comments, which are in no block.
  commentsOf(prose, lines)
  return blocksOfLines(prose, lines)
}

import type { BlockGroup, Draft, Format, ProseBlock } from '../draft.ts'
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
    const blocks = blocksOfLines(source, lines)
    // Only comments ask for the groups.
    const groups = comments.length === 0 ? [] : listsOf(blocks)
    return { prose: source, blocks, map: identityMap, comments, groups }
  },
}

/** The blocks of a plain text, in order: what {@link text} finds, without the draft about it. */
export function splitBlocks(prose: string): ProseBlock[] {
  const lines = linesOf(prose)
  // Marks the lines of comments, which are in no block.
  commentsOf(prose, lines)
  return blocksOfLines(prose, lines)
}

/** The lists, each of the items that follow one another. */
function listsOf(blocks: readonly ProseBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  for (let first = 0; first < blocks.length; first++) {
    let end = first
    while (blocks[end]?.kind === 'list-item') end++
    if (end === first) continue
    groups.push({ first, end, sourceStart: blocks[first].start })
    first = end
  }
  return groups
}

import type { Nodes, Root } from 'nlcst'
import { toString as proseOf } from 'nlcst-to-string'
import type { VFile } from 'vfile'
import type { ProseBlock } from '../draft.ts'
import { splitBlocks } from '../formats/text.ts'
import { leafMap } from './leaf-map.ts'
import type { Parsed } from './parsed.ts'
import { draftOf, rememberParsed } from './parsed.ts'
import { tokenise } from './tokenise.ts'

// Trees of ours that have been walked and found to be unchanged, and trees of others that have been read.
const settled = new WeakSet<Root>()

/**
 * The draft and tokens of a tree. A tree of ours brings them along; one of another parser, or one of ours that a
 * plugin has changed, is read anew from its text, and its places in the source come from its leaves.
 */
export function adoptTree(tree: Root, file: VFile): Parsed {
  const known = draftOf(tree)
  if (known !== undefined && (settled.has(tree) || isUnread(tree))) return known
  settled.add(tree)
  const prose = proseOf(tree)
  if (known !== undefined && prose === known.draft.prose) return known
  const source = String(file)
  const blocks = prose === source ? splitBlocks(prose) : cutAtParagraphs(splitBlocks(prose), tree, prose)
  const draft = { prose, blocks, map: leafMap(tree), comments: [] }
  return rememberParsed(tree, { draft, tokens: tokenise(prose, blocks), source })
}

/** Has nobody looked at the children of the tree, so that nobody can have changed them? */
function isUnread(tree: Root): boolean {
  return Object.getOwnPropertyDescriptor(tree, 'children')?.get !== undefined
}

/** The blocks, cut where a paragraph of the tree begins without a line of its own. */
function cutAtParagraphs(blocks: readonly ProseBlock[], tree: Root, prose: string): ProseBlock[] {
  const starts = paragraphStarts(tree)
  const cut: ProseBlock[] = []
  let next = 0
  for (const block of blocks) {
    let { start } = block
    while (next < starts.length && starts[next] <= start) next++
    for (; next < starts.length && starts[next] < block.end; next++) {
      const end = start + prose.slice(start, starts[next]).trimEnd().length
      if (/[\n\r]/.test(prose.slice(end, starts[next])) || end <= start) continue
      cut.push({ ...block, start, end })
      start = starts[next]
    }
    cut.push({ ...block, start })
  }
  return cut
}

/** The offsets at which the paragraphs of a tree begin in its text. */
function paragraphStarts(tree: Root): number[] {
  const starts: number[] = []
  let offset = 0
  const walk = (node: Nodes): void => {
    if (node.type === 'ParagraphNode') starts.push(offset)
    if ('value' in node) offset += node.value.length
    else for (const child of node.children) walk(child)
  }
  walk(tree)
  return starts
}

import type { Paragraph, ParagraphContent, Root, RootContent, Sentence } from 'nlcst'
import type { Draft, ProseBlock } from '../draft.ts'
import { identityMap } from '../formats/position-map.ts'
import type { Placed } from './leaves.ts'
import { LeafMaker } from './leaves.ts'
import { lineIndexOf } from './lines.ts'
import { SentenceMaker } from './sentence-node.ts'
import type { Tokens } from './tokens.ts'

/**
 * The nlcst tree of a draft, in the shape that retext-english gives it: a paragraph for each block, and what lies
 * between blocks as white space and source. Nothing of it is made before somebody asks: `children` of the root is a
 * getter that turns itself into an ordinary property when it is first read.
 */
export function makeTree(draft: Draft, tokens: Tokens, source: string): Root {
  const root: Root = { type: 'RootNode', children: [] }
  deferChildren(root, () => rootChildren(draft, tokens, new LeafMaker(draft, source)))
  if (draft.prose !== '') {
    const { start, end } = draft.map.toSource({ start: 0, end: draft.prose.length })
    const lines = lineIndexOf(source)
    root.position = { start: lines.pointAt(start), end: lines.pointAt(end) }
  }
  return root
}

/**
 * Makes the nodes of single sentences, placed in the prose as if it were the source, for who needs few and no tree.
 * @returns gives the node of the sentence that is the tokens [first, end)
 */
export function sentenceNodes(
  tokens: Tokens,
  blocks: readonly ProseBlock[],
): (first: number, end: number) => Sentence {
  const { prose } = tokens
  const leaves = new LeafMaker({ prose, blocks, comments: [], map: identityMap }, prose)
  const sentences = new SentenceMaker(tokens, leaves)
  return (first, end) => sentences.sentence(first, end)
}

function rootChildren(draft: Draft, tokens: Tokens, leaves: LeafMaker): RootContent[] {
  const sentences = new SentenceMaker(tokens, leaves)
  const children: RootContent[] = []
  let at = 0
  let sentence = 0
  for (const [index, block] of draft.blocks.entries()) {
    const end = tokens.blocks[index + 1]
    if (tokens.blocks[index] === end) continue
    leaves.between(at, block.start, children)
    let last = sentence
    while (tokens.sentences[last] < end) last++
    children.push(paragraph(tokens, leaves, sentences, sentence, last))
    sentence = last
    at = tokens.ends[end - 1]
  }
  leaves.between(at, draft.prose.length, children)
  return children
}

/** The paragraph of the sentences [first, end). */
function paragraph(
  { starts, ends, sentences: bounds }: Tokens,
  leaves: LeafMaker,
  sentences: SentenceMaker,
  first: number,
  end: number,
): Paragraph {
  const children: Placed<ParagraphContent>[] = []
  for (let index = first; index < end; index++) {
    const token = bounds[index]
    if (index > first && ends[token - 1] < starts[token])
      children.push(leaves.whiteSpace(ends[token - 1], starts[token]))
    children.push(sentences.sentence(token, bounds[index + 1]))
  }
  const position = { start: children[0].position.start, end: children[children.length - 1].position.end }
  return { type: 'ParagraphNode', children, position }
}

// What makes the children of a root that nobody has looked at. It is kept here and not in a closure for each root: an
// accessor of its own would give every root a hidden class of its own, which keeps the whole tree from being freed.
const pending = new WeakMap<Root, () => RootContent[]>()

const deferred: PropertyDescriptor & ThisType<Root> = {
  get() {
    return settle(this, pending.get(this)?.() ?? [])
  },
  set(children: RootContent[]) {
    settle(this, children)
  },
  enumerable: true,
  configurable: true,
}

/** Make the children of the root when they are first asked for, or never when others are set before. */
function deferChildren(root: Root, make: () => RootContent[]): void {
  pending.set(root, make)
  Object.defineProperty(root, 'children', deferred)
}

function settle(root: Root, children: RootContent[]): RootContent[] {
  pending.delete(root)
  Object.defineProperty(root, 'children', {
    value: children,
    writable: true,
    enumerable: true,
    configurable: true,
  })
  return children
}

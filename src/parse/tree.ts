import type { Paragraph, ParagraphContent, Root, RootContent } from 'nlcst'
import type { Draft } from '../draft.ts'
import { LeafMaker } from './leaves.ts'
import { sentenceNode } from './sentence-node.ts'
import type { Tokens } from './tokens.ts'

/**
 * The nlcst tree of a draft, in the shape that retext-english gives it: a paragraph for each block, and what lies
 * between blocks as white space and source. It is made piece by piece: `children` of the root and of each
 * paragraph is a getter that turns itself into an ordinary property when it is first read.
 */
export function makeTree(draft: Draft, tokens: Tokens, source: string): Root {
  const leaves = new LeafMaker(draft, source)
  const root: Root = { type: 'RootNode', children: [] }
  defer(root, () => rootChildren(draft, tokens, leaves))
  if (draft.prose !== '') root.position = leaves.position(0, draft.prose.length)
  return root
}

function rootChildren(draft: Draft, tokens: Tokens, leaves: LeafMaker): RootContent[] {
  const children: RootContent[] = []
  let at = 0
  for (const [index, block] of draft.blocks.entries()) {
    const first = tokens.blocks[index]
    const end = tokens.blocks[index + 1]
    if (first === end) continue
    leaves.between(at, block.start, children)
    children.push(paragraph(tokens, leaves, first, end))
    at = tokens.ends[end - 1]
  }
  leaves.between(at, draft.prose.length, children)
  return children
}

function paragraph(tokens: Tokens, leaves: LeafMaker, first: number, end: number): Paragraph {
  const node: Paragraph = { type: 'ParagraphNode', children: [] }
  defer(node, () => paragraphChildren(tokens, leaves, first, end))
  node.position = leaves.position(tokens.starts[first], tokens.ends[end - 1])
  return node
}

function paragraphChildren(
  tokens: Tokens,
  leaves: LeafMaker,
  first: number,
  end: number,
): ParagraphContent[] {
  const children: ParagraphContent[] = []
  let sentence = sentenceOf(tokens, first)
  for (let token = first; token < end; token = tokens.sentences[sentence]) {
    if (token > first && tokens.ends[token - 1] < tokens.starts[token]) {
      children.push(leaves.whiteSpace(tokens.ends[token - 1], tokens.starts[token]))
    }
    sentence++
    children.push(sentenceNode(tokens, leaves, token, tokens.sentences[sentence]))
  }
  return children
}

/** The sentence that begins with the token. */
function sentenceOf({ sentences }: Tokens, token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle] <= token) low = middle
    else high = middle - 1
  }
  return low
}

// What makes the children of a node that nobody has looked at. It is kept here and not in a closure for each node:
// an accessor of its own would give every node a hidden class of its own, which keeps the whole tree from being freed.
const pending = new WeakMap<object, () => readonly unknown[]>()

const deferred: PropertyDescriptor = {
  get(this: object): unknown {
    const children = pending.get(this)?.() ?? []
    return settle(this, children)
  },
  set(this: object, children: unknown): void {
    settle(this, children)
  },
  enumerable: true,
  configurable: true,
}

/** Make the node's children when they are first asked for, or never when others are set before. */
function defer<Child>(node: { children: Child[] }, make: () => Child[]): void {
  pending.set(node, make)
  Object.defineProperty(node, 'children', deferred)
}

function settle(node: object, children: unknown): unknown {
  pending.delete(node)
  Object.defineProperty(node, 'children', {
    value: children,
    writable: true,
    enumerable: true,
    configurable: true,
  })
  return children
}

import type { Nodes, Root } from 'nlcst'
import { toString as proseOf } from 'nlcst-to-string'
import { ParseEnglish } from 'parse-english'
import { text } from '../../src/formats/text.ts'
import { parseSource } from '../../src/parse/parser.ts'

/** A node, or the first offset of a sentence or paragraph, that only one of the two trees has. */
export interface Difference {
  readonly ours: boolean
  readonly type: string
  readonly start: number
  readonly end: number
  /** The text of the node; of a start, the text that follows. */
  readonly value: string
  readonly before: string
  readonly after: string
  /** What our tree has at that place: the kinds of source and word that explain most of the rest. */
  readonly source: string | undefined
  readonly word: string | undefined
}

interface Shape {
  readonly nodes: ReadonlyMap<string, { readonly type: string; readonly start: number; readonly end: number }>
  readonly words: readonly { readonly start: number; readonly end: number }[]
  readonly sources: readonly { readonly start: number; readonly end: number }[]
}

/** Where our tree of a text and that of parse-english differ. */
export function differencesOf(prose: string): Difference[] {
  const ours = shapeOf(parseSource(prose, text))
  const theirs = shapeOf(new ParseEnglish().parse(prose))
  const differences: Difference[] = []
  for (const [mine, other] of [
    [ours, theirs],
    [theirs, ours],
  ]) {
    for (const [key, { type, start, end }] of mine.nodes) {
      if (other.nodes.has(key)) continue
      const slice = (span?: { readonly start: number; readonly end: number }) =>
        span && prose.slice(span.start, span.end)
      differences.push({
        ours: mine === ours,
        type,
        start,
        end,
        value: prose.slice(start, end),
        before: prose.slice(0, start),
        after: prose.slice(end),
        source: slice(ours.sources.find(span => span.start < end && start < span.end)),
        word: slice(ours.words.find(span => span.start < end && start < span.end)),
      })
    }
  }
  return differences
}

function shapeOf(tree: Root): Shape {
  const nodes = new Map<string, { type: string; start: number; end: number }>()
  const words: { start: number; end: number }[] = []
  const sources: { start: number; end: number }[] = []
  let offset = 0
  const walk = (node: Nodes): void => {
    const start = offset
    if ('value' in node) offset += node.value.length
    else for (const child of node.children) walk(child)
    const end = offset
    const edge = node.type === 'SentenceNode' || node.type === 'ParagraphNode'
    const key = edge ? `${node.type} ${start}` : `${node.type} ${start} ${end}`
    if (node.type !== 'RootNode') nodes.set(key, { type: node.type, start, end: edge ? start : end })
    if (node.type === 'WordNode') words.push({ start, end })
    if (node.type === 'SourceNode') sources.push({ start, end })
  }
  walk(tree)
  if (proseOf(tree).length !== offset) throw new Error('The tree does not spell its text.')
  return { nodes, words, sources }
}

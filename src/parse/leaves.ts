import type { Punctuation, RootContent, Source, Symbol as SymbolNode, Text, WhiteSpace, Word } from 'nlcst'
import type { Position } from 'unist'
import { CharacterKind, kindOf } from '../characters.ts'
import type { Draft } from '../draft.ts'
import { identityMap } from '../formats/position-map.ts'
import type { LineIndex, SourcePoint } from './lines.ts'
import { lineIndexOf } from './lines.ts'
import { unitsOf } from './units.ts'

/** A node that knows its place. */
export type Placed<Node> = Node & { position: Position }

/** A leaf that is one mark, or a run of one. */
export type Mark = Placed<Punctuation | SymbolNode>

/** A part of a word that knows its place. */
export type WordPart = Placed<Text> | Mark

/** A word whose parts know their places. */
export interface WordNode extends Word {
  children: WordPart[]
  position: Position
}

/** The word that the parts make. */
export function wordOf(parts: WordPart[]): WordNode {
  const { start } = parts[0].position
  const { end } = parts[parts.length - 1].position
  return { type: 'WordNode', children: parts, position: { start, end } }
}

/** Makes the leaves of a tree, with their places in the source. It is good as long as its units are. */
export class LeafMaker {
  readonly prose: string
  readonly units: Uint16Array
  private readonly map: Draft['map']
  private readonly lines: LineIndex
  /** The point made last. */
  private latest: SourcePoint

  constructor(draft: Draft, source: string) {
    this.prose = draft.prose
    this.units = unitsOf(draft.prose)
    this.map = draft.map
    this.lines = lineIndexOf(source)
    this.latest = this.lines.pointAt(0)
  }

  /**
   * Where the prose [start, end) stands in the source. Nodes that meet in a point share it: a tree of a megabyte
   * has a quarter of a million of them.
   */
  position(start: number, end: number): Position {
    const source = this.map === identityMap ? undefined : this.map.toSource({ start, end })
    const from = source === undefined ? start : source.start
    const to = source === undefined ? end : source.end
    const startPoint = this.latest.offset === from ? this.latest : this.lines.pointAt(from)
    const endPoint = this.lines.pointAt(to)
    this.latest = endPoint
    return { start: startPoint, end: endPoint }
  }

  text(start: number, end: number): Placed<Text> {
    return { type: 'TextNode', value: this.prose.slice(start, end), position: this.position(start, end) }
  }

  /** A word that is one text. */
  word(start: number, end: number): WordNode {
    const text = this.text(start, end)
    const position = { start: text.position.start, end: text.position.end }
    return { type: 'WordNode', children: [text], position }
  }

  whiteSpace(start: number, end: number): Placed<WhiteSpace> {
    const single = end === start + 1 && this.units[start] === 0x20
    const value = single ? ' ' : this.prose.slice(start, end)
    return { type: 'WhiteSpaceNode', value, position: this.position(start, end) }
  }

  source(start: number, end: number): Placed<Source> {
    return { type: 'SourceNode', value: this.prose.slice(start, end), position: this.position(start, end) }
  }

  /** The run of one mark [start, end): punctuation in the sense of Unicode, or a symbol. */
  mark(start: number, end: number): Mark {
    const value = this.prose.slice(start, end)
    const type = isPunctuation(this.units[start]) ? 'PunctuationNode' : 'SymbolNode'
    return { type, value, position: this.position(start, end) }
  }

  /** What stands between two blocks: white space, and anything else as source. */
  between(start: number, end: number, into: RootContent[]): void {
    let at = start
    while (at < end) {
      const blank = kindOf(this.units[at]) === CharacterKind.space
      let to = at + 1
      while (to < end && (kindOf(this.units[to]) === CharacterKind.space) === blank) to++
      into.push(blank ? this.whiteSpace(at, to) : this.source(at, to))
      at = to
    }
  }
}

/** # % & * @ are symbols to parse-latin as they are to the tokens; a backslash is punctuation to it. */
function isPunctuation(unit: number): boolean {
  const kind = kindOf(unit)
  return kind === CharacterKind.punctuation || kind === CharacterKind.apostrophe || unit === 0x5c
}

import type { PositionMap } from './formats/position-map.ts'
import type { Span } from './span.ts'

/**
 * What the source says of a stretch of prose. `line` is a line of plain text that stands alone without being
 * a sentence (a fact-box row, an address); the analysis refines these kinds (headline, dateline, …).
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table-cell'
  | 'caption'
  | 'footnote'
  | 'line'

/** A block of the draft. Blocks do not overlap, are in order, and hold no white space at either end. */
export interface ProseBlock extends Span {
  readonly kind: BlockKind
  /** Rank of a heading (1–6), depth of a list item or of a quote (1 is the outermost). */
  readonly depth?: number
}

/** A comment of the source that may carry an instruction to copydesk. */
export interface DraftComment {
  /** What stands between the comment's marks, trimmed. */
  readonly text: string
  /** Where the comment stands in the source. */
  readonly source: Span
  /** The offset in the prose at which it takes effect. */
  readonly at: number
}

/** A list, a table, a quotation or a footnote that stands in no other one: a reader takes it for one thing. */
export interface BlockGroup {
  /** Its blocks, as indexes into those of the draft; `end` is exclusive. */
  readonly first: number
  readonly end: number
  /** Where it starts in the source, its marks included. */
  readonly sourceStart: number
}

/** Something about the source that its writer should know. */
export interface DraftRemark {
  readonly ruleId: string
  readonly reason: string
  readonly note: string
  readonly source: Span
}

/** A source text as its format understands it: the prose to read, and the way back to the source. */
export interface Draft {
  /** The prose alone. Blocks of Markdown are set apart by a blank line; in plain text it is the source. */
  readonly prose: string
  readonly blocks: readonly ProseBlock[]
  readonly map: PositionMap
  readonly comments: readonly DraftComment[]
  /** In order, without overlap; none when left out. */
  readonly groups?: readonly BlockGroup[]
  readonly remarks?: readonly DraftRemark[]
  /** The YAML in front of the draft, which is no prose, between the lines that mark it. */
  readonly frontmatter?: Span
}

/** A format: how to find the prose of a source text. Never throws on text; broken markup is prose. */
export interface Format {
  readonly name: string
  readonly extensions: readonly string[]
  readonly read: (source: string) => Draft
}

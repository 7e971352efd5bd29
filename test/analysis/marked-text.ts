import { type Block, findBlocks } from '../../src/analysis/blocks.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A stretch of a test's text that is marked with a label: `⟦label|stretch⟧`. */
export interface MarkedSpan extends Span {
  readonly label: string
}

/** The text without its marks, and what they held, in the order in which they begin. Marks may nest. */
export function readMarked(marked: string): { prose: string; spans: MarkedSpan[] } {
  const spans: { label: string; start: number; end: number }[] = []
  const open: { label: string; start: number; end: number }[] = []
  let prose = ''
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === '⟦') {
      const bar = marked.indexOf('|', at)
      const span = { label: marked.slice(at + 1, bar), start: prose.length, end: -1 }
      spans.push(span)
      open.push(span)
      at = bar
    } else if (marked[at] === '⟧') {
      const span = open.pop()
      if (span === undefined) throw new Error(`A mark closes that was not opened: ${marked}`)
      span.end = prose.length
    } else prose += marked[at]
  }
  if (open.length > 0) throw new Error(`A mark is left open: ${marked}`)
  return { prose, spans }
}

/** The blocks and tokens of a plain text. */
export function analysePlain(prose: string): { blocks: Block[]; tokens: Tokens } {
  const draft = text.read(prose)
  const tokens = tokenise(draft.prose, draft.blocks)
  return { blocks: findBlocks(draft.prose, draft.blocks, tokens), tokens }
}

/** The words of a span, for messages that a reader can understand. */
export function wordsOf(prose: string, span: Span | undefined): string | undefined {
  return span === undefined ? undefined : prose.slice(span.start, span.end)
}

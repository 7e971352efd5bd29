import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Block } from '../blocks.ts'
import type { Quotation } from '../quotations.ts'
import { reportingVerbAt } from '../reporting-cues.ts'
import { sourceAfter, sourceBefore } from '../source-phrases.ts'
import { isCapital, isMark } from '../token-tests.ts'
import { Family, type Mark, marksOf } from './marks.ts'
import { type Pair, pairMarks, type Surroundings } from './pairing.ts'
import { attribute, type Piece } from './speech.ts'

/**
 * The words set in quotation marks, and the block quotes, in the order in which they begin.
 *
 * A quotation may run over paragraphs that each begin with an opening mark, of which only the last has a closing
 * one; its pieces share an utterance. A mark that never closes reaches to the end of its paragraph at most.
 *
 * @param blocks the blocks of the draft, in order, with their tokens
 */
export function findQuotations(_prose: string, blocks: readonly Block[], tokens: Tokens): Quotation[] {
  const pieces: Piece[] = []
  let continued: Family | undefined
  let marks = blocks.length > 0 ? marksOf(tokens, blocks[0].firstToken, blocks[0].endToken) : []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const following = blocks[index + 1]
    const nextMarks = following === undefined ? [] : marksOf(tokens, following.firstToken, following.endToken)
    const around: Surroundings = { continued, leftOpen: costsOfLeavingOpen(tokens, following, nextMarks) }
    const found = marks.length === 0 ? [] : piecesOf(tokens, index, block, marks, around)
    continued = familyLeftOpen(found, marks, around)
    const asBlock = block.kind === 'quote' && !quotesItself(found, block)
    if (asBlock) pieces.push(wholeBlock(index, block))
    for (const piece of found) pieces.push(asBlock ? { ...piece, depth: piece.depth + 1 } : piece)
    marks = nextMarks
  }
  return attribute(tokens, blocks, pieces)
}

const unclosed: readonly [number, number, number] = [3, 3.5, 3]

/** Leaving a quotation open is right when the next paragraph opens it again, or closes it without doing so. */
function costsOfLeavingOpen(
  tokens: Tokens,
  following: Block | undefined,
  marks: readonly Mark[],
): readonly [number, number, number] {
  if (following === undefined || marks.length === 0) return unclosed
  const first = marks[0]
  const costs: [number, number, number] = [...unclosed]
  if (first.start === tokens.starts[following.firstToken])
    costs[first.family] = first.family === Family.single ? 1 : 0.3
  else if (first.close === 0 && first.open >= 3 && first.family === Family.double) costs[first.family] = 1
  return costs
}

function piecesOf(
  tokens: Tokens,
  index: number,
  block: Block,
  marks: readonly Mark[],
  around: Surroundings,
): Piece[] {
  const pieces: Piece[] = []
  for (const pair of pairMarks(marks, around)) {
    const piece = pieceOf(tokens, index, block, marks, pair, around)
    if (piece !== undefined) pieces.push(piece)
  }
  return pieces
}

function pieceOf(
  tokens: Tokens,
  index: number,
  block: Block,
  marks: readonly Mark[],
  pair: Pair,
  around: Surroundings,
): Piece | undefined {
  const open = pair.open < 0 ? undefined : marks[pair.open]
  const close = pair.close < 0 ? undefined : marks[pair.close]
  if (open === undefined) {
    // A closing mark on its own ends what the paragraph before left open; elsewhere it is a slip.
    if (close === undefined || pair.close !== 0 || around.continued !== close.family) return undefined
    return {
      start: block.start,
      end: close.end,
      inner: { start: block.start, end: close.start },
      depth: 0,
      open: false,
      block: index,
      reopens: true,
      runsOn: false,
      marked: true,
    }
  }
  const reopens = around.continued === open.family && open.start === block.start && pair.depth === 0
  const runsOn = close === undefined && pair.cutBy < 0 && around.leftOpen[open.family] < unclosed[open.family]
  const last =
    close === undefined ? endWithoutMark(tokens, block, marks, open, pair.cutBy, runsOn) : close.start
  return {
    start: open.start,
    end: close === undefined ? last : close.end,
    inner: { start: open.end, end: last },
    depth: pair.depth,
    open: close === undefined && !runsOn,
    block: index,
    reopens,
    runsOn,
    marked: true,
  }
}

function endWithoutMark(
  tokens: Tokens,
  block: Block,
  marks: readonly Mark[],
  open: Mark,
  cutBy: number,
  runsOn: boolean,
): number {
  if (runsOn) return block.end
  return unclosedEnd(
    tokens,
    open,
    cutBy < 0 ? block.end : trimmedEnd(tokens.prose, open.end, marks[cutBy].start),
  )
}

/** Where a quotation without its closing mark ends: before `, he said`, else at the limit. */
function unclosedEnd(tokens: Tokens, open: Mark, limit: number): number {
  for (let at = open.token + 1; at < tokens.count && tokens.starts[at] < limit; at++) {
    if (!isMark(tokens, at, ',')) continue
    const inverted =
      reportingVerbAt(tokens, at + 1) !== undefined && sourceAfter(tokens, at + 2, at + 5) !== undefined
    if (inverted && (isCapital(tokens, at + 2) || tokens.starts[at + 4] >= limit)) return tokens.ends[at]
    for (let verb = at + 2; verb <= at + 3 && verb < tokens.count; verb++) {
      if (reportingVerbAt(tokens, verb)?.form !== 'past') continue
      if (sourceBefore(tokens, verb, at + 1)?.first === at + 1) return tokens.ends[at]
    }
  }
  return limit
}

function trimmedEnd(prose: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(prose[at - 1])) at--
  return at
}

function familyLeftOpen(
  found: readonly Piece[],
  marks: readonly Mark[],
  around: Surroundings,
): Family | undefined {
  const last = found.findLast(piece => piece.depth === 0)
  if (last === undefined || !(last.runsOn || last.open)) return undefined
  const mark = marks.find(candidate => candidate.start === last.start)
  if (mark === undefined) return around.continued
  return last.runsOn || around.leftOpen[mark.family] < unclosed[mark.family] ? mark.family : undefined
}

/** Does the text of a block quote stand in marks of its own? Then those tell more than the block. */
function quotesItself(found: readonly Piece[], block: Span): boolean {
  return found.some(piece => piece.depth === 0 && piece.start === block.start && piece.end - piece.start > 20)
}

function wholeBlock(index: number, block: Block): Piece {
  const span = { start: block.start, end: block.end }
  return {
    ...span,
    inner: span,
    depth: 0,
    open: false,
    block: index,
    reopens: false,
    runsOn: false,
    marked: false,
  }
}

import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Block } from '../blocks.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { Quotation, QuotationKind } from '../quotations.ts'
import { cueAfter, cueBefore, type ReportingCue } from '../reporting-cues.ts'
import { phraseEndingAt, type TokenRange } from '../source-phrases.ts'
import { isDash, isMark, sentenceOf, tokenFrom } from '../token-tests.ts'
import { kindOf } from './kinds.ts'
import { continuesUtterance, type Evidence } from './utterances.ts'

/** A quotation before its kind, its speaker and its utterance are known. */
export interface Piece extends Span {
  readonly inner: Span
  readonly depth: number
  readonly open: boolean
  /** Index of its block. */
  readonly block: number
  /** Does it take up a quotation that the paragraph before left open? */
  readonly reopens: boolean
  /** Is it taken up by the next paragraph? */
  readonly runsOn: boolean
  /** False for a block quote, which has no marks. */
  readonly marked: boolean
}

/** The longest paragraph that names a speaker, in tokens. */
const longestSignature = 10

/** Give each piece its kind, its speaker and its utterance. */
export function attribute(tokens: Tokens, blocks: readonly Block[], pieces: readonly Piece[]): Quotation[] {
  const quotations: Quotation[] = []
  const speakers: (Span | undefined)[] = []
  const parents: Evidence[] = []
  let utterance = -1
  let previous: Evidence | undefined
  for (const piece of pieces) {
    const signature = signatureOf(tokens, blocks, piece)
    if (signature !== undefined && previous !== undefined && !previous.piece.marked) {
      speakers[previous.utterance] ??= spanOf(tokens, signature)
      previous = undefined
      continue
    }
    while (parents.length > piece.depth) parents.pop()
    const evidence = evidenceOf(tokens, blocks, piece, parents.at(-1), previous)
    const takenUp: boolean =
      piece.depth === 0 && previous !== undefined && continuesUtterance(tokens, previous, evidence)
    const kind: QuotationKind =
      !piece.marked || piece.runsOn || (takenUp && piece.reopens) ? 'speech' : kindOf(tokens, evidence)
    const joins: boolean = takenUp && kind === 'speech' && previous?.kind === 'speech'
    const number: number = joins && previous !== undefined ? previous.utterance : ++utterance
    evidence.kind = kind
    evidence.utterance = number
    if (kind === 'speech' && speakers[number] === undefined) {
      speakers[number] = spanOf(tokens, speakerOf(tokens, blocks, evidence, previous, speakers))
    }
    quotations.push(asQuotation(piece, kind, number))
    parents.push(evidence)
    if (piece.depth === 0) previous = isSigned(tokens, blocks, piece) ? undefined : evidence
  }
  return quotations.map(quotation => withSpeaker(quotation, speakers[quotation.utterance]))
}

function asQuotation(piece: Piece, kind: QuotationKind, utterance: number): Quotation {
  const { start, end, inner, depth, open } = piece
  return { start, end, kind, inner, depth, utterance, open }
}

function withSpeaker(quotation: Quotation, speaker: Span | undefined): Quotation {
  if (speaker === undefined || quotation.kind !== 'speech') return quotation
  const { start, end, kind, inner, depth, utterance, open } = quotation
  return { start, end, kind, inner, depth, utterance, open, speaker }
}

/** The span of a range of tokens. */
export function spanOf(tokens: Tokens, range: TokenRange | undefined): Span | undefined {
  return range === undefined
    ? undefined
    : { start: tokens.starts[range.first], end: tokens.ends[range.end - 1] }
}

function evidenceOf(
  tokens: Tokens,
  blocks: readonly Block[],
  piece: Piece,
  parent: Evidence | undefined,
  previous: Evidence | undefined,
): Evidence {
  const block = blocks[piece.block]
  const inner = { first: tokenFrom(tokens, piece.inner.start), end: tokenFrom(tokens, piece.inner.end) }
  const opener = tokenFrom(tokens, piece.start)
  const after = tokenFrom(tokens, piece.end)
  const lowest = parent === undefined ? afterDateline(tokens, block) : parent.inner.first
  const ceiling = parent === undefined ? block.endToken : parent.inner.end
  const earlier =
    previous !== undefined && previous.piece.block === piece.block && parent === undefined
      ? previous
      : undefined
  const sentence = Math.max(lowest, tokens.sentences[sentenceOf(tokens, opener)])
  const floor =
    earlier !== undefined && sentence >= earlier.opener ? Math.max(sentence, earlier.after) : sentence
  const skip = earlier === undefined ? undefined : { first: earlier.opener, end: earlier.after }
  const before = piece.marked && opener > floor ? cueBefore(tokens, opener, floor, skip) : undefined
  const closes = piece.marked && !piece.runsOn && after < ceiling
  const following = closes ? cueAfter(tokens, after, ceiling, ending(tokens, inner)) : undefined
  return {
    piece,
    inner,
    opener,
    after,
    floor,
    before,
    following,
    listed: earlier === undefined ? undefined : listedWith(tokens, earlier, opener),
    opensSentence: opener === sentence,
    kind: 'speech',
    utterance: -1,
  }
}

/** The kind of the title or term that stands before the mark in one list with it. */
function listedWith(tokens: Tokens, { kind, after }: Evidence, opener: number): 'title' | 'term' | undefined {
  if ((kind !== 'title' && kind !== 'term') || opener - after > 2) return undefined
  for (let at = after; at < opener; at++) {
    if (!isMark(tokens, at, ',') && (functionWord(tokens.keys[at]) & FunctionWord.coordinator) === 0)
      return undefined
  }
  return kind
}

/** A dateline is no part of the first sentence. */
function afterDateline(tokens: Tokens, { dateline, firstToken }: Block): number {
  return dateline === undefined ? firstToken : tokenFrom(tokens, dateline.end)
}

function ending(tokens: Tokens, inner: TokenRange): 'full stop' | 'question' | 'open' {
  const last = inner.end - 1
  if (isMark(tokens, last, '?') || isMark(tokens, last, '!')) return 'question'
  return isMark(tokens, last, '.') && last > inner.first ? 'full stop' : 'open'
}

/** The nearer of the two cues: the one that the commas tie to the quotation. */
function speakerOf(
  tokens: Tokens,
  blocks: readonly Block[],
  known: Evidence,
  previous: Evidence | undefined,
  speakers: readonly (Span | undefined)[],
): TokenRange | undefined {
  if (!known.piece.marked) return blockSpeaker(tokens, blocks, known)
  const cue = chosenCue(tokens, known)
  if (cue !== undefined) return cue.source
  if (!known.opensSentence || known.piece.depth > 0) return undefined
  return standingSpeaker(tokens, blocks, known, previous, speakers)
}

function chosenCue(tokens: Tokens, { before, following, opener, inner }: Evidence): ReportingCue | undefined {
  if (following === undefined || before === undefined) return following ?? before
  if (before.adjacent && !isMark(tokens, inner.end - 1, ',') && before.source !== undefined) return before
  if (isMark(tokens, opener - 1, ':')) return before
  return following.source === undefined ? before : following
}

/** A quotation that stands as a sentence of its own belongs to whoever spoke in the sentence before. */
function standingSpeaker(
  tokens: Tokens,
  blocks: readonly Block[],
  { opener, piece }: Evidence,
  previous: Evidence | undefined,
  speakers: readonly (Span | undefined)[],
): TokenRange | undefined {
  const lowest = blocks[piece.block].firstToken
  if (opener <= lowest) return undefined
  const floor = Math.max(lowest, tokens.sentences[sentenceOf(tokens, opener - 1)])
  const near = previous !== undefined && previous.piece.block === piece.block && previous.after > floor
  if (near && previous.kind === 'speech') {
    const span = speakers[previous.utterance]
    return span === undefined
      ? undefined
      : { first: tokenFrom(tokens, span.start), end: tokenFrom(tokens, span.end) }
  }
  const skip = near ? { first: previous.opener, end: previous.after } : undefined
  return cueBefore(tokens, opener, floor, skip)?.source
}

/** A paragraph of a block quote that only says who spoke: "— Ann Lee". */
function signatureOf(tokens: Tokens, blocks: readonly Block[], piece: Piece): TokenRange | undefined {
  const { firstToken, endToken } = blocks[piece.block]
  if (piece.marked || !isDash(tokens, firstToken) || endToken - firstToken > longestSignature)
    return undefined
  return phraseEndingAt(tokens, endToken - 1, firstToken + 1)
}

/** Does a block quote end with its speaker, so that the next one is another's? */
function isSigned(tokens: Tokens, blocks: readonly Block[], piece: Piece): boolean {
  return !piece.marked && closingDash(tokens, blocks[piece.block]) >= 0
}

/** The token of the dash before the name that a block quote ends with, or -1. */
function closingDash(tokens: Tokens, { firstToken, endToken }: Block): number {
  for (let at = endToken - 2; at > Math.max(firstToken, endToken - longestSignature); at--)
    if (isDash(tokens, at)) return at
  return -1
}

/** The speaker of a block quote: named by a line after a dash at its end, or by what introduces it. */
function blockSpeaker(tokens: Tokens, blocks: readonly Block[], { piece }: Evidence): TokenRange | undefined {
  const block = blocks[piece.block]
  const dash = closingDash(tokens, block)
  if (dash >= 0) return phraseEndingAt(tokens, block.endToken - 1, dash + 1)
  const before = blocks[piece.block - 1]
  if (before === undefined || !isMark(tokens, before.endToken - 1, ':')) return undefined
  const floor = Math.max(before.firstToken, tokens.sentences[sentenceOf(tokens, before.endToken - 1)])
  return cueBefore(tokens, before.endToken, floor, undefined)?.source
}

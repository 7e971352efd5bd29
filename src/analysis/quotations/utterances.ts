import type { Tokens } from '../../parse/tokens.ts'
import type { QuotationKind } from '../quotations.ts'
import { type ReportingCue, reportingVerbAt } from '../reporting-cues.ts'
import type { TokenRange } from '../source-phrases.ts'
import { isCapital, isDash, isMark } from '../token-tests.ts'
import type { Piece } from './speech.ts'

/** What the words in and around a quotation say of it. */
export interface Evidence {
  readonly piece: Piece
  readonly inner: TokenRange
  /** The token of the opening mark, and the first after the closing one. */
  readonly opener: number
  readonly after: number
  /** Where the words that may introduce it begin. */
  readonly floor: number
  readonly before: ReportingCue | undefined
  readonly following: ReportingCue | undefined
  readonly listed: 'title' | 'term' | undefined
  readonly opensSentence: boolean
  /** Known once the evidence has been weighed. */
  kind: QuotationKind
  utterance: number
}

/** The longest interruption, in tokens. */
const longestGap = 26

/**
 * Does the piece go on with what the previous one began: over a paragraph break with re-opened marks, in the next paragraph
 * of a block quote, or after an interruption that only says who speaks ("It is," she said, "too late.")?
 */
export function continuesUtterance(tokens: Tokens, previous: Evidence, piece: Evidence): boolean {
  if (piece.piece.reopens) return previous.piece.runsOn || previous.piece.open
  if (!piece.piece.marked && !previous.piece.marked) return piece.piece.block === previous.piece.block + 1
  if (previous.piece.block !== piece.piece.block || !piece.piece.marked || !previous.piece.marked)
    return false
  const cue = previous.following
  const gap = piece.opener - previous.after
  if (cue === undefined || gap > longestGap || gap < 1 || cue.verb >= piece.opener) return false
  const last = piece.opener - 1
  if (isMark(tokens, last, ',') || isDash(tokens, last)) return !reportsAgain(tokens, cue.verb + 1, last)
  if (isMark(tokens, last, '.')) {
    if (piece.following !== undefined || !isCapital(tokens, piece.inner.first)) return false
    return !stopsBetween(tokens, previous.after, last) && !reportsAgain(tokens, cue.verb + 1, last)
  }
  return false
}

function reportsAgain(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reportingVerbAt(tokens, at) !== undefined) return true
  }
  return false
}

/** Does a sentence end within [from, to)? Initials and abbreviations do not end one. */
function stopsBetween(tokens: Tokens, from: number, to: number): boolean {
  const { sentences } = tokens
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle] <= from) low = middle + 1
    else high = middle
  }
  return low < sentences.length && sentences[low] < to
}

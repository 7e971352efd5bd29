import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { ReportingWord } from '../reporting-verbs.ts'
import { sourceAfter, sourceBefore, type TokenRange } from '../source-phrases.ts'
import { isCapital, isDash, isMark, isWord } from '../token-tests.ts'
import { commaBefore, contentAround } from './around.ts'
import { type Clause, type Content, hearerReach, type QuotedTokens } from './clause.ts'
import { contentEnd } from './content-end.ts'
import { contentStart, describesAs, framesQuotation, hearerEnd, isContent } from './reported.ts'

const that = keyOf('that')
const last = keyOf('last')
const { auxiliary, preposition, adverb } = FunctionWord

/** Does the verb stand before its subject: "…," says Berzina; "Prices will rise, said the minister"? */
export function isInverted(tokens: Tokens, verb: number, word: ReportingWord, clause: Clause): boolean {
  const { first, before, block } = clause
  if (word.form === 'gerund' || word.form === 'base') return false
  if (before !== undefined && before.kind === 'speech' && before.start >= block.start) {
    if (before.after === verb || (before.after === verb - 1 && isMark(tokens, verb - 1, ','))) return true
  }
  if (!isMark(tokens, verb - 1, ',') && !isDash(tokens, verb - 1)) return false
  if (verb - 1 <= first || word.verb.hearer || (asks.has(word.verb.lemma) && !endsQuestion(tokens, verb)))
    return false
  const source = sourceAfter(tokens, verb + 1, block.endToken)
  // "The chair, a lawyer, said the board would …": the commas set off a description of the subject.
  const floor = before !== undefined && before.after > first && before.after < verb ? before.after : first
  if (source === undefined || sourceBefore(tokens, verb, floor)?.first === floor) return false
  if (source.end >= block.endToken || isMark(tokens, source.end, ',') || isMark(tokens, source.end, '.'))
    return true
  const next = isWord(tokens, source.end) ? functionWord(tokens.keys[source.end]) : 0
  return isName(tokens, source) && (next & (preposition | FunctionWord.calendar | adverb)) !== 0
}

/** "He upped the ante, asked more money": what is asked before its asker is a question. */
function endsQuestion(tokens: Tokens, verb: number): boolean {
  return isMark(tokens, verb - 2, '?') || isMark(tokens, verb - 1, '?')
}

const asks = new Set(['ask'])

function isName(tokens: Tokens, source: TokenRange): boolean {
  return isCapital(tokens, source.end - 1)
}

/** The content of a reporting verb with its source, or nothing where the verb reports nothing. */
export function contentOf(
  tokens: Tokens,
  verb: number,
  word: ReportingWord,
  source: TokenRange,
  inverted: boolean,
  clause: Clause,
): Content | undefined {
  const beside = directContent(tokens, verb, source, inverted, clause)
  if (beside !== undefined) return beside
  const { verb: reporting } = word
  if (reporting.use === 'quote') return undefined
  if (
    reporting.use === 'frame' &&
    !framesQuotation(verb, clause) &&
    !describesAs(tokens, verb, word, clause.end)
  )
    return undefined
  const trailing = inverted || isTrailing(tokens, verb, source, word, clause)
  if (trailing) return contentAround(tokens, verb, source, clause, reporting.hearer)
  const start = contentStart(tokens, verb, word, clause.end)
  if (start >= clause.end || !isContent(tokens, start, verb, word, clause)) return undefined
  const end = contentEnd(tokens, start, verb, clause)
  return end > start ? { start: tokens.starts[start], end: tokens.ends[end - 1], direct: false } : undefined
}

/** Direct speech that the verb belongs to: the whole utterance, as far as it stands in the block. */
function directContent(
  tokens: Tokens,
  verb: number,
  source: TokenRange,
  inverted: boolean,
  { before, after, block, end }: Clause,
): Content | undefined {
  const left = Math.min(verb, source.first)
  const right = Math.max(verb + 1, source.end)
  const precedes =
    before !== undefined &&
    before.kind === 'speech' &&
    before.start >= block.start &&
    before.end <= tokens.starts[left] &&
    (inverted || left - before.after <= 1 || describes(tokens, before.after, left)) &&
    speaks(tokens, before, source)
  const follows =
    after !== undefined &&
    after.kind === 'speech' &&
    after.start < block.end &&
    ((after.first - right <= 1 && !isMark(tokens, right, '.')) ||
      (after.first <= end && leadsIn(tokens, after.first, right)))
  if (precedes && before !== undefined) {
    const goesOn = after !== undefined && after.utterance === before.utterance && after.start < block.end
    return { start: before.start, end: goesOn ? after.end : before.end, direct: true }
  }
  return follows && after !== undefined ? { start: after.start, end: after.end, direct: true } : undefined
}

function speaks(tokens: Tokens, quotation: QuotedTokens, source: TokenRange): boolean {
  return quotation.speaker?.start === tokens.starts[source.first]
}

function describes(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= 12 && !isMark(tokens, from, '.')
}

/** `told the council: "…"`, `said on Monday, "…"`: a comma or a colon before the mark, and no clause before that. */
function leadsIn(tokens: Tokens, opener: number, from: number): boolean {
  if (!isMark(tokens, opener - 1, ',') && !isMark(tokens, opener - 1, ':')) return false
  if (opener - from > 14) return false
  for (let at = from; at < opener - 1; at++) {
    if (isWord(tokens, at) && (tokens.keys[at] === that || (functionWord(tokens.keys[at]) & auxiliary) !== 0))
      return false
  }
  return true
}

/** ", she said." at the end, or ", she said," in the middle, of what she said. */
function isTrailing(
  tokens: Tokens,
  verb: number,
  source: TokenRange,
  { verb: reporting }: ReportingWord,
  { first, end, block }: Clause,
): boolean {
  const comma = commaBefore(tokens, source.first, first)
  if (comma <= first) return false
  // "His opposite number, Nuala Keane, disagreed": the commas set off her name.
  if (comma === source.first - 1 && source.end === verb - 1 && isMark(tokens, verb - 1, ',')) return false
  let next = reporting.hearer ? hearerEnd(tokens, verb + 1, end) : verb + 1
  while (
    next < end &&
    isWord(tokens, next) &&
    (functionWord(tokens.keys[next]) & (adverb | FunctionWord.calendar)) !== 0
  )
    next++
  if (next < end && isWord(tokens, next) && isAdverbialStart(tokens, next)) {
    const limit = Math.min(end, next + hearerReach)
    while (next < limit && !isMark(tokens, next, ',') && !isMark(tokens, next, '.')) {
      const inner = isWord(tokens, next) ? functionWord(tokens.keys[next]) : 0
      if (tokens.keys[next] === that || (inner & auxiliary) !== 0) return false
      next++
    }
  }
  if (next >= block.endToken || next >= end) return true
  return isMark(tokens, next, ',') || isMark(tokens, next, '.') || isMark(tokens, next, ';')
}

function isAdverbialStart(tokens: Tokens, token: number): boolean {
  return (functionWord(tokens.keys[token]) & preposition) !== 0 || tokens.keys[token] === last
}

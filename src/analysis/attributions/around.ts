import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { TokenRange } from '../source-phrases.ts'
import { isDash, isMark, isWord } from '../token-tests.ts'
import { type Clause, type Content, hearerReach, sentenceReach } from './clause.ts'
import { hearerEnd } from './reported.ts'

const that = keyOf('that')
const keyOfA = keyOf('a')
const keyOfAn = keyOf('an')
const { auxiliary, determiner, coordinator, preposition, adverb } = FunctionWord

/**
 * The content of an attribution that stands before, in or after the clause it belongs to: the sentence, or the
 * part of it between semicolons; without the attribution when that stands at either end.
 */
export function contentAround(
  tokens: Tokens,
  verb: number,
  source: TokenRange,
  clause: Clause,
  hearer = false,
): Content | undefined {
  const left = Math.min(verb, source.first)
  const right = hearer ? hearerEnd(tokens, verb + 1, clause.end) : Math.max(verb + 1, source.end)
  let first = clause.first
  let end = Math.min(clause.end, clause.block.endToken)
  for (let at = left - 1; at > Math.max(clause.first, left - sentenceReach); at--) {
    if (isMark(tokens, at, ';')) {
      first = at + 1
      break
    }
  }
  for (let at = right; at < Math.min(end, right + sentenceReach); at++) if (isMark(tokens, at, ';')) end = at
  if (left - first <= 1) first = afterComma(tokens, right, end)
  else if (isTail(tokens, right, end)) end = beforeTail(tokens, left, first)
  if (first >= end) return undefined
  return { start: tokens.starts[first], end: tokens.ends[end - 1], direct: false }
}

/** The end of what stands before ", Superintendent Ann Lee told the board". */
function beforeTail(tokens: Tokens, left: number, floor: number): number {
  if (isDash(tokens, left - 1)) return left - 1
  const comma = commaBefore(tokens, left, floor)
  return comma > floor ? comma : left
}

/** The comma before the source, past its rank or description ("…, Superintendent Marisol Etcheverry told"). */
export function commaBefore(tokens: Tokens, source: number, floor: number): number {
  for (let at = source - 1; at > Math.max(floor, source - 7); at--) {
    if (isMark(tokens, at, ',')) return at
    if (!isWord(tokens, at) || (functionWord(tokens.keys[at]) & ~determiner) !== 0) return -1
  }
  return -1
}

/** Does nothing but a description of the source stand in [from, end)? */
function isTail(tokens: Tokens, from: number, end: number): boolean {
  if (end - from <= 1) return true
  if (isMark(tokens, from, '.')) return true
  const opens = isMark(tokens, from, ',') ? from + 1 : from
  const flag = isWord(tokens, opens) ? functionWord(tokens.keys[opens]) : 0
  if (opens === from)
    return (flag & (preposition | adverb | FunctionWord.calendar | FunctionWord.relative | coordinator)) !== 0
  const described =
    ((flag & (determiner | FunctionWord.relative)) !== 0 && tokens.keys[opens] !== that) ||
    tokens.classes[opens] === TokenClass.number
  return described && !closesAndGoesOn(tokens, opens, end)
}

/** A second comma, and a predicate after it: the sentence goes on after the description. */
function closesAndGoesOn(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end - 1, from + sentenceReach); at++) {
    if (isMark(tokens, at, ',') && (functionWord(tokens.keys[at + 1]) & auxiliary) !== 0) return true
  }
  return false
}

/** Where the clause begins after "According to Ann Lee, an engineer at the county,". */
function afterComma(tokens: Tokens, from: number, end: number): number {
  const comma = commaFrom(tokens, from, Math.min(end, from + hearerReach))
  if (comma < 0) return from
  const next = comma + 1
  const flag = isWord(tokens, next) ? functionWord(tokens.keys[next]) : 0
  const described =
    tokens.keys[next] === keyOfA || tokens.keys[next] === keyOfAn || (flag & FunctionWord.relative) !== 0
  const second = described ? commaFrom(tokens, next, Math.min(end, next + sentenceReach)) : comma
  return second < 0 ? next : second + 1
}

/** The first comma of [from, end) that no finite verb stands before, or -1. */
function commaFrom(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isMark(tokens, at, ',')) return at
    if (at - from > hearerReach) continue
    const flag = isWord(tokens, at) ? functionWord(tokens.keys[at]) : 0
    if ((flag & auxiliary) !== 0 && (flag & FunctionWord.relative) === 0 && !isRelative(tokens, at - 1))
      return -1
  }
  return -1
}

function isRelative(tokens: Tokens, token: number): boolean {
  return isWord(tokens, token) && (functionWord(tokens.keys[token]) & FunctionWord.relative) !== 0
}

import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isCapital, isDash, isJoined, isMark, isWord } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** The longest dateline in tokens: `ST. JOHN'S, Newfoundland, Sept. 14 (The Associated Press) —`. */
const longest = 22
const may = keyOf('may')
/** What stands in capitals before a colon and is no place. */
const isLabel = wordTest(
  `advisory alert analysis breaking brief briefing comment correction corrections editorial exclusive explainer factbox
  feature flash focus headline interview live note obituary opinion preview profile question review special statement
  summary update updated urgent video warning watch`,
)

/**
 * The dateline that begins at the token: a place in capitals, perhaps a region, an agency in brackets and a date,
 * then a dash (Associated Press Stylebook, "datelines"); or a colon, as Indian papers set it (`NEW DELHI: The …`).
 *
 * @param opensBody is this the first block of the body? There a place in small letters will do (`Trenton — …`).
 */
export function datelineAt(tokens: Tokens, from: number, end: number, opensBody: boolean): Span | undefined {
  if (!isCapital(tokens, from)) return undefined
  const dash = dashOf(tokens, from, Math.min(end, from + longest))
  if (dash < 0 || dash + 1 >= end || !beginsSentence(tokens, dash + 1)) return undefined
  const place = placeEnd(tokens, from, dash)
  const shouted = isShouted(tokens, from, place)
  if (isMark(tokens, dash, ':') && !(shouted && opensBody && !isLabel(tokens.keys[from]!))) return undefined
  const plain = place === dash
  const opensSmall = functionWord(tokens.keys[from]) !== 0
  if (!shouted && (opensSmall || !opensBody)) return undefined
  if (!shouted && !(plain ? dash - from <= 3 : agencyFollows(tokens, place))) return undefined
  if (shouted && plain && !opensBody && dash - from < 2 && tokens.ends[from] - tokens.starts[from] < 4)
    return undefined
  return { start: tokens.starts[from], end: tokens.ends[dash] }
}

/** The first dash or colon, if nothing before it but names, numbers, commas, points and brackets; else -1. */
function dashOf(tokens: Tokens, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (isDash(tokens, at) && !(isJoined(tokens, at) && isHyphenBetweenWords(tokens, at))) return at
    if (isMark(tokens, at, ':') && !isJoined(tokens, at + 1)) return at
    if (!belongs(tokens, at)) return -1
  }
  return -1
}

function isHyphenBetweenWords(tokens: Tokens, token: number): boolean {
  return isMark(tokens, token, '-') && isJoined(tokens, token + 1)
}

function belongs(tokens: Tokens, token: number): boolean {
  const tokenClass = tokens.classes[token]
  if (isWord(tokens, token))
    return isCapital(tokens, token) || tokenClass === TokenClass.mixed || isSmall(tokens, token)
  if (tokenClass === TokenClass.number || tokenClass === TokenClass.clitic) return true
  return [',', '.', '(', ')', '-', '/', "'", ';', '|'].some(mark => isMark(tokens, token, mark))
}

/** `of`, `on the`: small words inside names of places. */
function isSmall(tokens: Tokens, token: number): boolean {
  const flag = functionWord(tokens.keys[token])
  return (flag & (FunctionWord.preposition | FunctionWord.determiner | FunctionWord.coordinator)) !== 0
}

/** The first token after the name of the place. */
function placeEnd(tokens: Tokens, from: number, dash: number): number {
  let at = from
  while (at < dash && !isMark(tokens, at, ',') && !isMark(tokens, at, '(') && !isMark(tokens, at, ';')) at++
  return at
}

function agencyFollows(tokens: Tokens, token: number): boolean {
  return isMark(tokens, token, '(')
}

function isShouted(tokens: Tokens, from: number, end: number): boolean {
  let letters = 0
  for (let at = from; at < end; at++) {
    if (!isWord(tokens, at)) continue
    if (tokens.shapes[at] !== Shape.upper && (at === from || !isSmall(tokens, at))) return false
    letters += tokens.ends[at] - tokens.starts[at]
  }
  return letters >= 3
}

/** A dateline is followed by a sentence: a capital, a number, or an opening quotation mark. */
function beginsSentence(tokens: Tokens, token: number): boolean {
  if (isCapital(tokens, token)) return true
  const tokenClass = tokens.classes[token]
  return (
    tokenClass === TokenClass.number ||
    tokenClass === TokenClass.punctuation ||
    tokenClass === TokenClass.symbol
  )
}

/** Is the token a month or a weekday? */
export function isCalendar(tokens: Tokens, token: number): boolean {
  if (!isCapital(tokens, token)) return false
  return (functionWord(tokens.keys[token]) & FunctionWord.calendar) !== 0 || tokens.keys[token] === may
}

import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isCapital, isJoined, isMark, isWord } from '../token-tests.ts'
import { isCalendar } from './dateline.ts'

/** Where a block stands in the tokens. */
export interface BlockTokens extends Span {
  readonly firstToken: number
  readonly endToken: number
}

/** What a block looks like, as far as its role depends on it. Counts stop at the first {@link counted} tokens. */
export interface BlockSigns {
  readonly words: number
  readonly sentences: number
  /** How the block ends. */
  readonly ending: 'stop' | 'question' | 'colon' | 'none'
  /** Every word of two letters or more is in capitals. */
  readonly shouted: boolean
  /** `Attendance: 24,318`: a label of a few words, a colon, a value. */
  readonly labelled: boolean
  readonly byline: boolean
  readonly note: boolean
  readonly caption: boolean
  /** A title of a list that retells the piece: "Key points". */
  readonly summaryTitle: boolean
  /** Begins with an opening quotation mark. */
  readonly quoted: boolean
}

/** Roles turn on the first few lines of a block. */
const counted = 120

const opensByline = keys('by posted written words reporting')
const summaryTitles =
  /^(?:the )?(?:in brief|in short|in summary|summary|tl;?dr|key (?:points|takeaways|facts|findings|lessons)|main points|takeaways|highlights|what (?:to know|you need to know|we know(?: so far)?)|at a glance|the gist|the bottom line|bottom line|five things to know|quick read|the essentials|story so far|recap)\W*$/i
const notes =
  /^[*_[(]?(?:(?:sources?|note|editor['’]s note|editors['’] note|corrections?|clarification|update|related|see also|read more|disclosure|disclaimer|photo credit|credit|contact)\s*:|(?:last )?updated (?:at|on)\b|this (?:article|story|report|post|piece) (?:was|has been|is|first|originally)\b|(?:additional )?reporting by\b|additional reporting\b|(?:writing|editing) by\b|sign up\b|copyright\b|©)/i
const captions =
  /^[[(]?(?:image|photo|photograph|picture|pictured|file photo|file image|caption|above|below|left|right|from left)\s*:/i
const creditAtEnd =
  /(?:\b(?:image|photo|photograph|picture|credit|illustration|photo credit):\s[^.]{2,60}\.?|\((?:AP|Reuters|AFP|Getty|EPA|PA)\b[^)]{0,60}\)|\bfile photo\.?)$/i

/** The first words of what {@link notes} and {@link captions} look for. */
const opensNote = keys(
  'source sources note editor editors editor’s correction corrections clarification update updated last related see read disclosure disclaimer photo credit contact this additional reporting writing editing sign copyright © image photograph picture pictured file caption above below left right from',
)

function keys(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(keyOf))
}

/** Look at a block once. */
export function signsOf(tokens: Tokens, block: BlockTokens): BlockSigns {
  const { words, shouted } = wordSigns(tokens, block)
  const opening = isWord(tokens, block.firstToken) ? block.firstToken : block.firstToken + 1
  const telling = opensNote.has(tokens.keys[opening])
  const head =
    telling || words <= 8 ? tokens.prose.slice(block.start, Math.min(block.end, block.start + 80)) : ''
  return {
    words,
    sentences: sentenceCount(tokens, block),
    ending: endingOf(tokens.prose, block),
    shouted,
    labelled: isLabelled(tokens, block),
    byline: words <= 16 && isByline(tokens, block, words),
    note: telling && notes.test(head),
    caption: (telling && captions.test(head)) || hasCredit(tokens.prose, block),
    summaryTitle: words <= 8 && summaryTitles.test(head.trim()),
    quoted: '"“\'‘«„'.includes(tokens.prose[block.start] ?? ' '),
  }
}

/** A short block that ends with the credit of a picture. */
function hasCredit(prose: string, { start, end }: Span): boolean {
  if (end - start > 240) return false
  const tail = prose.slice(Math.max(start, end - 80), end)
  return (tail.endsWith(')') || tail.includes(': ') || /photo\.?$/i.test(tail)) && creditAtEnd.test(tail)
}

function wordSigns(tokens: Tokens, block: BlockTokens): { words: number; shouted: boolean } {
  const end = Math.min(block.endToken, block.firstToken + counted)
  let words = 0
  let capitals = 0
  let smalls = 0
  for (let at = block.firstToken; at < end; at++) {
    if (tokens.classes[at] === TokenClass.number) words++
    if (!isWord(tokens, at)) continue
    if (!(isJoined(tokens, at) && isMark(tokens, at - 1, '-'))) words++
    if (tokens.shapes[at] === Shape.upper) capitals++
    else if (tokens.classes[at] === TokenClass.word) smalls++
  }
  return { words, shouted: capitals > 0 && smalls === 0 }
}

function sentenceCount(tokens: Tokens, block: BlockTokens): number {
  const { sentences } = tokens
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle] < block.firstToken) low = middle + 1
    else high = middle
  }
  let count = 0
  while (low < sentences.length - 1 && sentences[low] < block.endToken && count < counted) {
    low++
    count++
  }
  return count
}

function endingOf(prose: string, block: Span): BlockSigns['ending'] {
  let at = block.end - 1
  while (at > block.start && '"”\'’»)]*_'.includes(prose[at])) at--
  const last = prose[at]
  if (last === '?') return 'question'
  if (last === ':') return 'colon'
  if (last === '.' || last === '!' || last === '…' || last === ';') return 'stop'
  return last === ',' ? 'stop' : 'none'
}

function isLabelled(tokens: Tokens, block: BlockTokens): boolean {
  const limit = Math.min(block.endToken - 1, block.firstToken + 9)
  for (let at = block.firstToken; at < limit; at++) {
    if (isMark(tokens, at, ':')) return at > block.firstToken && !isJoined(tokens, at + 1)
    if (isMark(tokens, at, '.') && !isJoined(tokens, at + 1) && at + 1 < limit && isCapital(tokens, at + 1))
      return false
  }
  return false
}

/** "By Ann Lee", "Posted by Ann Lee on May 4", "Ann Lee, Staff Writer", or a date and nothing else. */
function isByline(tokens: Tokens, block: BlockTokens, words: number): boolean {
  const marked = isMark(tokens, block.firstToken, '*') || isMark(tokens, block.firstToken, '_')
  const firstToken = marked ? block.firstToken + 1 : block.firstToken
  if (words < 2) return false
  if (opensByline.has(tokens.keys[firstToken])) {
    const by = tokens.keys[firstToken] === keyOf('by') ? firstToken : firstToken + 1
    return (
      tokens.keys[by] === keyOf('by') && isCapital(tokens, by + 1) && endingOf(tokens.prose, block) !== 'stop'
    )
  }
  return (
    isDateAlone(tokens, block) ||
    hasJobTitle(tokens, block) ||
    isFrom(tokens, block) ||
    isParted(tokens, block)
  )
}

/** "Ann Lee · Radio North · Posted: May 4, 2026" */
function isParted(tokens: Tokens, block: BlockTokens): boolean {
  if (endingOf(tokens.prose, block) !== 'none') return false
  let isDotted = false
  let isDated = false
  for (let at = block.firstToken; at < block.endToken; at++) {
    if (isMark(tokens, at, '·') || isMark(tokens, at, '|')) isDotted = true
    else if (isCalendar(tokens, at)) isDated = true
  }
  return isDotted && isDated
}

/** "From Ann Lee in Riga". */
function isFrom(tokens: Tokens, block: BlockTokens): boolean {
  const { firstToken, endToken } = block
  if (tokens.keys[firstToken] !== keyOf('from') || endingOf(tokens.prose, block) !== 'none') return false
  let place = firstToken + 1
  while (place < endToken && (isCapital(tokens, place) || !isWord(tokens, place))) place++
  return place > firstToken + 1 && tokens.keys[place] === keyOf('in') && isCapital(tokens, place + 1)
}

function isDateAlone(tokens: Tokens, { firstToken, endToken }: BlockTokens): boolean {
  let calendar = 0
  for (let at = firstToken; at < endToken; at++) {
    if (isCalendar(tokens, at)) calendar++
    else if (isWord(tokens, at) && tokens.classes[at] === TokenClass.word) {
      if ((functionWord(tokens.keys[at]) & FunctionWord.preposition) === 0) return false
    }
  }
  return calendar > 0
}

const jobs = keys('writer correspondent reporter editor columnist staff contributor critic bureau')

function hasJobTitle(tokens: Tokens, { firstToken, endToken }: BlockTokens): boolean {
  let title = false
  for (let at = firstToken; at < endToken; at++) {
    if (!isWord(tokens, at)) continue
    if (jobs.has(tokens.keys[at])) title = true
    else if (!isCapital(tokens, at) && functionWord(tokens.keys[at]) === 0) return false
  }
  return title && isCapital(tokens, firstToken) && endToken - firstToken <= 12
}

import type { Facts } from '../../src/analysis/facts.ts'
import { beginsSentence, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined, isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { NumberPlace } from './places.ts'

const unitOrdinals = '_ first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const teenOrdinals =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const inDigits = /^([1-9]?\d)(?:st|nd|rd|th)$/

const wholeWords = new Map([
  ...unitOrdinals.slice(3).map((word, index) => [keyOf(word), index + 3] as const),
  ...teenOrdinals.map((word, index) => [keyOf(word), index + 10] as const),
  ...tens.slice(2).map((word, index) => [keyOf(word.replace(/y$/, 'ieth')), (index + 2) * 10] as const),
])
const letterH = 'h'.charCodeAt(0)
const letterD = 'd'.charCodeAt(0)
const third = keyOf('third')
const letterY = 'y'.charCodeAt(0)
/** "The eleventh hour" is a phrase. */
const phrases = new Set(['hour', 'hole', 'man', 'night', 'grade', 'graders'])

/**
 * Ordinals from the third to the ninety-ninth before a common noun. Days of the month, streets and other names have
 * rules of their own.
 */
export function ordinals({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = []
  for (const token of candidates) {
    const ordinal = ordinalAt(tokens, token)
    if (!ordinal || !isBeforeNoun(tokens, ordinal.last)) continue
    if (
      ordinal.style === 'words' &&
      beginsSentence(tokens, token, tokens.sentences[sentenceOf(tokens, token)])
    )
      continue
    const { value } = ordinal
    if (value < 3) continue
    places.push({
      start: tokens.starts[token],
      end: tokens.ends[ordinal.last],
      token,
      // Below ten the words are in many a fixed phrase (third party), so that only the same thing tells.
      topic: value < 10 ? `few ${textOf(tokens, nounAfter(tokens, ordinal.last))}` : 'ordinals',
      style: ordinal.style,
      like: model => (model.style === 'digits' ? `${value}${ending(value)}` : ordinalInWords(value)),
    })
  }
  return places
}

interface Ordinal {
  readonly value: number
  readonly style: 'digits' | 'words'
  readonly last: number
}

function ordinalAt(tokens: Tokens, token: number): Ordinal | undefined {
  if (tokens.classes[token] === TokenClass.mixed) {
    const match = inDigits.exec(textOf(tokens, token))
    return match ? { value: Number(match[1]), style: 'digits', last: token } : undefined
  }
  if (tokens.classes[token] !== TokenClass.word) return undefined
  const last = tokens.prose.charCodeAt(tokens.ends[token] - 1)
  if (last === letterH) {
    const value = wholeWords.get(tokens.keys[token])
    return value === undefined || isTiedBefore(tokens, token)
      ? undefined
      : { value, style: 'words', last: token }
  }
  if (last === letterD) {
    return tokens.keys[token] === third && !isTiedBefore(tokens, token)
      ? { value: 3, style: 'words', last: token }
      : undefined
  }
  if (last !== letterY || !isMark(tokens, token + 1, '-') || !isJoined(tokens, token + 2)) return undefined
  const ten = tens.indexOf(textOf(tokens, token).toLowerCase())
  const unit = unitOrdinals.indexOf(textOf(tokens, token + 2))
  return ten < 2 || unit < 1 ? undefined : { value: ten * 10 + unit, style: 'words', last: token + 2 }
}

/** "Two-twentieth" is a fraction, "nineteen-nineteenth" no word at all. */
function isTiedBefore(tokens: Tokens, token: number): boolean {
  return isJoined(tokens, token) && isMark(tokens, token - 1, '-')
}

/** The noun behind an ordinal, tied to it or not: “the sixth century”, “a 6th-century date”. */
function nounAfter(tokens: Tokens, last: number): number {
  return isMark(tokens, last + 1, '-') && isJoined(tokens, last + 1) ? last + 2 : last + 1
}

function isBeforeNoun(tokens: Tokens, last: number): boolean {
  const at = nounAfter(tokens, last)
  if (tokens.classes[at] !== TokenClass.word || tokens.shapes[at] !== Shape.lower) return false
  const next = textOf(tokens, at)
  return !smallWords.has(next) && !phrases.has(next)
}

const smallWords = new Set(
  'of in on at to from for with by and or but as is was were are has had have will would he she it they the a an that who which when while after before than into'.split(
    ' ',
  ),
)

function ending(value: number): string {
  const unit = value > 9 && value < 20 ? 0 : value % 10
  return ['th', 'st', 'nd', 'rd'][unit] ?? 'th'
}

function ordinalInWords(value: number): string {
  if (value < 10) return unitOrdinals[value] ?? String(value)
  if (value < 20) return teenOrdinals[value - 10] ?? String(value)
  const ten = tens[Math.floor(value / 10)] ?? ''
  const unit = value % 10
  return unit === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${unitOrdinals[unit]}`
}

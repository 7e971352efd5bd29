import { keyOf } from '../parse/key.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import { fractions, magnitudes, precisions, smallNumbers } from './quantities/number-words.ts'
import { keyTest } from './word-flags.ts'

/** How exact a figure is, by the words before it. */
export type Precision = 'exact' | 'about' | 'at-least' | 'at-most'

/** A figure of the text: digits, words, a fraction, with its unit. */
export interface Quantity extends Span {
  /** Percentages as they stand (23.8, not 0.238); money in the main unit. */
  readonly value: number
  readonly unit: 'count' | 'percent' | 'money' | 'fraction'
  readonly currency?: string
  readonly precision: Precision
  /** The tokens of the figure with its sign, magnitude and percent word; `endToken` is the one after. */
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
}

const isPercent = keyTest(['percent', 'pct', '%'].map(keyOf))
const per = keyOf('per')
const cent = keyOf('cent')
const dozen = keyOf('dozen')
const hyphen = keyOf('-')
/** The words that a figure may begin with: nearly no word is one, and that is soon found out. */
const mayBegin = keyTest([...smallNumbers.keys(), ...fractions.keys(), dozen])
const pluralParts = keyTest(['thirds', 'fifths', 'tenths'].map(keyOf))
const quarters = keyOf('quarters')
const followsPart = keyTest(['of', 'full', 'empty'].map(keyOf))
const and = keyOf('and')
const than = keyOf('than')
const to = keyOf('to')
const comparatives = new Map([
  [keyOf('more'), 'at-least'],
  [keyOf('less'), 'at-most'],
  [keyOf('fewer'), 'at-most'],
] as const)
const up = keyOf('up')
const currencies = new Set(['$', '€', '£', '¥', '₹'])
const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/
const digitsWithMagnitude = /^(\d+(?:\.\d+)?)(m|bn|k|tn)$/i
const mixedNumber = /^(\d+)?([½¼¾⅓⅔])$/
const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
}
const shortMagnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }

/** A line with more figures is data, and no sentence of anybody: nothing is reckoned with them. */
const mostFigures = 60

/** Every figure of the draft, in order, but for lines of data. Years, dates, times, scores and numbers in names are figures too. */
export function findQuantities(tokens: Tokens): Quantity[] {
  const found: Quantity[] = []
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const end = tokens.sentences[sentence + 1]!
    const before = found.length
    let index = tokens.sentences[sentence]!
    while (index < end) {
      const quantity = quantityAt(tokens, index, end, sentence)
      if (quantity) found.push(quantity)
      index = quantity?.endToken ?? index + 1
    }
    if (found.length - before > mostFigures) found.length = before
  }
  return found
}

function quantityAt(tokens: Tokens, index: number, end: number, sentence: number): Quantity | undefined {
  const tokenClass = tokens.classes[index]
  if (tokenClass === TokenClass.symbol) {
    const currency = textOf(tokens, index)
    const amount = currencies.has(currency) ? numberAt(tokens, index + 1, end) : undefined
    if (!amount || !(touch(tokens, index) || isSpacedSign(tokens, index))) return undefined
    const { value, endToken } = amount
    return {
      start: tokens.starts[index]!,
      end: tokens.ends[endToken - 1]!,
      endToken,
      value,
      unit: 'money',
      currency,
      precision: precisionBefore(tokens, index),
      firstToken: index,
      sentence,
    }
  }
  if (tokenClass !== TokenClass.number && tokenClass !== TokenClass.word && tokenClass !== TokenClass.mixed)
    return undefined
  if (tokenClass === TokenClass.word && !mayBegin(tokens.keys[index]!)) return undefined
  const amount = numberAt(tokens, index, end) ?? fractionAt(tokens, index)
  if (!amount) return undefined
  const percentEnd = percentAt(tokens, amount.endToken, end)
  const endToken = percentEnd ?? amount.endToken
  return {
    start: tokens.starts[index]!,
    end: tokens.ends[endToken - 1]!,
    endToken,
    value: amount.value,
    unit: percentEnd ? 'percent' : amount.fraction ? 'fraction' : 'count',
    precision: precisionBefore(tokens, index),
    firstToken: index,
    sentence,
  }
}

interface Amount {
  readonly value: number
  readonly endToken: number
  readonly fraction?: boolean
}

/** `1,332`, `2.1 billion`, `twenty-three`, `two hundred and five`, `a dozen` (from its number word on), `two-thirds`. */
function numberAt(tokens: Tokens, index: number, end: number): Amount | undefined {
  if (index >= end) return undefined
  if (tokens.classes[index] === TokenClass.mixed) {
    const match = digitsWithMagnitude.exec(textOf(tokens, index))
    return match
      ? { value: times(Number(match[1]), shortMagnitudes[match[2]!.toLowerCase()]!), endToken: index + 1 }
      : undefined
  }
  if (tokens.classes[index] === TokenClass.number) {
    const text = textOf(tokens, index)
    const mixed = mixedNumber.exec(text)
    if (mixed) return { value: Number(mixed[1] ?? 0) + vulgar[mixed[2]!]!, endToken: index + 1 }
    if (!digits.test(text)) return undefined
    return withMagnitude(tokens, Number(text.replaceAll(',', '')), index + 1, end)
  }
  return wordNumberAt(tokens, index, end)
}

function wordNumberAt(tokens: Tokens, index: number, end: number): Amount | undefined {
  let total = 0
  let at = index
  let group = smallNumbers.get(tokens.keys[at]!)
  if (group === undefined) return tokens.keys[at] === dozen ? { value: 12, endToken: at + 1 } : undefined
  at++
  const parts = at < end ? partsAt(tokens, at) : undefined
  if (parts !== undefined && group < 20) return { value: group * parts, endToken: at + 1, fraction: true }
  for (;;) {
    if (at + 1 < end && tokens.keys[at] === hyphen && touch(tokens, at - 1) && touch(tokens, at)) {
      const part = fractions.get(tokens.keys[at + 1]!)
      if (part !== undefined && group < 20) return { value: group * part, endToken: at + 2, fraction: true }
      const unit = smallNumbers.get(tokens.keys[at + 1]!)
      if (unit === undefined || unit >= 10 || group < 20) break
      group += unit
      at += 2
      continue
    }
    const magnitude = at < end ? magnitudes.get(tokens.keys[at]!) : undefined
    if (magnitude !== undefined && tokens.ends[at]! - tokens.starts[at]! > 2) {
      if (magnitude === 100 || magnitude === 12) group *= magnitude
      else {
        total += group * magnitude
        group = 0
      }
      at++
      continue
    }
    const next = at < end && tokens.keys[at] === and && group >= 100 ? at + 1 : at
    const more =
      next < end && (group >= 100 || (group === 0 && total > 0))
        ? smallNumbers.get(tokens.keys[next]!)
        : undefined
    if (more === undefined) break
    group += more
    at = next + 1
  }
  return { value: total + group, endToken: at }
}

/** The "thirds" of "two thirds"; quarters may be those of a year, unless "of" or "full" follows. */
function partsAt({ keys }: Tokens, at: number): number | undefined {
  const key = keys[at]!
  if (!pluralParts(key) && !(key === quarters && followsPart(keys[at + 1] ?? 0))) return undefined
  return fractions.get(key)
}

function withMagnitude(tokens: Tokens, value: number, at: number, end: number): Amount {
  const magnitude =
    at < end && tokens.classes[at] === TokenClass.word ? magnitudes.get(tokens.keys[at]!) : undefined
  return magnitude === undefined
    ? { value, endToken: at }
    : { value: times(value, magnitude), endToken: at + 1 }
}

/** A product without the digits that floating point makes up: 4.1 billion, not 4.0999999995 billion. */
function times(value: number, magnitude: number): number {
  return Number((value * magnitude).toPrecision(12))
}

function fractionAt(tokens: Tokens, index: number): Amount | undefined {
  const value = fractions.get(tokens.keys[index]!)
  if (value === undefined) return undefined
  const before = index > 0 ? textOf(tokens, index - 1).toLowerCase() : ''
  const isHalf = value === 0.5
  return isHalf || before === 'a' || before === 'one'
    ? { value, endToken: index + 1, fraction: true }
    : undefined
}

function percentAt(tokens: Tokens, at: number, end: number): number | undefined {
  if (at >= end) return undefined
  if (isPercent(tokens.keys[at]!)) return at + 1
  return at + 1 < end && tokens.keys[at] === per && tokens.keys[at + 1] === cent ? at + 2 : undefined
}

function precisionBefore(tokens: Tokens, index: number): Precision {
  if (index === 0) return 'exact'
  const before = tokens.keys[index - 1]!
  if (before === than && index > 1) return comparatives.get(tokens.keys[index - 2]!) ?? 'exact'
  if (before === to && index > 1 && tokens.keys[index - 2] === up) return 'at-most'
  return precisions.get(before) ?? 'exact'
}

/** "US$ 10 billion": the sign has room behind it. */
function isSpacedSign(tokens: Tokens, index: number): boolean {
  return (
    tokens.classes[index + 1] === TokenClass.number && tokens.ends[index]! + 1 === tokens.starts[index + 1]
  )
}

/** Do the token and the next one stand without a gap? */
function touch(tokens: Tokens, index: number): boolean {
  return tokens.ends[index] === tokens.starts[index + 1]
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}

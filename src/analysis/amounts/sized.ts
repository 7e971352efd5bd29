import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Quantity } from '../quantities.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { type CountedPhrase, countedAfter } from './counted.ts'
import { currencyOf, leadingCodes, poundKeys } from './currencies.ts'
import { made, type Setting } from './made.ts'
import { lowEnd, pastHyphen, tailOf } from './tail.ts'
import { moneyAt, pointsAt, type UnitReading, unitAt } from './unit-at.ts'
import { unitOf } from './units.ts'

const article = wordTest('a an')
const of = keyOf('of')
const minus = keyOf('minus')
const times = wordTest('times fold')
const comparing = wordTest(
  'as the that what its their his her more higher larger bigger greater faster longer likelier heavier better worse less lower smaller over',
)
const prefixes = wordTest('us c a nz hk s r au ca')

/** A figure, or the two ends of a range, with its unit and what it counts. */
export function sized(tokens: Tokens, setting: Setting, from: Quantity, to: Quantity | undefined): Amount {
  const { end } = setting
  const last = to ?? from
  const { endToken, factor, plus } = tailOf(tokens, last, end)
  const high = last.value * factor + plus
  const low = to ? lowEnd(from, to) * factor : high
  const first = from.firstToken
  const sign = last.currency ?? from.currency
  if (sign !== undefined) return moneyWithSign(tokens, setting, first, endToken, sign, low, high)
  const word = moneyOf(tokens, endToken, setting)
  if (word) {
    const extras = { high: high * word.factor, currency: word.currency }
    return made(tokens, setting, first, word.endToken, 'money', low * word.factor, extras)
  }
  if (isLedByCode(tokens, first)) {
    const extras = { high, currency: codeOf(tokens, first - 1) }
    return made(tokens, setting, first - 1, endToken, 'money', low, extras)
  }
  if (last.unit === 'percent') {
    const counted = countedAfter(tokens, endToken, end, false)
    return made(tokens, setting, first, endToken, 'percent', low, { high, counted })
  }
  const points = pointsAt(tokens, endToken, end)
  if (points) {
    const extras = { high: high * points.factor }
    return made(tokens, setting, first, points.endToken, 'points', low * points.factor, extras)
  }
  // "Half a percentage point".
  const halfPoint =
    last.unit === 'fraction' && article(tokens.keys[endToken] ?? 0)
      ? pointsAt(tokens, endToken + 1, end)
      : undefined
  if (halfPoint)
    return made(tokens, setting, first, halfPoint.endToken, 'points', low * halfPoint.factor, {
      high: high * halfPoint.factor,
    })
  const after = pastHyphen(tokens, endToken)
  if (times(tokens.keys[after] ?? 0) && (after > endToken || comparing(tokens.keys[after + 1] ?? 0))) {
    return made(tokens, setting, first, after + 1, 'multiple', low, { high })
  }
  const reading = unitAt(tokens, endToken, end) ?? unitPastArticle(tokens, endToken, low, end)
  if (reading) return measured(tokens, setting, first, reading, low, high)
  const isShare = last.unit === 'fraction' && factor === 1
  const counted = countedAfter(tokens, endToken, end, !isShare && high === 1)
  return made(tokens, setting, first, endToken, isShare ? 'share' : 'count', low, { high, counted })
}

function moneyWithSign(
  tokens: Tokens,
  setting: Setting,
  first: number,
  endToken: number,
  sign: string,
  low: number,
  high: number,
): Amount {
  const start = sign === '$' ? currencyPrefix(tokens, first) : first
  return made(tokens, setting, start, endToken, 'money', low, {
    high,
    currency: currencyName(tokens, start, first, sign),
  })
}

function measured(
  tokens: Tokens,
  setting: Setting,
  first: number,
  { unit, endToken: unitEnd }: UnitReading,
  low: number,
  high: number,
): Amount {
  const more = smallerUnit(tokens, unitEnd, unit.name)
  const endToken = more?.endToken ?? unitEnd
  const plus = more?.value ?? 0
  const sign = unit.dimension === 'temperature' && low === high && isMinus(tokens, first - 1) ? -1 : 1
  const counted = measuredThing(tokens, first, endToken, setting.end)
  const extras = { high: sign * (high + plus), unit, counted }
  return made(tokens, setting, first, endToken, 'measure', sign * (low + plus), extras)
}

/** What a measure is of: "40 kilos of cocaine", "an 11-acre park"; the noun after "three years" is another matter. */
function measuredThing(
  tokens: Tokens,
  first: number,
  endToken: number,
  end: number,
): CountedPhrase | undefined {
  const isTied = pastHyphen(tokens, endToken) > endToken || isMark(tokens, first + 1, '-')
  return tokens.keys[endToken] === of || isTied ? countedAfter(tokens, endToken, end, true) : undefined
}

/** "-5 degrees", "minus 12". */
function isMinus(tokens: Tokens, index: number): boolean {
  if (index < 0) return false
  const isSign = isMark(tokens, index, '-') || isMark(tokens, index, '−')
  return (
    tokens.keys[index] === minus ||
    (isSign && (index === 0 || tokens.ends[index - 1] !== tokens.starts[index]))
  )
}

/** "Half an hour", "a quarter of a century" are measures, too. */
function unitPastArticle(tokens: Tokens, at: number, value: number, end: number) {
  const start = value < 1 && tokens.keys[at] === of ? at + 1 : at
  if (!article(tokens.keys[start] ?? 0) || (value !== 0.5 && start === at)) return undefined
  return unitAt(tokens, start + 1, end)
}

/** "6 feet 2 inches", "six feet two", "5 pounds 3 ounces": the second part, in units of the first. */
function smallerUnit(
  tokens: Tokens,
  at: number,
  unit: string,
): { value: number; endToken: number } | undefined {
  const index = pastHyphen(tokens, at)
  if (unit !== 'foot' || tokens.classes[index] !== TokenClass.number) return undefined
  const inches = Number(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
  if (!(inches < 12)) return undefined
  const isNamed = unitOf(tokens.keys[index + 1] ?? 0)?.name === 'inch'
  return { value: inches / 12, endToken: index + (isNamed ? 2 : 1) }
}

function moneyOf(tokens: Tokens, at: number, { end, hasPounds }: Setting) {
  const word = moneyAt(tokens, at, end)
  if (word) return word
  const index = pastHyphen(tokens, at)
  return hasPounds && index < end && poundKeys.has(tokens.keys[index]!)
    ? { currency: '£', factor: 1, endToken: index + 1 }
    : undefined
}

/** "US$5", "C$20": the letters that touch the sign. */
function currencyPrefix(tokens: Tokens, first: number): number {
  const isPrefix =
    first > 0 && prefixes(tokens.keys[first - 1]!) && tokens.ends[first - 1] === tokens.starts[first]
  return isPrefix ? first - 1 : first
}

function currencyName(tokens: Tokens, start: number, first: number, currency: string): string {
  return start === first
    ? currency
    : `${tokens.prose.slice(tokens.starts[start]!, tokens.ends[start]!)}${currency}`
}

/** Does a code of money stand before the figure: "Rs 500", "EUR 20"? */
export function isLedByCode(tokens: Tokens, first: number): boolean {
  return first > 0 && leadingCodes(tokens.keys[first - 1]!) && tokens.classes[first] !== TokenClass.word
}

function codeOf(tokens: Tokens, index: number): string {
  return (
    currencyOf(tokens.keys[index]!)?.currency ??
    tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
  )
}

import { keyOf } from '../parse/key.ts'
import type { Tokens } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import { precisionAround } from './amounts/precision.ts'
import { inBaseUnits, type Unit, unitOf } from './amounts/units.ts'
import type { Amount, AmountPrecision } from './amounts.ts'
import { isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/** How long something takes or took, in seconds. */
export interface Duration extends Span {
  /** The shortest and the longest that the words allow. */
  readonly low: number
  readonly high: number
  readonly precision: AmountPrecision
  /** The unit of the text. */
  readonly unit: Unit
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
}

const articles = wordTest('a an one')
const single = wordTest('hour day week fortnight month year decade century minute')
const plural = wordTest('hours days weeks months years decades centuries minutes')
const long = wordTest('long')
const round = keyOf('round')
const and = keyOf('and')
const a = keyOf('a')
const half = keyOf('half')
const quarter = keyOf('quarter')
const quarters = keyOf('quarters')
const three = keyOf('three')
const old = wordTest('old olds')
const all = wordTest('all whole entire full')
const vague = wordTest(
  'for many several of in after take takes took taken lasting last lasted spent spend within',
)
const per = wordTest('a an per each every')
const notLasting = wordTest('the this that last next each every same per')
/** Behind these a unit is the rate of something: "$5 an hour", "twice a day". */
const overnight = keyOf('overnight')

/** Every duration of the draft, in order; ages are none. */
export function findDurations(tokens: Tokens, amounts: readonly Amount[]): Duration[] {
  const found: Duration[] = []
  let next = 0
  let sentence = 0
  for (let index = 0; index < tokens.count; index++) {
    while (next < amounts.length && amounts[next]!.endToken <= index) next++
    const amount = amounts[next]
    if (amount && amount.firstToken === index) {
      const duration = measured(tokens, amount, amounts[next + 1])
      if (duration) {
        found.push(duration)
        index = duration.endToken - 1
      }
      continue
    }
    const key = tokens.keys[index]!
    if (!single(key) && !plural(key) && key !== overnight) continue
    while (tokens.sentences[sentence + 1]! <= index) sentence++
    const duration = inWords(tokens, index, sentence, found.at(-1)?.endToken ?? 0)
    if (!duration) continue
    const whole = withRest(tokens, duration, amount)
    found.push(whole)
    index = Math.max(index, whole.endToken - 1)
  }
  return found
}

/** "Three hours", "90 minutes", "two years and three months", "a half-hour", "a six-week trial". */
function measured(tokens: Tokens, amount: Amount, following: Amount | undefined): Duration | undefined {
  const { unit, low, high, precision, firstToken, endToken, sentence, start } = amount
  if (unit?.dimension !== 'time' || isAge(tokens, endToken)) return undefined
  const rest = smaller(tokens, amount, following)
  const end = rest ?? amount
  const more = rest === undefined ? 0 : inBaseUnits(rest.low, rest.unit!)
  return {
    low: inBaseUnits(low, unit) + more,
    high: inBaseUnits(high, unit) + more,
    precision,
    unit,
    start,
    end: end.end,
    firstToken,
    endToken: end.endToken,
    sentence,
  }
}

/** The second part of "two years and three months", "one hour, 20 minutes". */
function smaller(
  tokens: Tokens,
  { endToken, unit }: Amount | Duration,
  following: Amount | undefined,
): Amount | undefined {
  if (following?.unit?.dimension !== 'time' || following.unit.factor >= unit!.factor) return undefined
  const gap = following.firstToken - endToken
  const isJoined =
    gap === 0 || (gap === 1 && (tokens.keys[endToken] === and || isMark(tokens, endToken, ',')))
  return isJoined && !isAge(tokens, following.endToken) ? following : undefined
}

/** "An hour and 20 minutes": a length in words, and the smaller part behind it. */
function withRest(tokens: Tokens, duration: Duration, following: Amount | undefined): Duration {
  const rest = duration.high === Number.POSITIVE_INFINITY ? undefined : smaller(tokens, duration, following)
  if (!rest) return duration
  const more = inBaseUnits(rest.low, rest.unit!)
  return {
    ...duration,
    low: duration.low + more,
    high: duration.high + more,
    end: rest.end,
    endToken: rest.endToken,
  }
}

function isAge(tokens: Tokens, endToken: number): boolean {
  return old(tokens.keys[isMark(tokens, endToken, '-') ? endToken + 1 : endToken] ?? 0)
}

/** "A decade", "a year and a half", "week-long", "months-long", "all day", "for years", "overnight". */
function inWords(tokens: Tokens, index: number, sentence: number, free: number): Duration | undefined {
  const { keys: words } = tokens
  if (words[index] === overnight)
    return made(tokens, index, index + 1, sentence, unitOf(keyOf('hour'))!, [6, 14])
  const unit = unitOf(words[index]!)
  if (!unit || index < free) return undefined
  const before = words[index - 1] ?? 0
  const isPlural = plural(words[index]!)
  const isTied = isMark(tokens, index + 1, '-') && tokens.ends[index] === tokens.starts[index + 1]
  if (isTied && (long(words[index + 2] ?? 0) || (words[index + 2] === round && unit.name === 'year'))) {
    const first = articles(before) && !isPlural ? index - 1 : index
    return made(tokens, first, index + 3, sentence, unit, isPlural ? [2, Number.POSITIVE_INFINITY] : [1, 1])
  }
  if (isPlural) {
    const isLasting = vague(before) && !(words[index - 1] === keyOf('of') && !per(words[index - 2] ?? 0))
    return isLasting
      ? made(tokens, index, index + 1, sentence, unit, [2, Number.POSITIVE_INFINITY])
      : undefined
  }
  if (all(before)) return made(tokens, index - 1, index + 1, sentence, unit, [1, 1])
  if (!articles(before) || notLasting(before) || isRate(tokens, index - 1)) return undefined
  const more = words[index + 1] === and ? partBehind(words, index + 2) : undefined
  const size = 1 + (more?.size ?? 0)
  return made(tokens, index - 1, more?.endToken ?? index + 1, sentence, unit, [size, size])
}

/** "A half", "a quarter", "three quarters". */
function partBehind(words: Tokens['keys'], first: number): { size: number; endToken: number } | undefined {
  const part = words[first + 1]
  if (words[first] === a && part === half) return { size: 0.5, endToken: first + 2 }
  if (words[first] === a && part === quarter) return { size: 0.25, endToken: first + 2 }
  return words[first] === three && part === quarters ? { size: 0.75, endToken: first + 2 } : undefined
}

/** "$5 an hour", "40 a day", "twice a week", "miles an hour": a rate, not a duration. */
function isRate(tokens: Tokens, article: number): boolean {
  const before = article - 1
  if (before < 0) return false
  const last = tokens.prose.charCodeAt(tokens.ends[before]! - 1)
  const isDigit = last >= 0x30 && last <= 0x39
  return isDigit || rated(tokens.keys[before]!)
}

const rated = wordTest(
  'times twice once million billion thousand percent % dollars cents hours days pounds euros people miles',
)

function made(
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  sentence: number,
  unit: Unit,
  [low, high]: readonly [number, number],
): Duration {
  return {
    low: low * unit.factor,
    high: high * unit.factor,
    precision: high === Number.POSITIVE_INFINITY ? 'vague' : precisionAround(tokens, firstToken, endToken),
    unit,
    start: tokens.starts[firstToken]!,
    end: tokens.ends[endToken - 1]!,
    firstToken,
    endToken,
    sentence,
  }
}

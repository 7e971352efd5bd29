import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { Quantity } from '../quantities.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { countedAfter } from './counted.ts'
import { made, type Setting } from './made.ts'
import { isDateOrTime, isLabel, isPage, isRank } from './no-amount.ts'
import { ordinalValue } from './ordinals.ts'
import { isLedByCode, sized } from './sized.ts'
import { lowEnd, pastHyphen } from './tail.ts'
import { unitAt } from './unit-at.ts'
import { type Versus, versusAt } from './versus.ts'

const and = keyOf('and')
const a = keyOf('a')
const inside = keyOf('in')
const row = keyOf('row')
const off = keyOf('off')
const at = keyOf('at')
const to = keyOf('to')
const from = keyOf('from')
const point = keyOf('point')
/** Nobody prints a fraction in digits of a smaller part than this. */
const largestPart = 64
const comparatives = wordTest(
  'more less fewer higher lower larger smaller cheaper dearer bigger as on from to in',
)
const thirdOrLess = 0.34
const one = keyOf('one')
const article = wordTest('a an the')
const notCounting = wordTest('no any every this that another which each some the only')

/** The amount that begins with a figure of the draft; undefined for a date, a time, a label. */
export function figureAt(
  tokens: Tokens,
  quantities: readonly Quantity[],
  index: number,
  setting: Setting,
): Amount | undefined {
  const quantity = quantities[index]!
  const { end } = setting
  const ordinal = ordinalBehind(tokens, quantity)
  if (ordinal) return made(tokens, setting, quantity.firstToken, ordinal.endToken, 'ordinal', ordinal.value)
  if (isRank(tokens, quantity.firstToken) && quantity.unit === 'count') {
    return made(tokens, setting, quantity.firstToken - 1, quantity.endToken, 'rank', quantity.value)
  }
  if (isDateOrTime(tokens, quantity, end) || isPronoun(tokens, quantity)) return undefined
  if (isPage(tokens, quantity.firstToken)) return undefined
  const mixed = mixedNumberAt(tokens, quantities, index)
  if (mixed) return sized(tokens, setting, mixed, undefined)
  const other = quantities[index + 1]
  const versus =
    other && other.sentence === quantity.sentence ? versusAt(tokens, quantity, other, end) : undefined
  if (versus && versus.kind !== 'range') return opposed(tokens, setting, quantity, versus)
  const isMoney = isLedByCode(tokens, quantity.firstToken)
  if (!isMoney && (isLabel(tokens, quantity) || isHalfOfWord(tokens, quantity, end))) return undefined
  if (isOrdinalFraction(tokens, quantity, end)) {
    const { firstToken, endToken, value } = quantity
    const counted = countedAfter(tokens, endToken, end, true)
    return made(tokens, setting, firstToken, endToken, 'ordinal', 1 / value, { counted })
  }
  if (isIdiom(tokens, quantity)) return undefined
  const shared =
    !versus && isStart(tokens, quantity, other) && figureAt(tokens, quantities, index + 1, setting)
  if (shared === undefined) return undefined
  if (shared && (shared.kind === 'count' || shared.kind === 'measure' || shared.kind === 'percent')) {
    const { unit, counted, kind } = shared
    const { firstToken, endToken } = quantity
    return made(tokens, setting, firstToken, endToken, kind, lowEnd(quantity, other!), { unit, counted })
  }
  return sized(tokens, setting, quantity, versus ? other : undefined)
}

/** "2 1/2 miles", "1-1/2 minutes": a whole and a fraction in digits are one figure. */
function mixedNumberAt(tokens: Tokens, quantities: readonly Quantity[], index: number): Quantity | undefined {
  const [whole, over, under] = [quantities[index]!, quantities[index + 1], quantities[index + 2]]
  if (!over || !under || over.sentence !== whole.sentence || under.sentence !== whole.sentence)
    return undefined
  if (pastHyphen(tokens, whole.endToken) !== over.firstToken || !isMark(tokens, over.endToken, '/'))
    return undefined
  if (under.firstToken !== over.endToken + 1 || over.value >= under.value || under.value > largestPart)
    return undefined
  if (whole.unit !== 'count' || over.unit !== 'count' || under.unit !== 'count') return undefined
  return {
    ...whole,
    value: whole.value + over.value / under.value,
    end: under.end,
    endToken: under.endToken,
  }
}

/** "From 13 to 14 weeks": the noun behind the second figure is that of both. */
function isStart(
  tokens: Tokens,
  { firstToken, endToken, unit }: Quantity,
  other: Quantity | undefined,
): boolean {
  const isBare = unit === 'count' && tokens.keys[firstToken - 1] === from
  return isBare && tokens.keys[endToken] === to && other?.firstToken === endToken + 1
}

/** "At one point", "quarter-to-quarter": figures by their words alone. */
function isIdiom(tokens: Tokens, { firstToken, endToken, value, unit }: Quantity): boolean {
  if (unit === 'fraction')
    return (
      isMark(tokens, endToken, '-') && tokens.keys[endToken + 1] === to && isMark(tokens, endToken + 2, '-')
    )
  return value === 1 && tokens.keys[firstToken - 1] === at && tokens.keys[endToken] === point
}

/** A score, a vote, a ratio or a share of two figures. */
function opposed(tokens: Tokens, setting: Setting, { firstToken }: Quantity, versus: Versus): Amount {
  const { kind, value, other: against, endToken } = versus
  if (kind !== 'share') {
    return made(tokens, setting, firstToken, endToken, kind === 'range' ? 'count' : kind, value, { against })
  }
  const counted = countedAfter(tokens, endToken, setting.end, false)
  return made(tokens, setting, firstToken, endToken, kind, value, { counted })
}

/** "Twenty-first", "two hundred and fifth". */
function ordinalBehind(
  tokens: Tokens,
  { endToken, value, firstToken }: Quantity,
): { value: number; endToken: number } | undefined {
  if (tokens.classes[firstToken] !== TokenClass.word || value < 20) return undefined
  const next = pastHyphen(tokens, endToken)
  const unit =
    next > endToken || tokens.keys[next] === and
      ? ordinalValue(tokens.keys[next > endToken ? next : next + 1] ?? 0)
      : undefined
  return unit !== undefined && unit < 10 && value % 10 === 0
    ? { value: value + unit, endToken: next > endToken ? next + 1 : next + 2 }
    : undefined
}

/** "No one", "the one who": "one" counts only what a noun or "of" stands behind. */
function isPronoun(tokens: Tokens, { firstToken, endToken, unit }: Quantity): boolean {
  if (unit !== 'count' || tokens.keys[firstToken] !== one || endToken !== firstToken + 1) return false
  const before = tokens.keys[firstToken - 1] ?? 0
  if (notCounting(before)) return true
  // "An unpleasant one for all".
  if ((traitsOf(before) & WordTrait.adjective) !== 0 && article(tokens.keys[firstToken - 2] ?? 0)) return true
  const next = tokens.keys[endToken] ?? 0
  const isWordNext = tokens.classes[endToken] === TokenClass.word
  const stops =
    FunctionWord.auxiliary | FunctionWord.relative | FunctionWord.pronoun | FunctionWord.determiner
  // "When one suspects": one of a thing has no plural behind it.
  if (isWordNext && (traitsOf(next) & WordTrait.third) !== 0 && (traitsOf(next) & WordTrait.noun) === 0)
    return true
  return isWordNext ? (functionWord(next) & stops) !== 0 : !isMark(tokens, endToken, '-')
}

/** "A third man" and "a third in a row" are one of a row; "a third of the men", "a third more" and "fell by a third" are shares. */
function isOrdinalFraction(
  tokens: Tokens,
  { unit, value, firstToken, endToken }: Quantity,
  end: number,
): boolean {
  if (unit !== 'fraction' || value > thirdOrLess || value === 0.25 || endToken !== firstToken + 1)
    return false
  if (tokens.keys[firstToken - 1] !== a || endToken >= end) return false
  const next = tokens.keys[endToken]!
  if (next === inside) return tokens.keys[endToken + 1] === a && tokens.keys[endToken + 2] === row
  return (
    tokens.classes[endToken] === TokenClass.word &&
    functionWord(next) === 0 &&
    next !== off &&
    !comparatives(next)
  )
}

const past = keyOf('past')

/** "Half-time", "half-brother", "the second half", "half past four": no share of anything. */
function isHalfOfWord(tokens: Tokens, { firstToken, endToken, unit, value }: Quantity, end: number): boolean {
  if (unit !== 'fraction' || value !== 0.5) return false
  if (tokens.keys[endToken] === past) return true
  if (ordinalValue(tokens.keys[firstToken - 1] ?? 0) !== undefined) return true
  const next = pastHyphen(tokens, endToken)
  return next > endToken && tokens.keys[next] !== a && unitAt(tokens, endToken, end) === undefined
}

import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isMark } from '../token-tests.ts'
import { keyTest, wordTest } from '../word-flags.ts'
import { type CurrencyWord, currencyOf } from './currencies.ts'
import { powerOf, speedOf, suffixUnit, temperatures, type Unit, unitOf } from './units.ts'

/** The unit behind a figure, and the token after it. */
export interface UnitReading {
  readonly unit: Unit
  readonly endToken: number
}

const square = wordTest('square sq sq.')
const cubic = wordTest('cubic cu cu.')
const per = keyOf('per')
const an = keyOf('an')
const a = keyOf('a')
const hour = keyOf('hour')
const h = keyOf('h')
const slash = keyOf('/')
const degree = wordTest('degree degrees °')
const celsius = wordTest('c celsius centigrade')
const fahrenheit = wordTest('f fahrenheit')
/** A name of a scale that needs no word for degrees before it. */
const scale = wordTest('celsius centigrade fahrenheit')
/** Whose gallon it is. */
const system = wordTest('us u.s. american uk imperial british')
const light = keyOf('light')
const nautical = keyOf('nautical')
const watts = new Map(
  (
    [
      ['kilowatt', 'kwh'],
      ['megawatt', 'mwh'],
    ] as const
  ).map(([word, unit]) => [keyOf(word), unitOf(keyOf(unit))!] as const),
)
const watt = keyTest(watts.keys())
const second = keyOf('second')
const single = wordTest('one a 1 half each per')
const hours = wordTest('hour hours')
/** Words that are a unit, and something else as often: only the sentence tells. */
const percentage = wordTest('percentage basis')
const point = wordTest('point points')

const metre = keyOf('m')

/** "30 sq m": elsewhere the letter is a million as often. */
function metres(key: number): Unit | undefined {
  return key === metre ? unitOf(keyOf('metre')) : undefined
}

/** The unit that begins at a token, past a hyphen that ties it to the figure: "miles", "-acre", "degrees F". */
export function unitAt(tokens: Tokens, at: number, end: number): UnitReading | undefined {
  const index = isMark(tokens, at, '-') && tokens.ends[at - 1] === tokens.starts[at] ? at + 1 : at
  if (index >= end) return undefined
  const key = tokens.keys[index]!
  if (degree(key)) return degreesAt(tokens, index, end)
  if (scale(key)) return degreesAt(tokens, index - 1, end)
  if (system(key) && index + 1 < end && unitOf(tokens.keys[index + 1]!)?.dimension === 'volume')
    return unitAt(tokens, index + 1, end)
  const power = square(key) ? 'square' : cubic(key) ? 'cubic' : undefined
  if (power) {
    const next = joinedPast(tokens, index + 1)
    const unit = next < end ? (unitOf(tokens.keys[next]!) ?? metres(tokens.keys[next]!)) : undefined
    const made = unit && powerOf(unit, power)
    return made && { unit: made, endToken: next + 1 }
  }
  if (key === nautical && index + 1 < end && unitOf(tokens.keys[index + 1]!)?.name === 'mile') {
    return { unit: { name: 'nautical mile', dimension: 'length', factor: 1852 }, endToken: index + 2 }
  }
  if (key === light) return undefined
  if (watt(key)) {
    const next = joinedPast(tokens, index + 1)
    if (next > index + 1 && next < end && hours(tokens.keys[next]!)) {
      return { unit: watts.get(key)!, endToken: next + 1 }
    }
  }
  // "1,640 second homes"
  if (key === second && index === at && !single(tokens.keys[at - 1] ?? 0)) return undefined
  const unit = tokens.classes[index] === TokenClass.word ? unitOf(key) : undefined
  return unit && withRate(tokens, unit, index + 1, end)
}

/** "Percentage points", "basis points": how many hundredths one of them is. */
export function pointsAt(
  tokens: Tokens,
  at: number,
  end: number,
): { factor: number; endToken: number } | undefined {
  const index = isMark(tokens, at, '-') ? at + 1 : at
  if (index + 1 >= end || !percentage(tokens.keys[index]!)) return undefined
  const next = joinedPast(tokens, index + 1)
  if (!point(tokens.keys[next]!)) return undefined
  return { factor: tokens.keys[index] === keyOf('basis') ? 0.01 : 1, endToken: next + 1 }
}

/** The unit in the letters right behind digits of one token, and what follows: "6ft", "50mph". */
export function unitInside(
  tokens: Tokens,
  index: number,
  letters: string,
  end: number,
): UnitReading | undefined {
  const unit = suffixUnit(letters)
  return unit && withRate(tokens, unit, index + 1, end)
}

/** "Miles an hour", "km/h", "metres a second". */
function withRate(tokens: Tokens, unit: Unit, at: number, end: number): UnitReading {
  if (at + 1 >= end) return { unit, endToken: at }
  const [key, next] = [tokens.keys[at]!, tokens.keys[at + 1]!]
  const isHourly = ((key === per || key === an) && next === hour) || (key === slash && next === h)
  const isBySecond = (key === per || key === a) && next === second
  const speed = isHourly ? speedOf(unit, 'h') : isBySecond ? speedOf(unit, 's') : undefined
  return speed ? { unit: speed, endToken: at + 2 } : { unit, endToken: at }
}

function degreesAt(tokens: Tokens, index: number, end: number): UnitReading {
  const next = index + 1
  if (next < end && celsius(tokens.keys[next]!)) return { unit: temperatures.celsius, endToken: next + 1 }
  if (next < end && fahrenheit(tokens.keys[next]!)) {
    return { unit: temperatures.fahrenheit, endToken: next + 1 }
  }
  return { unit: temperatures.unknown, endToken: next }
}

/** "Square-mile", "kilowatt-hour": past the hyphen. */
function joinedPast(tokens: Tokens, index: number): number {
  return isMark(tokens, index, '-') ? index + 1 : index
}

/** The money word behind a figure: "million dollars", "99 cents". */
export function moneyAt(
  tokens: Tokens,
  at: number,
  end: number,
): (CurrencyWord & { readonly endToken: number }) | undefined {
  const index = isMark(tokens, at, '-') && tokens.ends[at - 1] === tokens.starts[at] ? at + 1 : at
  const word = index < end ? currencyOf(tokens.keys[index]!) : undefined
  return word && { ...word, endToken: index + 1 }
}

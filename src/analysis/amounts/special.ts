import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import { functionWord } from '../function-words.ts'
import { smallNumbers } from '../quantities/number-words.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import { type CountedPhrase, countedAfter } from './counted.ts'
import { currencyOf } from './currencies.ts'
import { made, type Setting } from './made.ts'
import { isStreet } from './no-amount.ts'
import { ordinalKeys, ordinalValue } from './ordinals.ts'
import { unitAt, unitInside } from './unit-at.ts'
import { temperatures, type Unit } from './units.ts'

const keys = (words: string) => words.trim().split(/\s+/).map(keyOf)

/** Verbs and adverbs that are a multiple by themselves. */
const multiples = new Map<number, number>(
  (
    [
      ['double doubles doubled doubling twofold twice', 2],
      ['triple triples tripled tripling treble trebles trebled trebling threefold thrice', 3],
      ['quadruple quadruples quadrupled quadrupling fourfold', 4],
      ['quintuple quintupled fivefold', 5],
      ['sixfold', 6],
      ['sevenfold', 7],
      ['eightfold', 8],
      ['tenfold', 10],
      ['hundredfold', 100],
      ['halve halves halved halving', 0.5],
    ] as const
  ).flatMap(([words, value]) => keys(words).map(key => [key, value] as const)),
)
/** Sizes without a figure: at least so many. */
const vague = new Map<number, number>(
  (
    [
      ['dozens', 24],
      ['scores', 40],
      ['hundreds', 200],
      ['thousands', 2000],
      ['millions', 2e6],
      ['billions', 2e9],
      ['several', 3],
      ['handful', 3],
      ['couple', 2],
    ] as const
  ).flatMap(([words, value]) => keys(words).map(key => [key, value] as const)),
)
/** Magnitudes that an article may stand before: "a hundred", "a million". */
const single = new Map<number, number>(
  (
    [
      ['hundred', 100],
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
      ['quarter-million', 250_000],
    ] as const
  ).map(([word, value]) => [keyOf(word), value] as const),
)

/** May the word be an amount, or begin one, though it is no figure? */
export const isSpecial = keyTest([...multiples.keys(), ...vague.keys(), ...single.keys(), ...ordinalKeys])

const article = keyTest(keys('a an'))
const of = keyOf('of')
const the = keyOf('the')
const and = keyOf('and')
const or = keyOf('or')
const perTime = keyTest(keys('a per each every split this last'))
const second = keyOf('second')
const scores = keyOf('scores')
const couple = keyOf('couple')
const twice = keyOf('twice')
const ofRooms = keyTest(keys('cost costs from start are were is'))
const quality = keyTest(keys('rate hand class guess'))
const comparing = keyTest(keys('as the that what its their his her this our my more'))

/** The amount that begins at a word which is no figure: an ordinal, a multiple, "dozens", "20th", "50mph". */
export function specialAt(tokens: Tokens, index: number, setting: Setting): Amount | undefined {
  if (tokens.classes[index] === TokenClass.mixed) return mixedAt(tokens, index, setting)
  const key = tokens.keys[index]!
  const ordinal = ordinalValue(key)
  if (ordinal !== undefined) return ordinalAt(tokens, index, ordinal, setting)
  const multiple = multiples.get(key)
  if (multiple !== undefined)
    return isRooms(tokens, index) ? undefined : multipleAt(tokens, index, multiple, setting)
  const magnitude = single.get(key)
  if (magnitude !== undefined) return afterArticle(tokens, index, magnitude, setting)
  const least = vague.get(key)
  return least === undefined ? undefined : vagueAt(tokens, index, least, setting)
}

/** "Doubles cost £95", "triples from $120": rooms. */
function isRooms({ keys, ends, prose }: Tokens, index: number): boolean {
  return prose[ends[index] - 1] === 's' && ofRooms(keys[index + 1] ?? 0)
}

/** "First-rate", "second-hand". */
function isQuality(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index + 1, '-') && quality(tokens.keys[index + 2] ?? 0)
}

/** "In a second" and "per second" are times; "second" before a noun is a place in a row. */
function ordinalAt(tokens: Tokens, index: number, value: number, setting: Setting): Amount | undefined {
  if (isStreet(tokens, index) || isQuality(tokens, index)) return undefined
  const isTime = tokens.keys[index] === second && perTime(tokens.keys[index - 1] ?? 0)
  if (isTime && !isNounNext(tokens, index, setting.end)) return undefined
  const further = pastFurther(tokens, index + 1, setting.end)
  const isOne = !smallNumbers.has(tokens.keys[further - 1]!)
  const noun =
    (isOne ? countedAfter(tokens, further, setting.end, true) : undefined) ??
    countedAfter(tokens, further, setting.end, false)
  const counted = noun?.partitive ? undefined : noun
  return made(tokens, setting, index, index + 1, 'ordinal', value, { counted })
}

/** "The fourth or fifth day", "the fifth and final day", "the first two pilots": past what is said of the noun. */
function pastFurther(tokens: Tokens, at: number, end: number): number {
  if (at + 1 >= end) return at
  const next = tokens.keys[at]!
  if (smallNumbers.has(next) || tokens.classes[at] === TokenClass.number) return at + 1
  if (next !== and && next !== or) return at
  const further = tokens.keys[at + 1]!
  return ordinalValue(further) !== undefined || (traitsOf(further) & WordTrait.adjective) !== 0 ? at + 2 : at
}

function isNounNext(tokens: Tokens, index: number, end: number): boolean {
  return (
    index + 1 < end &&
    tokens.classes[index + 1] === TokenClass.word &&
    functionWord(tokens.keys[index + 1]!) === 0
  )
}

function multipleAt(tokens: Tokens, index: number, value: number, setting: Setting): Amount | undefined {
  // "In the treble": a voice.
  if (tokens.keys[index - 1] === the && !isNounNext(tokens, index, setting.end)) return undefined
  const isCount = tokens.keys[index] === twice && !comparing(tokens.keys[index + 1] ?? 0)
  return made(tokens, setting, index, index + 1, isCount ? 'count' : 'multiple', value)
}

/** "A million people", "an estimated hundred": the article belongs to the figure. */
function afterArticle(tokens: Tokens, index: number, value: number, setting: Setting): Amount | undefined {
  if (!article(tokens.keys[index - 1] ?? 0)) return undefined
  const money = index + 1 < setting.end ? currencyOf(tokens.keys[index + 1]!) : undefined
  if (money) {
    const { currency, factor } = money
    return made(tokens, setting, index - 1, index + 2, 'money', value * factor, { currency })
  }
  const reading = unitAt(tokens, index + 1, setting.end)
  if (reading) {
    return made(tokens, setting, index - 1, reading.endToken, 'measure', value, { unit: reading.unit })
  }
  const counted = countedBehind(tokens, index + 1, setting)
  return made(tokens, setting, index - 1, index + 1, 'count', value, { counted })
}

function vagueAt(tokens: Tokens, index: number, least: number, setting: Setting): Amount | undefined {
  const { keys: words } = tokens
  const isPair = words[index] === couple
  if (words[index] === scores && words[index + 1] !== of) return undefined
  if (isPair && words[index + 1] !== of) return undefined
  const first = article(words[index - 1] ?? 0) ? index - 1 : index
  // "Hundreds of thousands": the larger word says how many at least.
  const more = words[index + 1] === of ? vague.get(words[index + 2] ?? 0) : undefined
  // "Several billion years".
  const magnitude = more === undefined ? single.get(words[index + 1] ?? 0) : undefined
  const endToken = more !== undefined ? index + 3 : magnitude !== undefined ? index + 2 : index + 1
  const low = more === undefined ? least * (magnitude ?? 1) : (least * more) / 2
  const counted = countedBehind(tokens, endToken, setting)
  const high = isPair ? least : Number.POSITIVE_INFINITY
  const precision = isPair ? 'about' : 'vague'
  return { ...made(tokens, setting, first, endToken, 'count', low, { high, counted }), precision }
}

/** "Dozens of families" counts families, not some of them. */
function countedBehind(tokens: Tokens, at: number, { end }: Setting): CountedPhrase | undefined {
  const counted = countedAfter(tokens, at, end, false)
  return counted?.partitive ? { ...counted, partitive: false } : counted
}

const ordinalDigits = /^(\d[\d,]*)(?:st|nd|rd|th)$/i
const scales: Readonly<Record<string, Unit>> = { C: temperatures.celsius, F: temperatures.fahrenheit }
const withUnit = /^(\d[\d,]*(?:\.\d+)?)([a-z/]{1,5})$/i

/** Digits and letters in one: "20th", "50mph", "3x", "50p". */
function mixedAt(tokens: Tokens, index: number, setting: Setting): Amount | undefined {
  const text = tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
  const ordinal = ordinalDigits.exec(text)
  if (ordinal) return ordinalAt(tokens, index, Number(ordinal[1]!.replaceAll(',', '')), setting)
  const match = withUnit.exec(text)
  if (!match) return undefined
  const value = Number(match[1]!.replaceAll(',', ''))
  const letters = match[2]!.toLowerCase()
  if (letters === 'x') return made(tokens, setting, index, index + 1, 'multiple', value)
  // "180C", "350F": in capitals, degrees.
  const scale = scales[match[2]!]
  if (scale) return made(tokens, setting, index, index + 1, 'measure', value, { unit: scale })
  if (letters === 'p' || letters === 'c') {
    const currency = letters === 'p' ? '£' : '$'
    return made(tokens, setting, index, index + 1, 'money', value / 100, { currency })
  }
  const reading = unitInside(tokens, index, letters, setting.end)
  if (!reading) return undefined
  const inches = reading.unit.name === 'foot' ? inchesIn(tokens, reading.endToken) : undefined
  const endToken = inches === undefined ? reading.endToken : reading.endToken + 1
  const total = value + (inches ?? 0) / 12
  const counted = countedAfter(tokens, endToken, setting.end, false)
  return made(tokens, setting, index, endToken, 'measure', total, { unit: reading.unit, counted })
}

/** The "2in" behind "6ft". */
function inchesIn(tokens: Tokens, index: number): number | undefined {
  if (tokens.classes[index] !== TokenClass.mixed) return undefined
  const match = /^(\d{1,2})in$/i.exec(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
  return match ? Number(match[1]) : undefined
}

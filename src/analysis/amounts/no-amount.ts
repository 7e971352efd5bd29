import { wordClassKeys } from '../../lexicon/word-classes.ts'
import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Quantity } from '../quantities.ts'
import { isMark } from '../token-tests.ts'
import { keyTest, wordTest } from '../word-flags.ts'

const month = keyTest(wordClassKeys('month'))
const may = keyOf('may')
const march = keyOf('march')
/** Words that a number behind them only names. */
const label = wordTest(
  `page pages chapter chapters route interstate highway flight section article room rooms grade grades level channel gate lot type
   group phase stage version division act proposition psalm verse volume part episode season appendix figure table
   title unit class category step line platform terminal pier apartment suite box train bus district ward precinct
   local formula area studio apollo windows boeing airbus covid cop`,
)
const rank = wordTest('no no. nos nos. number numbers num # №')
const clock = wordTest("a.m a.m. p.m p.m. am pm o'clock")
const unmarkedPlural = wordTest('people men women children square cubic')
const bornIn = wordTest(
  'in since until of from by during before after early late mid summer spring autumn fall winter',
)

/** "No. 3": what makes the number a rank. */
export function isRank(tokens: Tokens, first: number): boolean {
  return first > 0 && tokens.classes[first] !== TokenClass.word && rank(tokens.keys[first - 1]!)
}

/** Is the figure a year, a day of a month, or a time of day? */
export function isDateOrTime(
  tokens: Tokens,
  { firstToken, endToken, value, unit }: Quantity,
  end: number,
): boolean {
  if (unit !== 'count') return false
  if (isYear(tokens, firstToken, endToken, value)) return true
  if (endToken < end && clock(tokens.keys[endToken]!)) return true
  if (
    isTied(tokens, firstToken) &&
    isYear(tokens, firstToken - 2, firstToken - 1, numberIn(tokens, firstToken - 2))
  )
    return true
  return Number.isInteger(value) && value >= 1 && value <= 31 && isDay(tokens, firstToken, endToken, end)
}

/** Four digits without a comma that no plural follows, or that a preposition of time stands before. */
function isYear(tokens: Tokens, first: number, end: number, value: number): boolean {
  if (!Number.isInteger(value) || value < 1000 || value > 2100) return false
  if (end !== first + 1 || tokens.ends[first]! - tokens.starts[first]! !== 4) return false
  if (value >= 1500 && bornIn(tokens.keys[first - 1] ?? 0)) return true
  return value >= 1500 && !isLowerPlural(tokens, end)
}

function isLowerPlural(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.shapes[index] !== Shape.lower) return false
  const last = tokens.prose.charCodeAt(tokens.ends[index]! - 1)
  const before = tokens.prose.charCodeAt(tokens.ends[index]! - 2)
  return (last === 0x73 && before !== 0x73) || unmarkedPlural(tokens.keys[index]!)
}

function isMonth(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count || !month(tokens.keys[index]!)) return false
  const key = tokens.keys[index]!
  return (key !== may && key !== march) || tokens.shapes[index]! >= Shape.capitalised
}

function isDay(tokens: Tokens, first: number, endToken: number, end: number): boolean {
  const before = isMark(tokens, first - 1, '.') ? first - 2 : first - 1
  if (isMonth(tokens, before)) {
    // "In January 12 people died", but "on June 8 protests began".
    return !(isLowerPlural(tokens, endToken) && bornIn(tokens.keys[before - 1] ?? 0))
  }
  if (endToken < end && isMonth(tokens, endToken)) return true
  // "June 3-5", "3-5 June": the other end of a range of days.
  return isTied(tokens, first) && (isMonth(tokens, first - 3) || isMonth(tokens, endToken))
}

function numberIn(tokens: Tokens, index: number): number {
  return Number(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
}

function isTied(tokens: Tokens, first: number): boolean {
  return (
    first >= 2 &&
    tokens.classes[first - 1] === TokenClass.punctuation &&
    tokens.classes[first - 2] === TokenClass.number
  )
}

/** Is the figure a number that is a name, or a part of one? */
export function isLabel(tokens: Tokens, { firstToken: first, endToken, unit }: Quantity): boolean {
  if (first === 0 || unit !== 'count') return false
  const before = first - 1
  // "F-16", "COVID-19", "G-7"; "mid-20s" is no amount either.
  if (isMark(tokens, before, '-') && tokens.ends[before] === tokens.starts[first]) {
    const word = before - 1
    const isTiedWord = word >= 0 && tokens.ends[word] === tokens.starts[before]
    if (isTiedWord && tokens.classes[word] === TokenClass.word && tokens.classes[first] !== TokenClass.word)
      return true
  }
  if (tokens.classes[before] !== TokenClass.word) return false
  if (label(tokens.keys[before]!))
    return !isLowerPlural(tokens, endToken) || tokens.shapes[before]! >= Shape.capitalised
  if (tokens.classes[first] === TokenClass.word || isLowerPlural(tokens, endToken)) return false
  // "Bravo 12 said": digits behind a name that count nothing are its part.
  return (
    tokens.shapes[before]! >= Shape.capitalised && isInside(tokens, before) && !isTitleCase(tokens, before)
  )
}

/** Is the token not the first of its sentence? */
function isInside(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.classes[index - 1] === TokenClass.word
}

/** In a headline with a capital on each word, a verb may stand there: "Crash Kills 12". */
function isTitleCase(tokens: Tokens, index: number): boolean {
  return (
    index > 1 &&
    tokens.shapes[index - 1]! >= Shape.capitalised &&
    tokens.classes[index - 1] === TokenClass.word
  )
}

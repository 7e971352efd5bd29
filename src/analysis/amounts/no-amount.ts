import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { monthOf } from '../dates.ts'
import { functionWord } from '../function-words.ts'
import type { Quantity } from '../quantities.ts'
import { decadeOf } from '../times/words.ts'
import { isDash, isJoined, isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

const may = keyOf('may')
const march = keyOf('march')
/** Words that a number behind them only names. */
const label = wordTest(
  `page pages chapter chapters route interstate highway flight section article room rooms grade grades level channel gate lot type
   group phase stage version division act proposition psalm verse volume part episode season appendix figure table
   title unit class category step line platform terminal pier apartment suite box train bus district ward precinct
   local formula area studio apollo windows boeing airbus covid cop day week round game match heat stanza war`,
)
const street = wordTest(
  'street st st. avenue ave ave. av av. road rd rd. lane drive dr dr. boulevard blvd blvd. highway terrace crescent ter ter.',
)
const age = wordTest('age ages aged')
const of = keyOf('of')
const those = wordTest('those these them')
const and = keyOf('and')
const page = wordTest('p p. pp pp. pg pg.')
const club = wordTest('iron irons wood')
const rank = wordTest('no no. nos nos. number numbers num # №')
const clock = wordTest("a.m a.m. p.m p.m. am pm o'clock")
const toTheMinute = wordTest('at by until till from before after')
const unmarkedPlural = wordTest('people men women children square cubic')
const definite = wordTest('the its his her their this that our')
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
  if (isDottedTime(tokens, firstToken, endToken, end)) return true
  if (endToken < end && (clock(tokens.keys[endToken]!) || isDecadeWord(tokens, endToken))) return true
  if (
    isTied(tokens, firstToken) &&
    isYear(tokens, firstToken - 2, firstToken - 1, numberIn(tokens, firstToken - 2))
  )
    return true
  return Number.isInteger(value) && value >= 1 && value <= 31 && isDay(tokens, firstToken, endToken, end)
}

/** British hours: "at 7.20 on Sunday evening". What counts things has them behind it. */
function isDottedTime(tokens: Tokens, first: number, endToken: number, end: number): boolean {
  if (endToken !== first + 1 || first === 0 || !toTheMinute(tokens.keys[first - 1]!)) return false
  if (!/^(?:1?\d|2[0-3])\.[0-5]\d$/.test(tokens.prose.slice(tokens.starts[first], tokens.ends[first])))
    return false
  return (
    endToken >= end ||
    tokens.classes[endToken] !== TokenClass.word ||
    functionWord(tokens.keys[endToken]!) !== 0
  )
}

/** Four digits without a comma that no plural follows, or that a preposition of time stands before. */
function isYear(tokens: Tokens, first: number, end: number, value: number): boolean {
  if (!Number.isInteger(value) || value < 1000 || value > 2100) return false
  if (end !== first + 1 || tokens.ends[first]! - tokens.starts[first]! !== 4) return false
  if (value >= 1500 && bornIn(tokens.keys[first - 1] ?? 0)) return true
  // "The 2014 protests": a crowd of that size would be "the 2,014".
  if (value >= 1900 && definite(tokens.keys[first - 1] ?? 0)) return true
  return value >= 1500 && !isLowerPlural(tokens, end)
}

function isLowerPlural(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.shapes[index] !== Shape.lower) return false
  // "1960 was", "1960's".
  if (functionWord(tokens.keys[index]!) !== 0 || tokens.ends[index]! - tokens.starts[index]! < 3) return false
  const last = tokens.prose.charCodeAt(tokens.ends[index]! - 1)
  const before = tokens.prose.charCodeAt(tokens.ends[index]! - 2)
  return (last === 0x73 && before !== 0x73) || unmarkedPlural(tokens.keys[index]!)
}

/** "The Nineteen Thirties". */
function isDecadeWord(tokens: Tokens, index: number): boolean {
  return tokens.shapes[index] === Shape.capitalised && decadeOf(tokens.keys[index]!) !== undefined
}

function isMonth(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count || monthOf(tokens.keys[index]!) === undefined) return false
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
    tokens.classes[first - 2] === TokenClass.number &&
    // "In 2023, 45 people died": a comma parts two figures.
    (isJoined(tokens, first) || isDash(tokens, first - 1))
  )
}

/** Is the figure a number that is a name, or a part of one? */
export function isLabel(tokens: Tokens, { firstToken: first, endToken, unit }: Quantity): boolean {
  if (first === 0 || unit !== 'count') return false
  if (isStreet(tokens, first) || isAgeBetweenCommas(tokens, first, endToken) || isClub(tokens, endToken))
    return true
  const before = first - 1
  if (isEnumerator(tokens, first, endToken) || isSecondLabel(tokens, first, endToken)) return true
  if (age(tokens.keys[before]!) || (tokens.keys[before] === of && age(tokens.keys[before - 1] ?? 0)))
    return true
  if (isInSlashes(tokens, first, endToken)) return true
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
  // "Victor LM 2454,": digits behind capitals, and nothing behind them.
  if (tokens.shapes[before] === Shape.upper && tokens.classes[endToken] === TokenClass.punctuation) {
    return tokens.ends[before]! - tokens.starts[before]! > 1
  }
  return (
    tokens.shapes[before]! >= Shape.capitalised &&
    isInside(tokens, before) &&
    !isTitleCase(tokens, before) &&
    !isRestOfThose(tokens, before)
  )
}

/** "Ann sent 61 of those, and Ben 35": the verb is left out. */
function isRestOfThose(tokens: Tokens, name: number): boolean {
  if (tokens.keys[name - 1] !== and) return false
  const pointing = isMark(tokens, name - 2, ',') ? name - 3 : name - 2
  return those(tokens.keys[pointing] ?? 0) && tokens.keys[pointing - 1] === of
}

/** "734 Hartford Avenue", "30th Street", but not "30 Oxford Street shops". */
export function isStreet(tokens: Tokens, first: number): boolean {
  if (tokens.classes[first] === TokenClass.word && tokens.shapes[first] === Shape.lower) return false
  for (let index = first + 1; index < Math.min(tokens.count, first + 5); index++) {
    if (tokens.classes[index] === TokenClass.word && tokens.shapes[index]! < Shape.capitalised) return false
    if (tokens.classes[index] === TokenClass.punctuation) return false
    if (street(tokens.keys[index]!)) return !isLowerPlural(tokens, index + 1)
  }
  return false
}

const oldest = 119

/** "Marie Lund, 3, and her brother": digits alone between commas, behind a name. */
function isAgeBetweenCommas(tokens: Tokens, first: number, endToken: number): boolean {
  if (first < 2 || endToken !== first + 1 || tokens.classes[first] !== TokenClass.number) return false
  if (!isMark(tokens, first - 1, ',') || tokens.shapes[first - 2]! < Shape.capitalised) return false
  // At the end of a sentence, the name has to stand between commas itself: "a daughter, Karol, 13."
  const isClosed =
    isMark(tokens, endToken, ',') || (isMark(tokens, endToken, '.') && isMark(tokens, first - 3, ','))
  return isClosed && numberIn(tokens, first) <= oldest
}

/** "Pp. 228-229". */
export function isPage(tokens: Tokens, first: number): boolean {
  const start = isTied(tokens, first) ? first - 2 : first
  return page(tokens.keys[isMark(tokens, start - 1, '.') ? start - 2 : start - 1] ?? 0)
}

/** "9/11", "24/7". */
function isInSlashes(tokens: Tokens, first: number, endToken: number): boolean {
  const isDigit = (index: number) => tokens.classes[index] === TokenClass.number
  const isBefore = isMark(tokens, first - 1, '/') && isDigit(first - 2)
  return isBefore || (isMark(tokens, endToken, '/') && isDigit(endToken + 1))
}

/** "1) in the country, 2) in town". */
function isEnumerator(tokens: Tokens, first: number, endToken: number): boolean {
  if (!isMark(tokens, endToken, ')') || tokens.classes[first] !== TokenClass.number) return false
  for (let index = first - 1; index >= Math.max(0, first - bracketed); index--) {
    if (isMark(tokens, index, '(')) return false
  }
  return true
}

/** A bracket with more in it than this opened before the sentence of its figure. */
const bracketed = 20

/** "Posts 542 and 543", of which nothing is counted. */
function isSecondLabel(tokens: Tokens, first: number, endToken: number): boolean {
  const isDigit = (index: number) => tokens.classes[index] === TokenClass.number
  if (!isDigit(first) || isLowerPlural(tokens, endToken)) return false
  const isSecond = tokens.keys[first - 1] === and && isDigit(first - 2)
  const isFirst = tokens.keys[endToken] === and && isDigit(endToken + 1)
  const noun = isSecond ? first - 3 : first - 1
  return (isSecond || isFirst) && noun >= 0 && isLowerPlural(tokens, noun) && !isMark(tokens, noun + 1, ',')
}

/** "A seven-iron shot". */
function isClub(tokens: Tokens, endToken: number): boolean {
  return isMark(tokens, endToken, '-') && club(tokens.keys[endToken + 1] ?? 0)
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

import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Span } from '../span.ts'
import { type AgeReading, isAgeWord, limitAt, mixedAge, wordAge } from './ages/without-unit.ts'
import { precisionAround } from './amounts/precision.ts'
import type { AmountPrecision } from './amounts.ts'
import type { Quantity } from './quantities.ts'
import { isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/** How old somebody or something is, in years. */
export interface Age extends Span {
  readonly low: number
  readonly high: number
  readonly precision: AmountPrecision
  /**
   * - old: "45-year-old", "45 years old"
   * - aged: "aged 45", "at the age of 45", "age 45", "turned 45", "died at 45"
   * - apposition: "Vera Lund, 45,"
   * - decade: "in her forties"
   * - word: "octogenarian"
   * - limit: "under-18s", "over 65"
   */
  readonly form: 'old' | 'aged' | 'apposition' | 'decade' | 'word' | 'limit'
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
}

const units = new Map(
  (
    [
      ['year years', 1],
      ['month months', 1 / 12],
      ['week weeks', 7 / 365.25],
      ['day days', 1 / 365.25],
    ] as const
  ).flatMap(([words, factor]) => words.split(' ').map(word => [keyOf(word), factor] as const)),
)
const old = wordTest('old olds')
const age = wordTest('aged age ages')
const turned = wordTest('turned turns turning turn reached reaches')
const at = keyOf('at')
const between = keyOf('between')
const of = keyOf('of')
const and = keyOf('and')
const to = keyOf('to')
const lifeEvents = wordTest(
  'died dead dies die retired retire retires married widowed orphaned graduated debuted began started left quit emigrated death start joined moved arrived became enlisted',
)
const people = wordTest(
  `man woman boy girl child son daughter brother sister husband wife father mother driver teenager passenger student
   pensioner suspect victim resident toddler baby infant teen cousin nephew niece grandson granddaughter mother-of-two widow
   widower officer cyclist pedestrian defendant accused`,
)
const saying = wordTest('said says added')
const oldest = 119

/** Every age of the draft, in order. */
export function findAges(tokens: Tokens, quantities: readonly Quantity[]): Age[] {
  const found: Age[] = []
  let [next, sentence] = [0, 0]
  for (let index = 0; index < tokens.count; index++) {
    while (next < quantities.length && quantities[next]!.firstToken < index) next++
    const quantity = quantities[next]?.firstToken === index ? quantities[next] : undefined
    const tokenClass = tokens.classes[index]
    const key = tokens.keys[index]!
    if (!quantity && tokenClass !== TokenClass.mixed && !isAgeWord(key)) continue
    while (tokens.sentences[sentence + 1]! <= index) sentence++
    const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    const made = quantity
      ? ageAt(tokens, quantities, next, start, end)
      : tokenClass === TokenClass.mixed
        ? mixedAge(tokens, index)
        : wordAge(tokens, index)
    if (!made) continue
    found.push({
      ...made,
      start: tokens.starts[made.firstToken]!,
      end: tokens.ends[made.endToken - 1]!,
      sentence,
    })
    index = Math.max(index, made.endToken - 1)
  }
  return found
}

function ageAt(
  tokens: Tokens,
  quantities: readonly Quantity[],
  index: number,
  sentenceStart: number,
  end: number,
): AgeReading | undefined {
  const first = quantities[index]!
  if (first.unit !== 'count') return undefined
  const range = rangeFrom(tokens, first, quantities[index + 1])
  const last = range ?? first
  const reading = (form: Age['form'], firstToken: number, endToken: number, factor = 1): AgeReading => ({
    low: first.value * factor,
    high: last.value * factor,
    precision: precisionAround(tokens, firstToken, endToken),
    form,
    firstToken,
    endToken,
  })
  const oldEnd = oldAfter(tokens, last.endToken)
  if (oldEnd) return reading('old', first.firstToken, oldEnd.endToken, oldEnd.factor)
  if (!Number.isInteger(first.value) || first.value > oldest || isMeasured(tokens, last.endToken, end))
    return undefined
  const start = agedBefore(tokens, first.firstToken, sentenceStart)
  if (start !== undefined) return reading('aged', start, last.endToken)
  if (isApposition(tokens, first, sentenceStart, end))
    return reading('apposition', first.firstToken, first.endToken)
  return limitAt(tokens, first, end)
}

/** "18 to 24", "18-24", "6 and 12" behind "between": the upper end, where one follows. */
function rangeFrom(tokens: Tokens, first: Quantity, second: Quantity | undefined): Quantity | undefined {
  if (second?.unit !== 'count' || second.sentence !== first.sentence || second.value <= first.value)
    return undefined
  let index = first.endToken
  if (isMark(tokens, index, '-') || isMark(tokens, index, '–')) index++
  if (index < second.firstToken && (tokens.keys[index] === to || tokens.keys[index] === and)) index++
  return index === second.firstToken && index > first.endToken ? second : undefined
}

/** "-year-old", " years old", " months of age": the token after it, and what makes years of the figure. */
function oldAfter(
  tokens: Tokens,
  endToken: number,
): { readonly endToken: number; readonly factor: number } | undefined {
  const unit = isMark(tokens, endToken, '-') ? endToken + 1 : endToken
  const factor = units.get(tokens.keys[unit] ?? 0)
  if (factor === undefined) return undefined
  const word = isMark(tokens, unit + 1, '-') ? unit + 2 : unit + 1
  if (old(tokens.keys[word] ?? 0)) return { endToken: word + 1, factor }
  return tokens.keys[word] === of && age(tokens.keys[word + 1] ?? 0)
    ? { endToken: word + 2, factor }
    : undefined
}

/** Does a unit, or another word that it counts, follow the figure? */
function isMeasured(tokens: Tokens, endToken: number, end: number): boolean {
  if (endToken >= end) return false
  if (isMark(tokens, endToken, '-') || isMark(tokens, endToken, '%') || isMark(tokens, endToken, ':'))
    return true
  return units.has(tokens.keys[endToken]!)
}

/** "Aged", "at the age of", "at age", "turned", "died at": where the age begins. */
function agedBefore(tokens: Tokens, first: number, sentenceStart: number): number | undefined {
  const { keys: all } = tokens
  const before = all[first - 1] ?? 0
  if (before === of && age(all[first - 2] ?? 0)) return first - 2
  if (age(before) || turned(before)) return first - 1
  if (before === between && age(all[first - 2] ?? 0)) return first - 2
  if (before !== at) return undefined
  const isLife = lifeEvents(all[first - 2] ?? 0)
  const opens = first - 1 === sentenceStart
  return isLife || (opens && isMark(tokens, first + 1, ',')) ? first - 1 : undefined
}

/** "Vera Lund, 45," and "a driver, 45,": between commas behind a name or a word for a person. */
function isApposition(
  tokens: Tokens,
  { firstToken, endToken, value }: Quantity,
  sentenceStart: number,
  end: number,
): boolean {
  if (value < 1 || tokens.classes[firstToken] === TokenClass.word) return false
  const opens = isMark(tokens, firstToken - 1, ',')
  const inBrackets = isMark(tokens, firstToken - 1, '(') && isMark(tokens, endToken, ')')
  if (!opens && !inBrackets) return false
  const closes =
    endToken >= end ||
    isMark(tokens, endToken, ',') ||
    isMark(tokens, endToken, '.') ||
    isMark(tokens, endToken, ';')
  if (!inBrackets && !closes) return false
  const name = isMark(tokens, firstToken - 2, '.') ? firstToken - 3 : firstToken - 2
  if (name < 0 || tokens.classes[name] !== TokenClass.word) return false
  if (people(tokens.keys[name]!)) return true
  const isName =
    name > 0 && tokens.shapes[name]! >= Shape.capitalised && tokens.shapes[name - 1]! >= Shape.capitalised
  const isSpeaker = name > 0 && saying(tokens.keys[name - 1]!) && tokens.shapes[name]! >= Shape.capitalised
  const opensSentence = name === sentenceStart && tokens.shapes[name]! >= Shape.capitalised && !inBrackets
  return (isName || isSpeaker || opensSentence) && !isMonth(tokens.keys[name]!)
}

const isMonth = wordTest(
  'january february march april may june july august september october november december jan feb aug sept oct nov dec jan. feb. aug. sept. oct. nov. dec.',
)

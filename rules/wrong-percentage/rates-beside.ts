import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import { roundedRange } from '../../src/analysis/amounts/rounded.ts'
import { inBaseUnits, speedOf } from '../../src/analysis/amounts/units.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { areApart, quotient, type Range } from '../../src/analysis/quantities/range.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { isParted, isSize } from './sizes.ts'
import type { WrongShare } from './wrong-share.ts'

const per = wordTest('a an per every each')
const each = wordTest('each apiece')
const head = wordTest('head person')
const or = keyOf('or')
const forWord = keyOf('for')
const from = keyOf('from')
const of = keyOf('of')
const over = keyOf('over')
/** Words that make a rate or a total one of something else, or of a part. */
const apart = wordTest(
  'last first since before career previous earlier other another until league including plus more extra up top minimum least most starting rest',
)
/** How many of the one make the other: weeks of a year, with what a writer may round. */
const times: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  day: { week: [7, 5], month: [30, 31, 28], year: [365, 366, 360, 250] },
  week: { month: [4, 4.33], year: [52, 50, 48] },
  month: { year: [12] },
  hour: { day: [24, 8], week: [168, 40] },
  minute: { hour: [60] },
  second: { minute: [60] },
}
/** A rate is rounded. */
const loose = 0.03
const mostFactor = 6

/** "120 miles in two hours, an average of 80 mph", "40 tickets at $15 each, $800 in all", "$500 a week, or $36,000 a year". */
export function* ratesBeside(facts: Facts): Iterable<WrongShare> {
  const { amounts, tokens } = facts
  let before: readonly Amount[] = []
  for (const own of bySentence(amounts)) {
    const sizes = own.filter(amount => isSize(amount) && isExact(tokens, amount))
    const isNext = before.length > 0 && own[0]!.sentence - before[0]!.sentence === 1
    if (sizes.length >= 2 && !isApart(tokens, own[0]!.sentence)) {
      const found =
        speedIn(tokens, isNext ? [...before, ...sizes] : sizes, own[0]!.sentence) ??
        twiceTold(facts, sizes) ??
        productOf(facts, sizes)
      if (found) yield found
    }
    before = sizes
  }
}

/** "Over seven days" is in seven days. */
function isExact({ keys }: Tokens, { precision, unit, firstToken }: Amount): boolean {
  return precision === 'exact' || (unit?.dimension === 'time' && keys[firstToken - 1] === over)
}

function isApart(tokens: Tokens, sentence: number): boolean {
  const { keys, sentences } = tokens
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (apart(keys[token]!)) return true
  return isParted(tokens, sentence) && !hasAverage(tokens, sentence)
}

const average = wordTest('average averages averaged averaging each')

function hasAverage({ keys, sentences }: Tokens, sentence: number): boolean {
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (average(keys[token]!)) return true
  return false
}

/** A way, a time and a speed, each told once. */
function speedIn(tokens: Tokens, sizes: readonly Amount[], sentence: number): WrongShare | undefined {
  const speeds = sizes.flatMap(amount => {
    const isSaid = amount.sentence === sentence && !isReached(tokens, amount)
    const speed = isSaid ? speedAt(tokens, amount) : undefined
    return speed === undefined ? [] : [{ amount, speed }]
  })
  const [speed] = speeds
  // "Which can reach 55 mph" is no average.
  const said = speeds.length > 1 ? speeds.find(({ amount }) => isAveraged(tokens, amount)) : speed
  if (!said) return undefined
  const ways = sizes.filter(
    ({ unit, firstToken }) => unit?.dimension === 'length' && firstToken !== said.amount.firstToken,
  )
  const spans = sizes.filter(({ unit }) => unit?.dimension === 'time')
  const [way, span] = [ways[0], spans[0]]
  if (!way || !span || ways.length > 1 || spans.length > 1) return undefined
  if (way.sentence !== sentence && !isAveraged(tokens, said.amount)) return undefined
  const metres = inBaseUnits(way.low, way.unit!)
  const right = metres / inBaseUnits(span.low, span.unit!) / (said.speed / said.amount.low)
  return misfit(tokens, said.amount, [way, span], { low: right * 0.97, high: right * 1.03 }, right)
}

const reaching = wordTest('reach reaches reached top maximum limit can could up gusts winds wind doing')

/** "Which can reach 55 mph": a speed of a moment. */
function isReached({ keys }: Tokens, { firstToken }: Amount): boolean {
  for (let token = firstToken - 3; token < firstToken; token++) if (reaching(keys[token] ?? 0)) return true
  return false
}

function isAveraged({ keys }: Tokens, { firstToken }: Amount): boolean {
  for (let token = firstToken - 4; token < firstToken; token++) if (average(keys[token] ?? 0)) return true
  return false
}

/** Metres a second of "30 mph", "eight miles an hour"; undefined for no speed. */
function speedAt(tokens: Tokens, { unit, low, endToken }: Amount): number | undefined {
  if (unit?.dimension === 'speed') return inBaseUnits(low, unit)
  const isHourly = per(tokens.keys[endToken] ?? 0) && tokens.keys[endToken + 1] === keyOf('hour')
  const speed = unit?.dimension === 'length' && isHourly ? speedOf(unit, 'h') : undefined
  return speed && inBaseUnits(low, speed)
}

/** "$500 a week, or $36,000 a year": one rate for two times. */
function twiceTold(facts: Facts, sizes: readonly Amount[]): WrongShare | undefined {
  const { tokens } = facts
  for (const [index, one] of sizes.entries()) {
    const other = sizes[index + 1]
    if (
      !other ||
      one.kind !== other.kind ||
      one.currency !== other.currency ||
      one.unit?.name !== other.unit?.name
    )
      continue
    const [unit, again] = [rateNoun(facts, one), rateNoun(facts, other)]
    if (!unit || !again || !isRestated(tokens, one, other)) continue
    const factors = times[unit]?.[again] ?? times[again]?.[unit]?.map(factor => 1 / factor)
    if (!factors) continue
    const rights = factors.map(factor => one.low * factor)
    if (rights.some(right => !areApart(around(tokens, other), { low: right, high: right }, loose)))
      return undefined
    return misfit(tokens, other, [one], { low: rights[0]!, high: rights[0]! }, rights[0]!)
  }
  return undefined
}

/** "Or" or a bracket stands right before the second. */
function isRestated({ keys, prose, starts }: Tokens, { endToken }: Amount, { firstToken }: Amount): boolean {
  const isOr = keys[firstToken - 1] === or || keys[firstToken - 2] === or
  return firstToken - endToken <= 5 && (isOr || prose[starts[firstToken - 1]!] === '(')
}

/** A rate, a number of what it is for, and the sum: the rate is told for one of what is counted. */
function productOf(facts: Facts, own: readonly Amount[]): WrongShare | undefined {
  const { tokens } = facts
  const rates = own.flatMap(amount => {
    const noun = rateNoun(facts, amount)
    return noun && (amount.kind === 'money' || amount.kind === 'count' || amount.kind === 'measure')
      ? [{ amount, noun }]
      : []
  })
  const [rate] = rates
  // "From £22 a day, or £75 for four days": the least of several rates.
  if (!rate || rates.length > 1 || tokens.keys[rate.amount.firstToken - 1] === from) return undefined
  const near = own.filter(amount => amount !== rate.amount)
  const counts = near.filter(amount => isCountOf(tokens, amount, rate.noun))
  const totals = near.filter(
    amount =>
      !counts.includes(amount) && isSameUnit(tokens, amount, rate.amount) && !isRestOfTime(near, amount),
  )
  const [count, total] = [counts[0], totals[0]]
  if (
    !count ||
    !total ||
    counts.length > 1 ||
    totals.length > 1 ||
    count.low < 2 ||
    total.low <= rate.amount.low
  )
    return undefined
  if (!areBeside([rate.amount, count, total])) return undefined
  const right = quotient(roundedRange(tokens, total), roundedRange(tokens, count))
  const isTotalLast = total.firstToken > rate.amount.firstToken && total.firstToken > count.firstToken
  if (!isTotalLast) return misfit(tokens, rate.amount, [total, count], right, total.low / count.low)
  const product = rate.amount.low * count.low
  return misfit(tokens, total, [rate.amount, count], { low: product, high: product }, product)
}

/** "Two hours and 50 minutes": the minutes are none of their own. */
function isRestOfTime(near: readonly Amount[], { unit, firstToken }: Amount): boolean {
  return (
    unit?.dimension === 'time' &&
    near.some(other => other.unit?.dimension === 'time' && Math.abs(firstToken - other.endToken) <= 1)
  )
}

/** How many words lie between two of the three. */
const besideReach = 12

/** The three stand in one construction: further apart, one of them is of something else. */
function areBeside(amounts: readonly Amount[]): boolean {
  const row = [...amounts].sort((a, b) => a.firstToken - b.firstToken)
  return row.every((amount, index) => {
    const next = row[index + 1]
    return !next || next.firstToken - (amount.counted?.endToken ?? amount.endToken) <= besideReach
  })
}

/** What a rate is for: "a week", "a pupil", "each"; undefined for no rate. */
function rateNoun(facts: Facts, { endToken, counted }: Amount): string | undefined {
  const { tokens } = facts
  const at = counted && !counted.partitive ? counted.endToken : endToken
  const { keys } = tokens
  if (each(keys[at] ?? 0) && !isNounBehind(facts, at)) return 'each'
  if (keys[at] === forWord && each(keys[at + 1] ?? 0) && !isNounBehind(facts, at + 1)) return 'each'
  if (counted?.partitive && per(keys[endToken] ?? 0)) return lemmaAt(tokens, counted.head)
  if (!per(keys[at] ?? 0) || at + 1 >= tokens.count) return undefined
  return head(keys[at + 1]!) ? 'each' : lemmaAt(tokens, at + 1)
}

function isNounBehind({ partsOfSpeech }: Facts, at: number): boolean {
  return partsOfSpeech.tagOf(at + 1) === Tag.nounSingular
}

function isCountOf(tokens: Tokens, { kind, counted, unit, firstToken }: Amount, noun: string): boolean {
  // "The town of 20,000".
  if (noun === 'each' && counted === undefined) return kind === 'count' && tokens.keys[firstToken - 1] === of
  if (noun === 'each') return kind === 'count' && counted !== undefined && !counted.partitive
  // "212 acres … 178 per acre"
  if (unit) return unit.name === noun
  return kind === 'count' && counted !== undefined && lemmaAt(tokens, counted.head) === noun
}

function isSameUnit(tokens: Tokens, a: Amount, b: Amount): boolean {
  // "300 points in 20 games, 15 a game".
  if (b.kind === 'count' && b.counted === undefined)
    return a.kind === 'count' || (a.kind === 'measure' && a.unit?.dimension !== 'time')
  if (a.kind !== b.kind || a.currency !== b.currency || a.unit?.name !== b.unit?.name) return false
  if (a.kind !== 'count' || !a.counted || !b.counted || b.counted.partitive) return true
  return lemmaAt(tokens, a.counted.head) === lemmaAt(tokens, b.counted.head)
}

function lemmaAt({ prose, starts, ends }: Tokens, token: number): string {
  return nounLemma(prose.slice(starts[token]!, ends[token]!).toLowerCase())
}

function around(tokens: Tokens, amount: Amount): Range {
  return roundedRange(tokens, amount)
}

function misfit(
  tokens: Tokens,
  here: Amount,
  there: readonly Amount[],
  right: Range,
  value: number,
): WrongShare | undefined {
  if (!areApart(right, around(tokens, here), loose)) return undefined
  if (value > here.low * mostFactor || here.low > value * mostFactor) return undefined
  const start = Math.min(...there.map(amount => amount.start))
  const end = Math.max(...there.map(amount => amount.end))
  const sign = tokens.prose.slice(here.start, here.start + 1).replace(/[\w]/, '')
  const shown = sign + Number(value.toPrecision(3)).toLocaleString('en-US')
  return { messageId: 'average', here, there: { start, end }, right: shown }
}

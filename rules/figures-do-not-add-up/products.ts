import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areApart, type Range } from '../../src/analysis/quantities/range.ts'
import type { Stem } from '../../src/analysis/restatements.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const per = wordTest('per each every a an')
const fors = keyOf('for')
const at = keyOf('at')
const of = keyOf('of')
const total = keyOf('total')
const each = wordTest('each every')
const apiece = wordTest('each apiece')
/** What a buyer pays, or an owner gets: the product of a number and a price. */
const comesTo = wordTest(
  'pay pays paid cost costs costing receive receives received get gets got total totals totaling totalling worth owe owes earn earns earned raise raised brings brought spend spends spent with make makes made of be is was',
)
/** Words that make it something else than the plain product. */
const disturbing = wordTest(
  'plus fee fees tax taxes discount tip minus deposit extra additional first about nearly almost around roughly some least most more fixed charge or between than approximately if',
)
const additions = wordTest('plus before excluding minus including after less')
/** How many sentences after the price the product may stand. */
const nearby = 2

interface Rate {
  readonly amount: Amount
  /** The stem of the thing that the price is of. */
  readonly noun: number
}

/** "850 kilowatt-hours" at "15.26 cents per kilowatt-hour" that "cost $139.71". */
export function* products(
  facts: Facts,
  stem: Stem,
  sentences: Iterable<readonly Amount[]>,
): Iterable<Mismatch> {
  const { tokens } = facts
  let rates: Rate[] = []
  for (const own of sentences) {
    const sentence = own[0]!.sentence
    rates = rates.filter(({ amount }) => sentence - amount.sentence <= nearby)
    rates.push(...own.flatMap(amount => rateOf(tokens, amount, stem) ?? []))
    yield* pricesEach(tokens, own)
    if (rates.length === 0 || own.length < 2) continue
    for (const [index, count] of own.entries()) {
      const result = own.slice(index + 1).find(amount => !isRate(tokens, amount, stem))
      const fitting = rates.filter(({ noun }) => noun === nounOf(tokens, count, stem))
      const mismatch = result && fitting.length > 0 ? wrongProduct(facts, count, result, fitting) : undefined
      if (mismatch) yield mismatch
    }
  }
}

function wrongProduct(
  { tokens, amounts }: Facts,
  count: Amount,
  result: Amount,
  rates: readonly Rate[],
): Mismatch | undefined {
  const { prose } = tokens
  const comparable = rates.filter(
    ({ amount }) => amount !== result && amount !== count && isOneKind(tokens, amount, result),
  )
  const [first] = comparable
  // "£250,000 a year for three years and £150,000 a year for two": none of them is the one price.
  if (
    comparable.some(
      ({ amount }) => amount.sentence === first!.amount.sentence && amount.low !== first!.amount.low,
    )
  )
    return undefined
  if (
    !first ||
    count.precision !== 'exact' ||
    result.precision !== 'exact' ||
    !isOutcome(tokens, count, result)
  )
    return undefined
  if (hasAny(tokens, count.firstToken - 2, result.firstToken, disturbing)) return undefined
  if (hasAny(tokens, result.endToken, result.endToken + 3, additions)) return undefined
  const stated = statedRange(result, prose)
  // "$47 a barrel, up from $42.50 … A year ago it paid for 398,000": the price may be any that stands near.
  const prices = amounts.filter(
    amount =>
      amount !== result &&
      amount.sentence >= first.amount.sentence &&
      amount.sentence <= result.sentence &&
      isOneKind(tokens, amount, result),
  )
  const fits = prices.some(price => !areApart(times(price, count.low), stated, 0.003))
  const nearest = comparable
    .map(({ amount }) => amount.low * count.low)
    .sort((a, b) => Math.abs(a - result.low) - Math.abs(b - result.low))[0]!
  if (fits || nearest > result.low * 2 || nearest < result.low / 2) return undefined
  return {
    messageId: 'product',
    here: { start: result.start, end: result.end },
    there: [count, ...comparable.map(({ amount }) => amount)].map(({ start, end }) => ({ start, end })),
    values: { count: prose.slice(count.start, count.end), right: shortest(nearest) },
  }
}

/** "300 tickets at $12 each for a total of $3,900". */
function* pricesEach(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  for (const [index, count] of own.entries()) {
    const [price, result] = own.slice(index + 1)
    if (!price || !result || count.kind !== 'count' || price.kind !== 'money' || result.kind !== 'money')
      continue
    if (![count, price, result].every(({ precision }) => precision === 'exact')) continue
    const isEach = tokens.keys[price.firstToken - 1] === at && apiece(tokens.keys[price.endToken] ?? 0)
    const isTotal =
      tokens.keys[result.firstToken - 1] === of &&
      tokens.keys[result.firstToken - 2] === total &&
      tokens.keys[result.firstToken - 4] === fors
    if (!isEach || !isTotal || price.firstToken - count.endToken > 4 || price.currency !== result.currency)
      continue
    if (!areApart(times(price, count.low), statedRange(result, tokens.prose), 0.003)) continue
    yield {
      messageId: 'product',
      here: { start: result.start, end: result.end },
      there: [count, price].map(({ start, end }) => ({ start, end })),
      values: { count: tokens.prose.slice(count.start, count.end), right: shortest(price.low * count.low) },
    }
  }
}

function times({ low, high }: Amount, count: number): Range {
  return { low: low * count, high: high * count }
}

/** A verb of paying or getting right before the result, with nothing between it and the count that starts anew. */
function isOutcome(tokens: Tokens, count: Amount, result: Amount): boolean {
  for (let index = result.firstToken - 1; index >= Math.max(count.endToken, result.firstToken - 4); index--) {
    if (tokens.classes[index] !== TokenClass.word) return false
    if (comesTo(tokens.keys[index]!)) return true
  }
  return false
}

function isOneKind(tokens: Tokens, rate: Amount, result: Amount): boolean {
  if (rate.kind === 'money') return result.kind === 'money' && result.currency === rate.currency
  return (
    result.kind === 'count' &&
    nounKey(tokens, rate) === nounKey(tokens, result) &&
    nounKey(tokens, rate) !== undefined
  )
}

function nounKey(tokens: Tokens, { counted, endToken }: Amount): string | undefined {
  // "0.75 of a Larkfield share": the noun is looked for behind the article, too.
  const head = counted?.head ?? endToken
  const text = tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase()
  return text.replace(/s$/, '') || undefined
}

function isRate(tokens: Tokens, amount: Amount, stem: Stem): boolean {
  return rateOf(tokens, amount, stem) !== undefined
}

/** "15.26 cents per kilowatt-hour", "$12 a ticket", "0.75 of a share for each share". */
function rateOf(tokens: Tokens, amount: Amount, stem: Stem): Rate | undefined {
  const { kind, precision, sentence } = amount
  if ((kind !== 'money' && kind !== 'count') || precision === 'vague') return undefined
  const end = tokens.sentences[sentence + 1]!
  const at = amount.counted?.endToken ?? amount.endToken
  for (let index = at; index < Math.min(end - 1, at + 2); index++) {
    const isForEach = tokens.keys[index] === fors && each(tokens.keys[index + 1]!)
    const noun = isForEach ? index + 2 : index + 1
    if (!isForEach && (kind !== 'money' || index !== at || !per(tokens.keys[index]!))) continue
    if (apiece(tokens.keys[index]!) && tokens.classes[noun] !== TokenClass.word) return undefined
    return noun < end && tokens.classes[noun] === TokenClass.word
      ? { amount, noun: stemAt(tokens, noun, stem) }
      : undefined
  }
  return undefined
}

/** The stem of what an amount counts; of a measure, of its unit's first word. */
function nounOf(tokens: Tokens, { counted, kind, unit, endToken }: Amount, stem: Stem): number | undefined {
  if (kind === 'measure') {
    const isJoined = unit?.name === 'kWh' || unit?.name === 'MWh'
    return stemAt(tokens, isJoined ? endToken - 3 : endToken - 1, stem)
  }
  return kind === 'count' && counted && !counted.partitive ? stemAt(tokens, counted.head, stem) : undefined
}

function stemAt(tokens: Tokens, index: number, stem: Stem): number {
  return stem(tokens.keys[index]!, tokens.starts[index]!, tokens.ends[index]!)
}

function hasAny({ keys: words }: Tokens, from: number, to: number, test: (key: number) => boolean): boolean {
  for (let index = Math.max(0, from); index < to; index++) if (test(words[index] ?? 0)) return true
  return false
}

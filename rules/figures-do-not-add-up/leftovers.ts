import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { isDigitOff } from '../../src/analysis/slips.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isLeftOut } from './fates.ts'
import { inWords, type Mismatch } from './mismatch.ts'
import { fits, spanOfAddend, sumOf, type Term, termOf } from './sums.ts'
import { nounOf } from './told-of.ts'
import { isBareFigure, type ToldParts, toldParts } from './told-parts.ts'

/**
 * How the words say that a figure is what the others leave:
 * - rest: "the remaining 40", "the other 40", "the last 40", "leaving 40"
 * - lot: "the 40 that failed to sell", "40 stayed empty"
 */
type Leaving = 'rest' | 'lot'

const definite = wordTest('the those these its their his her')
const leaving = wordTest('leaving leaves left')
const object = wordTest('it them him her us with only just another some still about the a')
const last = keyOf('last')
const fewLast = 3
const of = keyOf('of')
const isMore = wordTest('another additional further extra')
/** Some have no figure. */
const uncounted = wordTest('some several many few most both dozens hundreds thousands each per percent than')
/** How many sentences behind the parts what is left of the whole may stand. */
const reach = 3
const reachOfLoose = 2
/** So many blocks of the piece are its lead. */
const leadBlocks = 3
const mostParts = 5
/** By what share of the larger one a figure may be off and still be meant for the rest. */
const farthest: Readonly<Record<Leaving, number>> = { rest: 0.5, lot: 0.3 }
const fewestOff = 2
/** A rest that is told as one is off by no more than this share of the whole. */
const leastOfWhole = 0.12

interface Reading {
  readonly whole: Amount
  readonly parts: readonly Amount[]
}

/** "Of 412 rams, 355 changed hands", and "the 77 that failed to sell": what is left of a whole is not what is told. */
export function* leftovers(facts: Facts): Iterable<Mismatch> {
  const addends = addendsOf(facts)
  let told: readonly ToldParts[] | undefined
  for (const [index, rest] of addends.entries()) {
    const way = wayOfLeaving(facts, rest)
    if (way === undefined) continue
    told ??= toldParts(facts)
    const readings = [
      ...readingsTold(facts, told, addends, rest),
      ...looseReadings(facts, addends, index, way),
    ]
    const meant = readings.find(reading => isMeant(facts, reading, rest, way))
    if (!meant || isLeftOfOthers(facts, meant.whole, rest) || isLeftByShare(facts, meant.parts, rest))
      continue
    const { whole, parts } = meant
    yield {
      messageId: 'rest',
      here: spanOfAddend(rest),
      there: [...parts, whole].map(termOf).map(spanOfAddend),
      values: { right: inWords(whole.low - sumOf(parts.map(termOf))) },
      isClosed: true,
    }
  }
}

function wayOfLeaving({ tokens }: Facts, { role, amount }: Addend): Leaving | undefined {
  const { keys } = tokens
  const { firstToken } = amount
  // "Some of the other 14" may be of another number.
  if (role === 'rest') return keys[firstToken - 3] === of ? undefined : 'rest'
  // "The last two were on the phone": of those who went on, and not of those who are left.
  if (keys[firstToken - 1] === last && definite(keys[firstToken - 2] ?? 0))
    return amount.low > fewLast ? 'rest' : undefined
  let before = firstToken - 1
  while (object(keys[before] ?? 0)) before--
  if (leaving(keys[before] ?? 0)) return 'rest'
  return definite(keys[firstToken - 1] ?? 0) && isLeftOut(tokens, amount) ? 'lot' : undefined
}

/** What is said to be of a whole, and all that is told between that and the rest. */
function* readingsTold(
  facts: Facts,
  told: readonly ToldParts[],
  addends: readonly Addend[],
  { amount }: Addend,
): Iterable<Reading> {
  for (let index = told.length - 1; index >= 0; index--) {
    const { wholes, parts } = told[index]!
    const [first] = parts as readonly [Amount, ...Amount[]]
    if (first.start >= amount.start) continue
    if (amount.sentence - first.sentence > reach) return
    const own = parts.filter(part => part.start < amount.start)
    const end = Math.max(own.at(-1)!.end, ...wholes.map(whole => whole.end))
    const between = addends
      .filter(one => one.amount.start > end && one.amount.end < amount.start && one.sort !== 'count')
      .map(one => one.amount)
    for (const whole of wholes) {
      if (whole.start > amount.start || !isOneSort(whole, amount) || !isOneNoun(facts, whole, amount))
        continue
      yield { whole, parts: [...own, ...between.filter(one => isOneSort(whole, one))] }
    }
  }
}

/** A whole and all figures of its sort between it and the rest: "5,400 voters … 3,900 cast a ballot; the other 1,600 …". */
function* looseReadings(
  facts: Facts,
  addends: readonly Addend[],
  index: number,
  way: Leaving,
): Iterable<Reading> {
  const rest = addends[index]!
  if (way === 'lot') return
  const before = addends.slice(Math.max(0, index - mostParts), index).filter(({ amount, role }) => {
    return (
      rest.amount.sentence - amount.sentence <= reachOfLoose &&
      role !== 'rest' &&
      isOneSort(amount, rest.amount)
    )
  })
  for (let at = before.length - 2; at >= 0; at--) {
    const whole = before[at]!
    const parts = before.slice(at + 1)
    if (parts.some(({ role, value }) => role === 'aside' || value >= whole.value)) continue
    // "Will add £16m … another £8m … the remaining £4m": beside the one before, not of it.
    if (parts.some(({ amount }) => isMore(facts.tokens.keys[amount.firstToken - 1] ?? 0))) continue
    if (rest.sort === 'count' && !areBare(facts, whole, [...parts, rest])) continue
    yield { whole: whole.amount, parts: parts.map(({ amount }) => amount) }
  }
}

/** Does each count what the whole counts: without a noun of its own, or with the same? */
function areBare(facts: Facts, whole: Addend, others: readonly Addend[]): boolean {
  if (isBareFigure(facts, whole.amount)) return false
  return others.every(({ amount }) => isBareFigure(facts, amount) || isOneNoun(facts, whole.amount, amount))
}

export function isOneNoun(facts: Facts, whole: Amount, rest: Amount): boolean {
  if (rest.kind !== 'count' || isBareFigure(facts, rest)) return true
  return nounTie(nounOf(facts, { amount: rest }), nounOf(facts, { amount: whole })) !== undefined
}

/** A bare figure has the unit of the whole. */
function isOneSort(whole: Amount, other: Amount): boolean {
  if (whole.kind === 'measure' && other.kind === 'count') return other.counted === undefined
  return (
    whole.kind === other.kind && whole.currency === other.currency && whole.unit?.name === other.unit?.name
  )
}

function isMeant(facts: Facts, { whole, parts }: Reading, rest: Addend, way: Leaving): boolean {
  const right = whole.low - sumOf(parts.map(termOf))
  if (right <= 0 || rest.value >= whole.low || hasUncounted(facts, parts, rest)) return false
  const off = Math.abs(right - rest.value)
  const most = Math.max(
    farthest[way] * Math.max(right, rest.value),
    way === 'rest' ? leastOfWhole * whole.low : 0,
  )
  const isDigit = way === 'rest' && isDigitOff(right, [rest.value])
  if (!isDigit && off > Math.max(fewestOff, most)) return false
  return !fits(facts, termOf(whole), [...parts.map(termOf), rest])
}

/** "Some were sent home": a part without a figure stands between. */
function hasUncounted({ tokens }: Facts, parts: readonly Amount[], { amount }: Addend): boolean {
  for (let index = parts[0]!.endToken; index < amount.firstToken; index++)
    if (uncounted(tokens.keys[index]!)) return true
  return false
}

/** Does the figure come out of others of the piece, or has it been told before? */
export function isLeftOfOthers(facts: Facts, whole: Amount, rest: Addend): boolean {
  const near = facts.amounts.filter(
    amount =>
      amount !== rest.amount && isOneSort(whole, amount) && isNearby(facts, amount, rest.amount, whole),
  )
  if (near.some(({ low, start }) => low === rest.value && start < rest.amount.start)) return true
  return near.some(one => {
    if (one.low <= rest.value) return false
    const others = near.filter(other => other !== one && other.low < one.low)
    return makes(facts, termOf(one), rest, others.map(termOf))
  })
}

/** How far a share in percent that is told may be off: it is rounded, and so is what it is of. */
const slackOfPercent = 0.5

/** "Loses 40 beds, a tenth, which leaves it with 360": the share says of what whole the part was taken. */
function isLeftByShare({ amounts }: Facts, parts: readonly Amount[], { amount, value }: Addend): boolean {
  return amountsIn(amounts, amount.sentence).some(({ kind, low }) => {
    if (kind !== 'percent') return false
    return parts.some(part => {
      const own = termOf(part).value
      return part.sentence === amount.sentence && Math.abs((100 * own) / (own + value) - low) < slackOfPercent
    })
  })
}

/** Counts are so many and so small that only those beside one, and of the same things, can explain it. */
function isNearby({ blocks, tokens }: Facts, amount: Amount, rest: Amount, whole: Amount): boolean {
  if (whole.kind !== 'count') return true
  if (Math.abs(amount.sentence - rest.sentence) <= reach) return true
  return amount.firstToken < (blocks[leadBlocks]?.firstToken ?? tokens.count)
}

/** Do some neighbours among the others make the whole together with the rest: as rounded, where they stand beside it? */
function makes(facts: Facts, whole: Term, rest: Term, others: readonly Term[]): boolean {
  const at = others.findIndex(({ amount }) => amount.start > rest.amount.start)
  const place = at < 0 ? others.length : at
  for (let first = 0; first < others.length; first++)
    for (let end = first + 1; end <= Math.min(others.length, first + mostParts); end++) {
      const parts = [...others.slice(first, end), rest]
      const isBeside = first <= place && place <= end
      if (isBeside ? fits(facts, whole, parts) : sumOf(parts) === whole.value) return true
    }
  return false
}

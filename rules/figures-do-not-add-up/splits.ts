import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isDigitOff, isSlipOf } from '../../src/analysis/slips.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Mismatch } from './mismatch.ts'
import { hasNouns, haveSides, isSide, isSplitOfWhole, nounsFit } from './split-nouns.ts'
import { isLeft, type SplitRow, splitRows, withUnits } from './split-rows.ts'
import { isTotalBehind, waySaid } from './split-wholes.ts'
import { isDefinite, isOpenRow, isShareItself } from './split-words.ts'
import { areAddable, fits, hasUnread, sumMismatch, sumOf } from './sums.ts'

/** A whole and the figures that may be all of its parts. */
interface Reading {
  readonly whole: Addend
  readonly parts: readonly Addend[]
  readonly row: SplitRow
  /** Do the words say that the parts are of the whole: "of the 84", "of whom", "a total of"? */
  readonly isSaid: boolean
  readonly isTotal?: boolean
  /** Is the whole the only figure of its sort in its sentence, or in that of the parts? */
  readonly isAlone: boolean
}

const fewestParts = 2
const mostParts = 6
/** Three of a closed row are all there are; two may be some. */
const fewestClosed = 3
/** How many sentences before a row its whole may stand, behind it, and for what names the same lots again. */
const reachBefore = 2
const reachBehind = 2
const farReach = 12
/** How many sentences away a part may stand that is missing from a row. */
const reachOfMissing = 4
/** By what share a sum that is said to be one may be off, and one of lots that belong together. */
const farthest = 0.35
const farthestLoose = 0.1
const fewestOff = 2

/** "214 passengers and a crew of 38", and "all 262 people aboard": the parts of a split are not its whole. */
export function* splits(facts: Facts): Iterable<Mismatch> {
  const addends = withUnits(facts, addendsOf(facts))
  const rows = splitRows(facts, addends)
  for (const row of rows) {
    if (row.items.length < fewestParts) continue
    const found = isOpenRow(facts, row) ? exceeding(facts, addends, row) : mismatchOf(facts, addends, row)
    if (found) yield found
  }
}

/** "Will add £16m … another £8m … the remaining £4m": what is told before is no whole of what comes on top of it. */
function isBeside({ tokens }: Facts, { whole, parts }: Reading): boolean {
  return (
    parts.every(({ amount }) => amount.sentence > whole.amount.sentence) &&
    isMore(tokens.keys[parts[0]!.amount.firstToken - 1] ?? 0)
  )
}

const isMore = wordTest('another additional further extra')

function mismatchOf(facts: Facts, addends: readonly Addend[], row: SplitRow): Mismatch | undefined {
  const readings = [...readingsOf(facts, addends, row)].filter(reading => !isBeside(facts, reading))
  if (readings.some(({ whole, parts }) => isSumOfSome(facts, whole, parts))) return undefined
  const meant = readings.find(reading => isMeant(facts, reading))
  if (!meant || isToldOtherwise(facts, addends, meant)) return undefined
  const { whole, parts } = meant
  return sumMismatch(whole, parts, whole.amount.start > parts[0]!.amount.start ? whole : parts.at(-1)!)
}

const including = wordTest('including include includes')
const includingReach = 3

/** "Seven people, including four women and five men": kinds that nobody is two of are no more than all. */
function exceeding(
  facts: Facts,
  addends: readonly Addend[],
  { index, items }: SplitRow,
): Mismatch | undefined {
  const whole = addends[index - 1]
  const [first] = items as readonly [Addend, ...Addend[]]
  if (whole?.sort !== first.sort || whole.amount.sentence !== first.amount.sentence) return undefined
  const { counted, endToken } = whole.amount
  const isIncluding = including(facts.tokens.keys[first.amount.firstToken - 1] ?? 0)
  const isBeside = first.amount.firstToken - (counted?.endToken ?? endToken) <= includingReach
  if (!isIncluding || !isBeside || whole.amount.precision !== 'exact') return undefined
  const isMore = sumOf(items) > whole.value && isSplitOfWhole(facts, whole, items)
  return isMore ? sumMismatch(whole, items, whole) : undefined
}

function* readingsOf(facts: Facts, addends: readonly Addend[], row: SplitRow): Iterable<Reading> {
  const { items } = row
  const [first, ...others] = items as readonly [Addend, ...Addend[]]
  if (others.length >= fewestParts && others.length <= mostParts) {
    const way = waySaid(facts, first, others)
    if (way || row.hasRest) {
      const isSaid = way === 'said' || row.hasRest || haveSides(facts, others)
      yield { whole: first, parts: others, row, isSaid, isAlone: true }
    }
  }
  // "Won 14 of its 30 games, drew nine and lost seven": the first part stands before the whole.
  const part = addends[row.index - 1]
  if (
    part &&
    others.length >= fewestParts &&
    isPartBefore(facts, part, first) &&
    areTold(facts, [part, ...others])
  )
    yield { whole: first, parts: [part, ...others], row, isSaid: true, isAlone: true }
  if (items.length > mostParts) return
  for (let index = row.index - 1; index >= 0; index--) {
    const whole = addends[index]!
    const gap = first.amount.sentence - whole.amount.sentence
    if (gap > farReach) break
    if (whole.sort !== first.sort || isNoWhole(facts, whole, gap)) continue
    const isSaid = gap <= reachBefore && (row.hasRest || waySaid(facts, whole, items) === 'said')
    const isAgain = gap <= reachBefore || isDefinite(facts, first)
    if (isSaid || isAgain) yield { whole, parts: items, row, isSaid, isAlone: isAlone(addends, index) }
  }
  let isNext = true
  for (let index = row.index + items.length; index < addends.length; index++) {
    const whole = addends[index]!
    const gap = whole.amount.sentence - items.at(-1)!.amount.sentence
    if (gap > farReach) break
    if (whole.sort !== first.sort) continue
    const isTotal = isNext && gap <= 1 && isTotalBehind(facts, items, whole)
    isNext = false
    if (isTotal || isDefinite(facts, whole) || gap <= reachBehind)
      yield { whole, parts: items, row, isSaid: isTotal, isTotal, isAlone: true }
  }
}

const of = keyOf('of')
const pointing = wordTest('them these those which whom')
const to = keyOf('to')
const from = keyOf('from')
const definite = wordTest('the its their his her all')

/** "14 of its 30" */
function isPartBefore({ tokens: { keys } }: Facts, part: Addend, { sort, amount, value }: Addend): boolean {
  const { firstToken } = amount
  const at = definite(keys[firstToken - 1] ?? 0) ? firstToken - 1 : firstToken
  return (
    part.sort === sort &&
    part.value < value &&
    at < firstToken &&
    keys[at - 1] === of &&
    part.amount.endToken === at - 1
  )
}

/** Each with a verb right before it: "won 14 …, drew nine and lost seven". */
function areTold({ tokens, partsOfSpeech }: Facts, parts: readonly Addend[]): boolean {
  const verbs = parts.map(({ amount }) => tokens.keys[amount.firstToken - 1]!)
  const isVerb = ({ amount }: Addend) => {
    const tag = partsOfSpeech.tagOf(amount.firstToken - 1)
    return isFiniteTag(tag) || tag === Tag.verbParticiple
  }
  return parts.every(isVerb) && new Set(verbs).size === verbs.length
}

/** "His lead increased from 431 to 512", "received 522 of them": a level, or a part, and not what the next sentence splits. */
function isNoWhole({ tokens: { keys } }: Facts, { amount }: Addend, gap: number): boolean {
  const { firstToken, endToken } = amount
  if (keys[firstToken - 1] === to && keys[firstToken - 3] === from) return true
  return gap > 0 && keys[endToken] === of && pointing(keys[endToken + 1] ?? 0)
}

function isAlone(addends: readonly Addend[], index: number): boolean {
  const { sort, amount } = addends[index]!
  const isBeside = (other: Addend | undefined) =>
    other?.sort === sort && other.amount.sentence === amount.sentence
  return !isBeside(addends[index - 1]) && !isBeside(addends[index + 1])
}

/** Do some neighbours among the parts make the whole, or all of them? */
function isSumOfSome(facts: Facts, whole: Addend, parts: readonly Addend[]): boolean {
  for (let first = 0; first < parts.length; first++)
    for (let end = first + 2; end <= parts.length; end++)
      if (sumOf(parts.slice(first, end)) === whole.value) return true
  return fits(facts, whole, parts)
}

/** Does the sum, what is missing from it, or what the supposed whole makes together with the parts, stand in the piece? */
function isToldOtherwise(facts: Facts, addends: readonly Addend[], { whole, parts }: Reading): boolean {
  const others = addends.filter(one => one.sort === whole.sort && one !== whole && !parts.includes(one))
  const off = Math.abs(sumOf(parts) - whole.value)
  const isNear = ({ amount }: Addend) =>
    Math.abs(amount.sentence - parts[0]!.amount.sentence) <= reachOfMissing
  return others.some(
    one =>
      fits(facts, one, parts) ||
      (one.value === off && isNear(one)) ||
      parts.some((_, first) => fits(facts, one, [whole, ...parts.slice(first)])),
  )
}

function isMeant(facts: Facts, reading: Reading): boolean {
  const { whole, parts, row, isSaid, isTotal, isAlone } = reading
  if (whole.amount.precision !== 'exact' || parts.some(({ amount }) => amount.precision !== 'exact'))
    return false
  const isOfThis = isSaid && parts.length >= fewestClosed && isSameSentence(whole, parts)
  if ((whole.role === 'aside' && !isOfThis) || isLeft(facts, whole) || isShareItself(facts, whole))
    return false
  if (!isTotal && !nounsFit(facts, whole, parts, isSaid)) return false
  if (
    parts.some(({ value }) => value === whole.value) ||
    hasUnread(
      facts,
      parts.map(({ amount }) => amount),
    ) ||
    hasOther(facts, whole, parts)
  )
    return false
  const values = parts.map(({ value }) => value)
  const isDigit = isDigitOff(whole.value, values)
  if (!isDigit && !areAddable(whole, parts)) return false
  const off = Math.abs(sumOf(parts) - whole.value)
  const isNear = (share: number) => off <= Math.max(fewestOff, share * Math.max(whole.value, sumOf(parts)))
  const isSplit = isSplitOfWhole(facts, whole, parts)
  if (isSaid) {
    if (!row.isClosed && !(isTotal && parts.length >= fewestClosed)) return false
    if (row.hasRest) return isDigit || isNear(isAlone ? farthest : farthestLoose)
    if (isSplit || isTotal || parts.length >= fewestClosed) return isDigit || isNear(farthest)
    return (isSide(facts, parts) && isDigit) || isLongSlip(whole, parts)
  }
  // "All 21 supported it, all 12 opposed it": who they are of has to stand right before.
  if (isSplit && (hasNouns(facts, parts) || isNextTo(whole, parts))) return isDigit || isNear(farthestLoose)
  return isDefinite(facts, whole) && isSide(facts, parts) && isLongSlip(whole, parts)
}

function isSameSentence({ amount }: Addend, parts: readonly Addend[]): boolean {
  return parts.every(part => part.amount.sentence === amount.sentence)
}

function isNextTo({ amount }: Addend, parts: readonly Addend[]): boolean {
  return Math.abs(amount.sentence - parts[0]!.amount.sentence) <= 1
}

/** One slip in a figure of three digits or more. */
function isLongSlip(whole: Addend, parts: readonly Addend[]): boolean {
  const off = whole.value - sumOf(parts)
  return isSlipOf(whole.value, sumOf(parts)) || parts.some(({ value }) => isSlipOf(value, value + off))
}

/** A figure between the parts that is none of them. */
function hasOther({ amounts }: Facts, whole: Addend, parts: readonly Addend[]): boolean {
  const [first, last] = [parts[0]!.amount, parts.at(-1)!.amount]
  const isOther = (amount: Amount) =>
    amount.start > first.start &&
    amount.start < last.start &&
    amount.kind === first.kind &&
    amount !== whole.amount &&
    !parts.some(part => part.amount === amount)
  for (let sentence = first.sentence; sentence <= last.sentence; sentence++)
    if (amountsIn(amounts, sentence).some(isOther)) return true
  return false
}

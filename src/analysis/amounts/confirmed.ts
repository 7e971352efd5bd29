import type { Span } from '../../span.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { sentenceOf, tokenFrom } from '../token-tests.ts'
import { amountsAround, amountsIn, longestPiece } from './in-sentence.ts'

/** So many figures of one sort in a row are tried as the parts of a sum. */
const mostParts = 6
const fewestFar = 3
/** How many sentences lie between the first of them and the last. */
const reach = 3
/** Small sums come out by chance, differences sooner. */
const leastSum = 30
const leastDifference = 100
const leastWhole = 1000
/** What a whole percentage may be rounded by. */
const rounding = 0.5
/** Values in floating point. */
const slack = 1e-6
/** What is spread over years or shared among people is so many times smaller. */
const leastTimes = 5
const mostTimes = 100

/**
 * Do the figures of the piece bear out both of two figures, each in a sum or a difference of its own, or the one as so many
 * times the other? Then neither is a slip of the other: they are two things.
 */
export function areConfirmed(facts: Facts, one: Span, other: Span): boolean {
  const [a, b] = [amountAt(facts, one), amountAt(facts, other)]
  if (!a || !b) return false
  if (isTimes(facts, a, b) || isStep(facts, a, b) || isSumOfRows(facts, a, b)) return true
  return isConfirmed(facts, a) && isConfirmed(facts, b)
}

function amountAt({ tokens, amounts }: Facts, { start, end }: Span): Amount | undefined {
  const sentence = sentenceOf(tokens, tokenFrom(tokens, start))
  return amountsIn(amounts, sentence).find(amount => amount.start < end && start < amount.end)
}

/** "£1,300 a head", and "spread over ten years, £130 a child". */
function isTimes({ amounts }: Facts, a: Amount, b: Amount): boolean {
  const times = Math.max(a.low, b.low) / Math.min(a.low, b.low)
  if (
    !isAlike(a, b) ||
    times < leastTimes ||
    times > mostTimes ||
    Math.abs(times - Math.round(times)) > slack
  )
    return false
  const isBeside = (amount: Amount) => isEqual(amount.low, times)
  return [a, b].some(({ sentence }) => amountsIn(amounts, sentence).some(isBeside))
}

/** "The estimate was $71 million. The bid was $88 million, $17 million more": one is what parts the other from a third. */
function isStep({ amounts }: Facts, a: Amount, b: Amount): boolean {
  if (!isAlike(a, b) || a.low + b.low < leastSum) return false
  return [a, b].some(({ sentence }) =>
    amountsAround(amounts, sentence, 1).some(
      amount => isAlike(amount, a) && isEqual(amount.low, a.low + b.low),
    ),
  )
}

/** "Spoiled: 412,600" and, in the next row, "Blank: 226,700" are the 639,300 ballots of the text. */
function isSumOfRows({ amounts }: Facts, a: Amount, b: Amount): boolean {
  if (!isAlike(a, b) || Math.abs(a.low - b.low) < leastSum) return false
  const [part, whole] = a.low < b.low ? [a, b] : [b, a]
  return amountsAround(amounts, part.sentence, 1).some(
    amount => amount !== part && isAlike(amount, part) && isEqual(amount.low + part.low, whole.low),
  )
}

function isConfirmed({ amounts }: Facts, own: Amount): boolean {
  const alike = amountsAround(amounts, own.sentence, longestPiece).filter(amount => isAlike(amount, own))
  // Two numbers come to a third by chance, unless they stand beside it.
  const isNear = (amount: Amount, run: readonly Amount[]) =>
    run.length >= fewestFar || run.some(({ sentence }) => Math.abs(sentence - amount.sentence) <= 1)
  const isTold = (value: number, run: readonly Amount[]) =>
    alike.some(amount => !run.includes(amount) && isEqual(amount.low, value) && isNear(amount, run))
  for (let first = 0; first < alike.length; first++) {
    let sum = 0
    for (let last = first; last < Math.min(alike.length, first + mostParts); last++) {
      if (alike[last]!.sentence - alike[first]!.sentence > reach) break
      sum += alike[last]!.low
      if (last === first || sum < leastSum) continue
      const run = alike.slice(first, last + 1)
      if (run.includes(own) ? isTold(sum, run) : isEqual(sum, own.low) && isNear(own, run)) return true
    }
  }
  return isDifference(alike, own) || isShared(amounts, alike, own)
}

/** "The next 320 would bring the total to 2,560", where 2,240 are told of. */
function isDifference(alike: readonly Amount[], own: Amount): boolean {
  if (own.low < leastDifference) return false
  const near = alike.filter(amount => amount !== own && Math.abs(amount.sentence - own.sentence) <= 1)
  return near.some(
    more =>
      more.low >= leastWhole && alike.some(less => less !== own && isEqual(more.low - own.low, less.low)),
  )
}

/** "Of the 3,200 apartments 2,240 are connected, or 70%" */
function isShared(amounts: readonly Amount[], alike: readonly Amount[], own: Amount): boolean {
  const shares = amountsIn(amounts, own.sentence).filter(({ kind }) => kind === 'percent')
  if (shares.length === 0 || own.low < leastSum) return false
  const beside = alike.filter(amount => amount !== own && amount.sentence === own.sentence)
  return beside.some(other => {
    const share = (Math.min(own.low, other.low) / Math.max(own.low, other.low)) * 100
    return shares.some(({ low }) => Math.abs(low - share) <= rounding)
  })
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b))
}

function isAlike(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit?.name === b.unit?.name && a.low === a.high
}

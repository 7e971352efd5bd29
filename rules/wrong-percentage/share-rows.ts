import { roundedRange } from '../../src/analysis/amounts/rounded.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { rangeOfShare } from '../../src/analysis/changes/share-range.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { quotient, type Range } from '../../src/analysis/quantities/range.ts'
import { digitsOf, slipBetween } from '../../src/analysis/rival-figures/slips.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { isOneSort } from './sizes.ts'
import { type ToldShare, toldShares } from './told-shares.ts'
import type { WrongShare } from './wrong-share.ts'

/** Between two shares of one row lie no more sentences. */
const reach = 3
const mostRow = 12
/** A slip is no greater. */
const mostFactor = 4
/** So far an outlier is off what the others make of it. */
const leastOff = 0.06

/**
 * Sizes that are given with their shares: each is held against the whole that the words name, and those of a row against the
 * one whole that all of them must be of.
 */
export function* sharesOfWholes(facts: Facts): Iterable<WrongShare> {
  const told = toldShares(facts)
  for (const one of told) {
    const found = one.whole && misfit(facts.tokens, one, one.whole)
    if (found) yield found
  }
  for (const row of rowsOf(told)) {
    const found = outlierOf(facts, row)
    if (found) yield found
  }
}

function misfit(tokens: Tokens, { part, share }: ToldShare, whole: Amount): WrongShare | undefined {
  const ratio = quotient(roundedRange(tokens, part), roundedRange(tokens, whole))
  const { low, high } = rangeOfShare(tokens, share)
  if (ratio.low <= high && low <= ratio.high) return undefined
  const right = part.low / whole.low
  const said = saidOf(share)
  if (right > said * mostFactor || said > right * mostFactor) return undefined
  const start = Math.min(part.start, whole.start)
  return wrong(share, { start, end: Math.max(part.end, whole.end) }, right)
}

function wrong(share: Amount, there: { start: number; end: number }, right: number): WrongShare {
  return {
    messageId: 'part',
    here: { start: share.start, end: share.end },
    there,
    right: `${Number((right * 100).toPrecision(3))} percent`,
    isTied: true,
  }
}

function saidOf({ kind, low }: Amount): number {
  return kind === 'percent' ? low / 100 : low
}

/** Percentages that follow one another within a few sentences, each of one sort of thing and of no more than one told whole. */
function rowsOf(told: readonly ToldShare[]): ToldShare[][] {
  const rows: ToldShare[][] = []
  for (const one of told) {
    if (one.share.kind !== 'percent' || one.part.precision !== 'exact') continue
    const row = rows.at(-1)
    const last = row?.at(-1)
    const isNext =
      row &&
      last &&
      row.length < mostRow &&
      one.share.sentence - last.share.sentence <= reach &&
      one.part.kind === last.part.kind &&
      one.part.currency === last.part.currency &&
      (one.whole === undefined ||
        row.every(({ whole }) => whole === undefined || whole.low === one.whole!.low))
    if (isNext) row.push(one)
    else rows.push([one])
  }
  return rows.filter(({ length }) => length > 1)
}

/** The one of a row that is of no whole that all the others can be of. */
function outlierOf(facts: Facts, row: readonly ToldShare[]): WrongShare | undefined {
  const { tokens } = facts
  if (new Set(row.map(({ part }) => part.low)).size < row.length) return undefined
  const wholes = row.map(one => impliedBy(tokens, one))
  const isIn = (value: number) => wholes.filter(({ low, high }) => low <= value && value <= high).length
  const stated = statedWholes(facts, row).filter(value => isIn(value) > 0)
  const candidates = [...stated, ...wholes.flatMap(({ low, high }) => [low, high])]
  const most = Math.max(...candidates.map(isIn))
  if (most >= row.length || most < row.length - 1) return undefined
  const isStated = stated.some(value => isIn(value) === most)
  if (most < 2 && !isStated) return undefined
  const values = isStated ? stated : candidates
  const best = values.filter(value => isIn(value) === most)
  const outliers = new Set(
    best.map(value => wholes.findIndex(({ low, high }) => value < low || value > high)),
  )
  const [at] = outliers
  if (outliers.size !== 1 || at === undefined) return undefined
  const { part, share } = row[at]!
  const right = best.map(value => part.low / value)
  const said = saidOf(share)
  const isOff = right.every(value => Math.abs(value - said) > leastOff * Math.max(value, said))
  // Two that happen to agree, or one that a figure near by fits: the third has to be a slip.
  const isWeak = !(isStated && most > 1) && most < 3
  if (!isOff || right.some(value => value > 1) || (isWeak && !right.some(value => isSlip(share, value))))
    return undefined
  return wrong(share, part, right[0]!)
}

/** What a whole may be of which a size is so many percent. */
function impliedBy(tokens: Tokens, { part, share }: ToldShare): Range {
  const half = halfDigit(tokens, share)
  const { low, high } = roundedRange(tokens, part)
  return { low: (low * 100) / (share.low + half), high: (high * 100) / Math.max(share.low - half, 0.01) }
}

function halfDigit({ prose }: Tokens, { start, end }: Amount): number {
  const decimals = /\d\.(\d+)/.exec(prose.slice(start, end))?.[1]?.length ?? 0
  // Writers round carelessly.
  return 0.55 * 10 ** -decimals
}

/** Is what the share should be the stated one with one digit wrong? */
function isSlip({ low }: Amount, right: number): boolean {
  const decimals = Number.isInteger(low) ? 0 : 1
  const percent = Number((right * 100).toFixed(decimals))
  const slip = slipBetween(digitsOf(low), digitsOf(percent))
  return slip === 'digit' || slip === 'turned' || (low < 10 && percent < 10)
}

/** The counts beside the row that are larger than its parts. */
function statedWholes({ amounts, tokens }: Facts, row: readonly ToldShare[]): number[] {
  const [first, last] = [row[0]!.share.sentence - 1, row.at(-1)!.share.sentence + 1]
  const [one] = row
  const least = Math.max(...row.map(({ part }) => part.low))
  return amounts
    .filter(
      amount =>
        amount.sentence >= first &&
        amount.sentence <= last &&
        amount.low > least &&
        amount.kind === one!.part.kind &&
        isOneSort(tokens, amount, one!.part, true),
    )
    .map(({ low }) => low)
}

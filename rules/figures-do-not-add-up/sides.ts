import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { Range } from '../../src/analysis/quantities/range.ts'
import { Shape } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { sortOfFigure } from './written-lists.ts'

/** One figure of those that a sentence sets side by side. */
export interface Side extends Span {
  readonly sort: string
  readonly value: number
  /** What it may stand for as it is rounded. */
  readonly range: Range
  readonly firstToken: number
  readonly endToken: number
}

/** A number behind a name that is smaller may be part of it. */
const leastNamed = 100
/** A sentence with more figures is no prose. */
const mostFigures = 40
/** "April 2026" */
const years = { from: 1500, to: 2100 }
const perDraft = new WeakMap<Facts, Map<number, readonly Side[]>>()

/** The figures of a sentence, in order: both of "657 to 694" and of "71-64", and those behind a name ("Lindqvist 289"). */
export function sidesIn(facts: Facts, sentence: number): readonly Side[] {
  const known = perDraft.get(facts) ?? new Map<number, readonly Side[]>()
  perDraft.set(facts, known)
  const found = known.get(sentence) ?? [...findSides(facts, sentence)].sort((a, b) => a.start - b.start)
  known.set(sentence, found)
  return found
}

function* findSides(facts: Facts, sentence: number): Iterable<Side> {
  const own = amountsIn(facts.amounts, sentence)
  if (own.length > mostFigures) return
  // Of "657 to 694" the second figure is an amount by itself, too.
  const outer = own.filter((one, at) => !own.slice(0, at).some(({ end }) => end > one.start))
  for (const amount of outer) yield* sidesOf(facts, amount)
  for (const { unit, value, ...place } of amountsIn(facts.quantities, sentence)) {
    if (unit !== 'count' || value < leastNamed || isYear(facts, value, place)) continue
    if (outer.some(({ start, end }) => start < place.end && place.start < end)) continue
    if (facts.tokens.shapes[place.firstToken - 1]! >= Shape.capitalised)
      yield { ...place, sort: 'count', value, range: { low: value, high: value } }
  }
}

function isYear({ tokens: { prose } }: Facts, value: number, { start, end }: Span): boolean {
  return value >= years.from && value <= years.to && !prose.slice(start, end).includes(',')
}

function sidesOf({ tokens: { prose } }: Facts, amount: Amount): readonly Side[] {
  const { low, high, against, precision } = amount
  if (precision !== 'exact') return []
  const second = against ?? (high > low ? high : undefined)
  if (second !== undefined)
    return [low, second].map(value => ({
      ...amount,
      sort: 'count',
      value,
      range: { low: value, high: value },
    }))
  const sort = sortOfFigure(amount)
  return sort === undefined ? [] : [{ ...amount, sort, value: low, range: statedRange(amount, prose) }]
}

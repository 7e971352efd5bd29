import type { Facts } from '../../src/analysis/facts.ts'
import { areApart, type Range } from '../../src/analysis/quantities/range.ts'
import { findSteps } from '../../src/analysis/steps/find.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { type Mismatch, shortest } from './mismatch.ts'

/** What floating point makes of a difference that is right. */
const slack = 1e-9

/** "Costs $479, which is $70 more than the $429"; "31 pupils, five more than the 24 of last year": those that do not fit. */
export function* differences(facts: Facts): Iterable<Mismatch> {
  const { tokens } = facts
  for (const { size, ones, other } of findSteps(facts)) {
    const isFit = ones.some(one => !areApart(distanceOf(one.range, other.range), size.range, slack))
    if (isFit) continue
    const [one] = ones
    const factor = size.amount.unit?.factor ?? 1
    const right = Math.abs(one!.value - other.value) / factor
    yield { ...differenceMismatch(tokens, size, one!, other, right), isClosed: true }
  }
}

/** A finding at a difference that two figures do not have. */
export function differenceMismatch(
  { prose }: Tokens,
  { start, end }: Span,
  one: Span,
  other: Span,
  right: number,
): Mismatch {
  return {
    messageId: 'difference',
    here: { start, end },
    there: [one, other].map(({ start, end }) => ({ start, end })),
    values: {
      one: prose.slice(one.start, one.end),
      other: prose.slice(other.start, other.end),
      right: shortest(right),
    },
  }
}

/** How far apart two figures can be, as they are rounded. */
export function distanceOf(a: Range, b: Range): Range {
  const low = Math.max(0, a.low > b.high ? a.low - b.high : b.low > a.high ? b.low - a.high : 0)
  return { low, high: Math.max(Math.abs(a.high - b.low), Math.abs(b.high - a.low)) }
}

import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'

const perDraft = new WeakMap<Facts, readonly Amount[]>()
const least = 1000

/**
 * Figures of a thousand and more, set with a comma, right behind a name ("Ben Sand 11,120"): no amounts by themselves, as a
 * number behind a name may be part of it, but counts in a row of such.
 */
export function figuresBehindNames(facts: Facts): readonly Amount[] {
  const known = perDraft.get(facts)
  if (known) return known
  const { quantities, amounts, tokens } = facts
  const large = quantities.filter(
    ({ unit, value, start, end }) =>
      unit === 'count' && value >= least && tokens.prose.slice(start, end).includes(','),
  )
  const read = new Set(large.length > 0 ? amounts.map(({ firstToken }) => firstToken) : [])
  const found = large
    .filter(({ firstToken }) => !read.has(firstToken))
    .map(
      ({ value, start, end, firstToken, endToken, sentence }): Amount => ({
        kind: 'count',
        low: value,
        high: value,
        precision: 'exact',
        unit: undefined,
        currency: undefined,
        against: undefined,
        counted: undefined,
        start,
        end,
        firstToken,
        endToken,
        sentence,
      }),
    )
  perDraft.set(facts, found)
  return found
}

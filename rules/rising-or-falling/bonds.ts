import { brokenBonds } from '../../src/analysis/bonds/bond.ts'
import { comparisonBonds } from '../../src/analysis/bonds/comparisons.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { Finding } from '../../src/rule/rule.ts'

/**
 * "The ground, with 42,000 seats, is larger than the old one, which held 45,000": the sizes go the other way.
 * @param known where the figures start of which that is told already
 */
export function* wrongWayRound(facts: Facts, prose: string, known: ReadonlySet<number>): Iterable<Finding> {
  for (const { here, there, words } of brokenBonds(facts, comparisonBonds)) {
    const [one] = there
    if (known.has(here.start)) continue
    const other = prose.slice(one!.start, one!.end)
    yield {
      start: here.start,
      end: here.end,
      messageId: 'compared',
      values: { other, words: words ?? 'more than' },
      related: [{ start: one!.start, end: one!.end, reason: `“${other}” stands here` }],
    }
  }
}

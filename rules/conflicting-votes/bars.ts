import { brokenBonds } from '../../src/analysis/bonds/bond.ts'
import { thresholdBonds } from '../../src/analysis/bonds/thresholds.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Votes that are told to be enough and are not, or the other way round. */
export function* missedBars(facts: Facts, prose: string): Iterable<Finding> {
  for (const { here, there, right } of brokenBonds(facts, thresholdBonds)) {
    yield {
      start: here.start,
      end: here.end,
      messageId: 'bar',
      values: { bar: Number(right.toPrecision(4)).toLocaleString('en-US') },
      related: there.map(({ start, end }) => ({
        start,
        end,
        reason: `“${prose.slice(start, end)}” stands here`,
      })),
    }
  }
}

import type { Quantity } from '../../src/analysis/quantities.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import { differences } from './difference.ts'
import { partitions } from './partition.ts'

export default defineRule({
  id: 'figures-do-not-add-up',
  category: 'contradiction',
  summary: 'A difference, or parts of a whole, that do not give the figures beside them',
  status: 'stable',
  gate: false,
  messages: {
    difference: '“{found}” does not fit: the difference of {one} and {other} is {right}',
    parts: 'The parts come to {sum}, but “{found}” is given as the whole',
    shares: 'The shares of the vote come to {sum} percent, not 100',
  },
  defaults: {},
  options: {},
  lexicon: false,
  check: findSums,
})

function* findSums({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  const text = ({ start, end }: Quantity) => prose.slice(start, end)
  const beside = (quantities: readonly Quantity[]) =>
    quantities.map(quantity => ({
      start: quantity.start,
      end: quantity.end,
      reason: `“${text(quantity)}” stands here`,
    }))
  for (const { one, other, difference } of differences(facts, prose)) {
    yield {
      start: difference.start,
      end: difference.end,
      messageId: 'difference',
      values: { one: text(one), other: text(other), right: shortest(Math.abs(one.value - other.value)) },
      related: beside([one, other]),
    }
  }
  for (const { whole, parts, sum } of partitions(facts, prose)) {
    const [first, ...rest] = parts as [Quantity, ...Quantity[]]
    const place = whole ?? first
    yield {
      start: place.start,
      end: place.end,
      messageId: whole ? 'parts' : 'shares',
      values: { sum: shortest(sum) },
      related: beside(whole ? parts : rest),
    }
  }
}

/** Without the digits that floating point has made up. */
function shortest(value: number): string {
  return Number(value.toPrecision(10)).toLocaleString('en-US', { maximumFractionDigits: 4 })
}

import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import { announcements } from './announcement.ts'

export default defineRule({
  id: 'wrong-count',
  category: 'contradiction',
  summary: 'A number that announces more, or fewer, things than are then listed',
  status: 'stable',
  gate: false,
  messages: { count: '“{found}” announces {stated}, but {listed} follow' },
  defaults: {},
  options: {},
  lexicon: false,
  check: findWrongCounts,
})

function* findWrongCounts({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  for (const { quantity, end, fewest, most, list } of announcements(facts)) {
    if (quantity.value >= fewest && quantity.value <= most) continue
    yield {
      start: quantity.start,
      end,
      messageId: 'count',
      values: { stated: quantity.value, listed: fewest === most ? fewest : `${fewest} to ${most}` },
      related: [
        { ...list, reason: `what is listed: “${prose.slice(list.start, list.end).replaceAll(/\s+/g, ' ')}”` },
      ],
    }
  }
}

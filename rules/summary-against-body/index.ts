import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { alterations } from './altered.ts'
import { rowClashes } from './rows.ts'

export default defineRule({
  id: 'summary-against-body',
  category: 'contradiction',
  summary: 'A sentence, headline or summary that tells something otherwise than the body',
  status: 'stable',
  gate: false,
  messages: {
    name: '“{found}” here, but “{other}” where the same is told elsewhere in this piece',
    pronoun: '“{found}” here, but “{other}” where the same is told of the same person',
    time: '“{found}” here, but “{other}” where the same is told elsewhere in this piece',
    scope: '“{found}” is more than the body says: it has “{other}”',
    outcome: '“{found}” is not what the body tells: it has “{other}”',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    for (const { kind, here, there } of [...alterations(facts), ...rowClashes(facts)])
      yield finding(kind, here, there, prose)
  },
})

function finding(messageId: string, here: Span, there: Span, prose: string): Finding {
  const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
  return {
    start: here.start,
    end: here.end,
    messageId,
    values: { other },
    related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
  }
}

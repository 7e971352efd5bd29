import { opposedStates, stateSpan } from '../../src/analysis/opposed-states.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { settings } from './settings.ts'
import { sides } from './sides.ts'
import { twoStates } from './states.ts'
import { twoSites } from './two-sites.ts'

export default defineRule({
  id: 'conflicting-places',
  category: 'contradiction',
  summary: 'One event or thing that is in two places',
  status: 'stable',
  gate: false,
  messages: {
    side: '“{found}” here, but “{other}” of the same event elsewhere in this piece: it has one place',
    site: '“{found}” is the place here, but “{other}” elsewhere in this piece',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }: RuleContext<object>) {
    for (const [here, there] of opposedStates([...sides(facts), ...settings(matches, facts)], facts))
      yield finding('side', stateSpan(here, facts), stateSpan(there, facts), prose)
    for (const { here, there } of [...twoStates(facts), ...twoSites(facts)])
      yield finding('site', here, there, prose)
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

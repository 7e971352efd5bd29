import { opposedStates, stateSpan } from '../../src/analysis/opposed-states.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { RuleContext } from '../../src/rule/rule.ts'
import { settings } from './settings.ts'
import { ofTwoThings, sides } from './sides.ts'
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
    for (const [here, there] of opposedStates([...sides(facts), ...settings(matches, facts)], facts)) {
      if (ofTwoThings(facts, here, there)) continue
      yield pairFinding('side', stateSpan(here, facts), stateSpan(there, facts), prose)
    }
    for (const { here, there } of [...twoStates(facts), ...twoSites(facts)])
      yield pairFinding('site', here, there, prose)
  },
})

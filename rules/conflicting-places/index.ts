import { clashesOf } from '../../src/analysis/opposed-cues.ts'
import { opposedStates, stateSpan } from '../../src/analysis/opposed-states.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { RuleContext } from '../../src/rule/rule.ts'
import { twoCities } from './houses.ts'
import { settings } from './settings.ts'
import { ofTwoThings, sides } from './sides.ts'
import { twoStates } from './states.ts'
import { surroundings } from './surroundings.ts'
import { twoSites } from './two-sites.ts'

export default defineRule({
  id: 'conflicting-places',
  category: 'contradiction',
  summary: 'One event or thing that is in two places',
  status: 'stable',
  gate: false,
  shownIn: 'unedited',
  messages: {
    side: '“{found}” here, but “{other}” of the same event elsewhere in this piece: it has one place',
    surroundings: '“{found}” and “{other}” cannot both be where this was',
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
    for (const { here, there } of [...twoStates(facts), ...twoSites(facts), ...twoCities(facts)])
      yield pairFinding('site', here, there, prose)
    for (const { here, there } of clashesOf(surroundings, facts))
      yield pairFinding('surroundings', here, there, prose)
  },
})

import { stemmer } from '../../src/analysis/restatements.ts'
import { isToldAlike } from '../../src/analysis/told-alike.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Conflict } from './conflict.ts'
import { conflictsOfSets } from './definite.ts'
import { conflictsOfSentences } from './restated.ts'
import { conflictsOfRivals } from './rivals.ts'
import { conflictsOfTerms } from './sentences.ts'
import { isOfUnion, isPartAndWhole } from './wholes.ts'

export default defineRule({
  id: 'conflicting-figures',
  category: 'contradiction',
  summary: 'One quantity that is given with two values',
  status: 'stable',
  gate: false,
  messages: { figures: '“{found}” here, but “{other}” where the piece tells the same thing elsewhere' },
  defaults: {},
  options: {},
  lexicon: false,
  check: findConflicts,
})

const finders = [conflictsOfSentences, conflictsOfSets, conflictsOfTerms, conflictsOfRivals]

/** Each place is reported once, though several ways may lead to it. */
function* findConflicts({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  if (facts.quantities.length < 2) return
  const stem = stemmer(prose)
  const reported = new Set<number>()
  for (const find of finders) {
    for (const conflict of find(facts, stem)) {
      const { here, there } = conflict
      // One way has the figure alone, another with its unit.
      const places = [here.start, here.end, there.start, there.end]
      if (places.some(place => reported.has(place))) continue
      if (!isToldAlike(facts, here, there)) continue
      if (!conflict.areWholes && isPartAndWhole(facts, conflict)) continue
      if (isOfUnion(facts, conflict)) continue
      reported.add(here.start).add(here.end)
      yield finding(conflict, prose)
    }
  }
}

function finding({ here, there, shownIn }: Conflict, prose: string): Finding {
  const other = prose.slice(there.start, there.end)
  return {
    start: here.start,
    end: here.end,
    messageId: 'figures',
    ...(shownIn ? { shownIn } : {}),
    values: { other },
    related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
  }
}

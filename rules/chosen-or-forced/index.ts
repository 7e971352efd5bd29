import { willConflicts } from '../../src/analysis/claims.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isSameSide } from '../../src/analysis/parties.ts'
import { partingConflicts } from '../../src/analysis/partings.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { type Departure, departures } from './departures.ts'
import { opposedWills } from './wills.ts'

export default defineRule({
  id: 'chosen-or-forced',
  category: 'contradiction',
  summary: 'Somebody who acted of their own will in one place and was made to in another',
  status: 'stable',
  gate: false,
  messages: {
    opposed: 'By “{found}” and by “{other}” it was not the same one who decided',
    both: '“{found}” says that it was somebody else’s decision, but “{other}” says that {name} left by choice',
    chose: '“{found}” says that it was {name}’s own decision, but “{other}” says that it was forced',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }) {
    const all = departures(matches, facts)
    const reported = new Set<Departure>()
    for (const later of all) {
      const earlier = all.find(
        other => other.match.start < later.match.start && isConflict(other, later, facts),
      )
      if (!earlier || reported.has(earlier)) continue
      reported.add(later)
      yield finding(earlier, later, facts, prose)
    }
    if (reported.size > 0) return
    const byFrames = [...byClaims(facts, prose)]
    yield* byFrames
    if (byFrames.some(({ shownIn }) => shownIn === undefined)) return
    const byNouns = [...byPartings(facts, prose)]
    yield* byNouns
    if (byNouns.length > 0) return
    for (const { here, there, isOfOne } of opposedWills(facts)) {
      const found = pairFinding('opposed', here, there, prose)
      yield isOfOne ? found : { ...found, shownIn: 'raw' }
    }
  },
})

/** Verbs, nouns and pleas of two poles, of whomever they are said. */
function* byPartings(facts: Facts, prose: string): Iterable<Finding> {
  for (const { earlier, later } of partingConflicts(facts))
    yield pairFinding('opposed', later, earlier, prose)
}

/** What the frames tell in further words: idioms, nouns, handing over and seizing. */
function* byClaims(facts: Facts, prose: string): Iterable<Finding> {
  for (const { earlier, later, isWeak } of willConflicts(facts)) {
    const found = pairFinding('opposed', later, earlier, prose)
    yield isWeak ? { ...found, shownIn: 'raw' } : found
  }
}

function isConflict(a: Departure, b: Departure, facts: Facts): boolean {
  if (a.manner === b.manner || !isSameSide(facts, a.party, b.party)) return false
  if (a.group !== undefined && b.group !== undefined && a.group !== b.group) return false
  const timed = a.times.size > 0 && b.times.size > 0
  return !timed || [...a.times].some(time => b.times.has(time))
}

/** The finding stands at the first of the two that the reader meets, with the other side as its related place. */
function finding(earlier: Departure, later: Departure, facts: Facts, prose: string): Finding {
  const other = prose.slice(later.match.start, later.match.end)
  return {
    start: earlier.match.start,
    end: earlier.match.end,
    messageId: earlier.manner === 'chosen' ? 'chose' : 'both',
    values: { other, name: facts.entities.entities[earlier.party]!.name },
    related: [{ start: later.match.start, end: later.match.end, reason: `“${other}” stands here` }],
  }
}

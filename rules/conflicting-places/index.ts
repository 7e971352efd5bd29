import type { Facts } from '../../src/analysis/facts.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import type { Place } from './place.ts'
import { SameEvent } from './same-event.ts'
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
    const same = new SameEvent(facts)
    for (const [here, there] of oppositions([...sides(facts), ...settings(matches, facts)], facts, same))
      yield finding('side', spanOf(here, facts), spanOf(there, facts), prose)
    for (const { here, there } of [...twoStates(facts), ...twoSites(facts, same)])
      yield finding('site', here, there, prose)
  },
})

/** How many places back another one of the same slot is looked for. */
const nearby = 20

/** The pairs of one slot with two values, of one event; one a slot. What is set side by side in a sentence is no slip. */
function* oppositions(places: readonly Place[], facts: Facts, same: SameEvent): Iterable<[Place, Place]> {
  const slots = new Map<string, Place[]>()
  for (const place of places) {
    if (facts.voices.isQuoted(spanOf(place, facts))) continue
    const list = slots.get(place.slot)
    if (list) list.push(place)
    else slots.set(place.slot, [place])
  }
  for (const list of slots.values()) {
    if (new Set(list.map(({ value }) => value)).size !== 2 || isSetSideBySide(list)) continue
    for (const [index, later] of list.entries()) {
      const earlier = list
        .slice(Math.max(0, index - nearby), index)
        .find(other => other.value !== later.value && same.holds(other, later, list.length === 2))
      if (!earlier) continue
      yield [later, earlier]
      break
    }
  }
}

function isSetSideBySide(list: readonly Place[]): boolean {
  return list.some((place, index) => {
    const next = list[index + 1]
    return next !== undefined && next.sentence === place.sentence && next.value !== place.value
  })
}

function spanOf({ firstToken, endToken }: Place, { tokens }: Facts): Span {
  return { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]! }
}

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

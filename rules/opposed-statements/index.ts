import { excludingClaims } from '../../src/analysis/claims.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { givenAndBought } from './gifts.ts'
import { lackedAndOwned } from './lacks.ts'
import { onlyAndOthers } from './only.ts'
import { firstAndLater } from './ordinals.ts'
import { missingAndPresent } from './parts.ts'
import { isOpposed, statementsOf } from './statements.ts'

export default defineRule({
  id: 'opposed-statements',
  category: 'contradiction',
  summary: 'Two statements about one thing that exclude one another',
  status: 'stable',
  gate: false,
  shownIn: 'unedited',
  messages: {
    opposed: '“{found}” and “{other}” exclude one another',
    gift: '“{found}” here, but “{other}” of the same thing elsewhere in this piece',
    part: '“{found}” cannot be there: the piece also says that there is no “{other}”',
  },
  defaults: {},
  options: {},
  lexicon: true,
  check: findOppositions,
})

/** How many statements back an opposed one is looked for. */
const nearby = 60

function* findOppositions({ facts, prose, matches }: RuleContext<object>): Iterable<Finding> {
  const statements = statementsOf(contested(matches), facts)
  const reported = new Set<string>()
  const told: Span[] = []
  for (const [index, later] of statements.entries()) {
    const slot = later.match.entry.labels.slot ?? ''
    const earlier = reported.has(slot)
      ? undefined
      : statements.slice(Math.max(0, index - nearby), index).find(other => isOpposed(other, later, facts))
    if (!earlier) continue
    reported.add(slot)
    told.push(later.match)
    yield pairFinding('opposed', later.match, earlier.match, prose)
  }
  for (const { earlier, later } of excludingClaims(facts)) {
    if (told.some(({ start, end }) => start < later.end && later.start < end)) continue
    if (isTitling(facts, earlier) || isTitling(facts, later)) continue
    yield pairFinding('opposed', later, earlier, prose)
  }
  for (const { here, there } of givenAndBought(facts)) yield pairFinding('gift', here, there, prose)
  for (const { here, there } of onlyAndOthers(facts)) yield pairFinding('opposed', here, there, prose)
  for (const { here, there } of firstAndLater(facts)) yield pairFinding('opposed', here, there, prose)
  const parts: Span[] = []
  for (const { here, there } of missingAndPresent(facts)) {
    parts.push(here)
    yield pairFinding('part', here, there, prose)
  }
  for (const { here, there } of lackedAndOwned(facts)) {
    if (parts.some(({ start, end }) => start < here.end && here.start < end)) continue
    yield pairFinding('opposed', here, there, prose)
  }
}

/** Does it stand in a heading between, which names what comes and says nothing of it: “A narrow vote, and others”? */
function isTitling({ blocks, tokens }: Facts, { start }: Span): boolean {
  return blockOf(blocks, tokenFrom(tokens, start))?.role === 'subhead'
}

/** The matches of slots that have two values in the piece: what speaks one way only is no conflict. */
function contested(matches: readonly LexiconMatch[]): readonly LexiconMatch[] {
  const values = new Map<string, Set<string>>()
  for (const { entry } of matches) {
    const slot = entry.labels.slot ?? ''
    values.set(slot, (values.get(slot) ?? new Set()).add(entry.labels.value ?? ''))
  }
  return matches.filter(({ entry }) => (values.get(entry.labels.slot ?? '')?.size ?? 0) > 1)
}

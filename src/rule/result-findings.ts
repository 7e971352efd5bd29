import type { Facts } from '../analysis/facts.ts'
import { type BondKind, brokenResults } from '../analysis/results.ts'
import { pairFinding } from './pair-finding.ts'
import type { Finding } from './rule.ts'

/**
 * The findings for results that are told in two ways. Fills `{other}` and `{why}` of the message `result`.
 * @param kinds the bonds that the rule reports
 */
export function* resultFindings(facts: Facts, kinds: readonly BondKind[]): Iterable<Finding> {
  const reported = new Set<number>()
  for (const { here, there, why } of brokenResults(facts, kinds)) {
    if (reported.has(here.start)) continue
    reported.add(here.start)
    const finding = pairFinding('result', here, there, facts.tokens.prose)
    yield { ...finding, values: { ...finding.values, why } }
  }
}

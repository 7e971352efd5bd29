import type { Facts } from '../analysis/facts.ts'
import { lexiconMatches } from '../lexicon/lexicons.ts'
import type { Finding, Rule } from './rule.ts'

/** Options as a user gives them: some of the rule's own, and `allow`, which every rule understands. */
export type RuleOptions<Options extends object> = Partial<Options> & { readonly allow?: readonly string[] }

/**
 * Runs one rule over the facts of a draft.
 * @returns its findings by place, without those whose words are allowed (whole, case as written)
 */
export function runRule<Options extends object>(
  rule: Rule<Options>,
  facts: Facts,
  options: RuleOptions<Options> = {},
): Finding[] {
  const { prose } = facts.tokens
  const allowed = new Set(options.allow)
  const context = {
    options: { ...rule.defaults, ...options },
    prose,
    facts,
    matches: rule.lexicon ? lexiconMatches(facts).of(rule.id) : [],
  }
  const findings = [...rule.check(context)]
  const kept =
    allowed.size === 0 ? findings : findings.filter(({ start, end }) => !allowed.has(prose.slice(start, end)))
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

import type { Facts } from '../analysis/facts.ts'
import { lexiconMatches } from '../lexicon/lexicons.ts'
import type { Finding, Rule } from './rule.ts'

/** Options as a user gives them: some of the rule's own, and `allow`, which every rule understands. */
export type RuleOptions<Options extends object> = Partial<Options> & { readonly allow?: readonly string[] }

/** A rule with its options, ready to be run over any number of drafts. */
export type ReadyRule = (facts: Facts) => readonly Finding[]

const nothing: readonly never[] = []

/**
 * Makes a rule ready under some options.
 * @returns what gives its findings in a draft by place, without those whose words are allowed (whole, case as written)
 */
export function readyRule<Options extends object>(
  rule: Rule<Options>,
  options: RuleOptions<Options> = {},
): ReadyRule {
  const allowed = new Set(options.allow)
  const settled = { ...rule.defaults, ...options }
  return facts => {
    const { prose } = facts.tokens
    const matches = rule.lexicon ? lexiconMatches(facts).of(lexiconOf(rule)) : nothing
    let findings: Finding[] | undefined
    for (const finding of rule.check({ options: settled, prose, facts, matches })) {
      if (allowed.size > 0 && allowed.has(prose.slice(finding.start, finding.end))) continue
      if (findings) findings.push(finding)
      else findings = [finding]
    }
    return findings?.sort((a, b) => a.start - b.start || a.end - b.end) ?? nothing
  }
}

/** Runs one rule over the facts of one draft, as {@link readyRule} does. */
export function runRule<Options extends object>(
  rule: Rule<Options>,
  facts: Facts,
  options: RuleOptions<Options> = {},
): readonly Finding[] {
  return readyRule(rule, options)(facts)
}

function lexiconOf({ id, lexicon }: Pick<Rule, 'id' | 'lexicon'>): string {
  return typeof lexicon === 'string' ? lexicon : id
}

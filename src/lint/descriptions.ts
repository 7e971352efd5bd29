import type { Registry } from '../config/rule-description.ts'
import type { Rule } from '../rule/rule.ts'

/** What the configuration has to know of the rules. */
export function descriptionsOf(rules: ReadonlyMap<string, Rule>): Registry {
  return [...rules.values()].map(({ id, category, summary, status, gate, defaults, options }) => ({
    id,
    category,
    summary,
    status,
    gate,
    defaults,
    options: { ...options },
  }))
}

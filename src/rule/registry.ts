import { plugins } from '../../generated/registry.ts'
import type { Rule } from './rule.ts'

/** Every rule that stands in rules/, by id. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  plugins.map(({ rule }) => [rule.id, rule as unknown as Rule]),
)

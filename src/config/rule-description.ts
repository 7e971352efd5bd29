import type { Category, OptionSchema } from '../rule/rule.ts'

/** What the configuration needs to know of a rule: the part of it that is data. */
export interface RuleDescription {
  readonly id: string
  readonly category: Category
  readonly summary: string
  readonly status: 'stable' | 'trial'
  readonly gate: boolean
  readonly defaults: object
  readonly options: Readonly<Record<string, OptionSchema>>
}

/** Every rule that can be configured, in any order. */
export type Registry = readonly RuleDescription[]

/** The option that every rule understands. */
export const allowOption: OptionSchema = {
  type: 'array',
  items: { type: 'string' },
  description: 'Words and phrases that this rule leaves alone: whole tokens, case as written.',
}

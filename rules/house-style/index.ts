import type { HouseCheck, HouseEntry } from '../../src/house/entry.ts'
import { loadPatterns } from '../../src/pattern/pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { checkFindings } from './checks.ts'
import { entryFindings } from './entries.ts'

interface HouseOptions {
  readonly entries: readonly HouseEntry[]
  readonly checks: readonly HouseCheck[]
}

export default defineRule<HouseOptions>({
  id: 'house-style',
  category: 'consistency',
  summary: 'A word, a phrase or a habit that the sheet of the house rules out',
  status: 'stable',
  gate: false,
  messages: {
    entry: '“{found}” is not the style of the house',
    own: '{message}',
  },
  defaults: { entries: [], checks: [] },
  options: {
    entries: {
      type: 'entries',
      description:
        'What the house writes and does not write; usually given as `entries` of the configuration.',
    },
    checks: {
      type: 'checks',
      description: 'Further checks of the house; usually given as `checks` of the configuration.',
    },
  },
  lexicon: false,
  prepare: ({ entries, checks }) => (entries.length + checks.length > 0 ? loadPatterns() : undefined),
  *check({ facts, options: { entries, checks } }) {
    if (entries.length > 0) yield* entryFindings(facts, entries)
    for (const check of checks) yield* checkFindings(facts, check)
  },
})

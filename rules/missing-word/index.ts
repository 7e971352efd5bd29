import { defineRule } from '../../src/rule/define-rule.ts'

export default defineRule({
  id: 'missing-word',
  category: 'typo',
  summary: 'A phrase from which a small word has dropped out',
  status: 'stable',
  gate: false,
  messages: { missing: '“{found}” lacks a word' },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ matches }) {
    for (const { start, end, entry } of matches)
      yield { start, end, messageId: 'missing', replacements: entry.write }
  },
})

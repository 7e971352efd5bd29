import { defineRule } from '../../src/rule/define-rule.ts'

export default defineRule({
  id: 'extra-word',
  category: 'typo',
  summary: 'A small word too many',
  status: 'stable',
  gate: false,
  messages: { extra: '“{found}” has a word too many' },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ matches }) {
    for (const { start, end, entry } of matches)
      yield { start, end, messageId: 'extra', replacements: entry.write }
  },
})

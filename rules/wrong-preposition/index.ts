import { defineRule } from '../../src/rule/define-rule.ts'
import { findWrongDatePrepositions } from './dates.ts'

export default defineRule({
  id: 'wrong-preposition',
  category: 'typo',
  summary: 'A preposition that the word before it does not take',
  status: 'stable',
  gate: false,
  messages: { preposition: '“{found}” has the wrong preposition' },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ matches, facts: { tokens, voices } }) {
    for (const { start, end, entry } of matches)
      yield { start, end, messageId: 'preposition', replacements: entry.write }
    for (const finding of findWrongDatePrepositions(tokens)) if (!voices.isSpoken(finding)) yield finding
  },
})

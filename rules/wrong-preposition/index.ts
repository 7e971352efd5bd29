import { defineRule } from '../../src/rule/define-rule.ts'
import { findWrongDatePrepositions } from './dates.ts'
import { findSinceSpans } from './spans.ts'

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
  *check({ matches, facts: { tokens, voices, partsOfSpeech } }) {
    for (const { start, end, entry } of matches)
      yield { start, end, messageId: 'preposition', replacements: entry.write }
    for (const find of [findWrongDatePrepositions, findSinceSpans])
      for (const finding of find(tokens, partsOfSpeech)) if (!voices.isSpoken(finding)) yield finding
  },
})

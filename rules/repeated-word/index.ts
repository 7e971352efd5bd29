import { defineRule } from '../../src/rule/define-rule.ts'
import { findRepetitions } from './repetitions.ts'

export default defineRule({
  id: 'repeated-word',
  category: 'typo',
  summary: 'A word, or two of them, written twice in a row by mistake',
  status: 'stable',
  gate: true,
  messages: { repeated: '“{word}” stands twice' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    yield* findRepetitions(facts)
  },
})

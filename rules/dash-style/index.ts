import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings } from '../../src/rule/majority.ts'
import { dashes } from './dashes.ts'

export default defineRule({
  id: 'dash-style',
  category: 'consistency',
  summary: 'A dash of another length, or with other spaces, than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: { mixed: 'This dash is unlike the “{other}” that this piece has {times}' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    yield* minorityFindings(prose, dashes(facts), () => true)
  },
})

import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { featureFindings } from '../../src/rule/features.ts'
import { times } from './times.ts'

export default defineRule({
  id: 'time-style',
  category: 'consistency',
  summary: 'A time of day written in another style than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: { mixed: '“{found}” breaks the style of “{other}”, which this piece has {times}' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    yield* featureFindings(prose, times(facts), ({ token }) => isInRunningText(facts, token))
  },
})

import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings } from '../../src/rule/majority.ts'
import { misfitDefinitions } from './definitions.ts'
import { abbreviationsWithStops } from './stops.ts'

export default defineRule({
  id: 'abbreviation-style',
  category: 'consistency',
  summary: 'An abbreviation with and without stops, or one that does not fit its name',
  status: 'stable',
  gate: false,
  messages: {
    mixed: '“{found}” is written “{other}” {times} elsewhere in this piece',
    misfit: '“{found}” does not fit “{name}”',
    second: '“{name}” is shortened to “{other}” before this',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    yield* misfitDefinitions(facts)
    yield* minorityFindings(prose, abbreviationsWithStops(facts), ({ token }) =>
      isInRunningText(facts, token),
    )
  },
})

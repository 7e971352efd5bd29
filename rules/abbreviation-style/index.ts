import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { houseMessage, minorityFindings } from '../../src/rule/majority.ts'
import { misfitDefinitions } from './definitions.ts'
import { abbreviations, houseChoice } from './stops.ts'

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
    again: '“{short}” is introduced a second time',
    expansion: '“{short}” stands for “{other}” before this',
    early: '“{found}” is used before it is introduced',
    unused: '“{short}” is introduced here and then not used',
    house: houseMessage,
  },
  defaults: { stops: 'auto' },
  options: {
    stops: {
      type: 'string',
      enum: ['auto', 'with', 'without'],
      description:
        'Whether the house writes U.S., U.K. and U.N. with stops; `auto` is as most of the piece does.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options: { stops } }) {
    yield* misfitDefinitions(facts)
    yield* minorityFindings(
      prose,
      abbreviations(facts, stops),
      ({ token }) => isInRunningText(facts, token),
      houseChoice(stops),
    )
  },
})

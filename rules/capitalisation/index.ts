import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings } from '../../src/rule/majority.ts'
import { acronymPlaces } from './acronyms.ts'
import { phrasePlaces } from './phrases.ts'
import { casedPlaces } from './places.ts'

export default defineRule({
  id: 'capitalisation',
  category: 'consistency',
  summary: 'A word that the piece writes with a capital in one place and without in another',
  status: 'stable',
  gate: false,
  messages: { mixed: '“{found}” is written “{other}” {times} elsewhere in this piece' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const places = [...casedPlaces(facts), ...phrasePlaces(facts), ...acronymPlaces(facts)]
    yield* minorityFindings(prose, places, ({ token }) => isInRunningText(facts, token))
  },
})

import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { houseMessage, minorityFindings } from '../../src/rule/majority.ts'
import { acronymPlaces } from './acronyms.ts'
import { headingFindings } from './headings.ts'
import { phrasePlaces } from './phrases.ts'
import { casedPlaces } from './places.ts'

export default defineRule({
  id: 'capitalisation',
  category: 'consistency',
  summary: 'A word that the piece writes with a capital in one place and without in another',
  status: 'stable',
  gate: false,
  messages: {
    mixed: '“{found}” is written “{other}” {times} elsewhere in this piece',
    house: houseMessage,
  },
  defaults: { headings: 'auto' },
  options: {
    headings: {
      type: 'string',
      enum: ['auto', 'sentence', 'title'],
      description: 'How the house cases headings: “Known limits” or “Known Limits”; `auto` is either.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options: { headings } }) {
    if (headings === 'sentence' || headings === 'title') yield* headingFindings(facts, headings)
    const places = [...casedPlaces(facts), ...phrasePlaces(facts), ...acronymPlaces(facts)]
    yield* minorityFindings(prose, places, ({ token }) => isInRunningText(facts, token))
  },
})

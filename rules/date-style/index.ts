import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { featureFindings, type HouseFeatures } from '../../src/rule/features.ts'
import { houseMessage, mixedMessage, preferOption } from '../../src/rule/majority.ts'
import { styledDates } from './dates.ts'

const monthFirst = { order: 'month first', suffix: 'plain', comma: 'comma' }
const dayFirst = { order: 'day first', suffix: 'plain' }

/** What a house can ask for, by an example. */
const houseStyles: Readonly<Record<string, HouseFeatures['features']>> = {
  'September 2, 2026': { ...monthFirst, month: 'whole' },
  'Sept. 2, 2026': { ...monthFirst, month: 'short with a stop' },
  '2 September 2026': { ...dayFirst, month: 'whole' },
  '2 Sept 2026': { ...dayFirst, month: 'short' },
}

export default defineRule({
  id: 'date-style',
  category: 'consistency',
  summary: 'A day of the calendar written in another style than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: { mixed: mixedMessage, house: houseMessage },
  defaults: { prefer: 'auto' },
  options: { prefer: preferOption('a date', Object.keys(houseStyles)) },
  lexicon: false,
  *check({ facts, prose, options: { prefer } }) {
    const features = houseStyles[prefer]
    yield* featureFindings(
      prose,
      styledDates(facts),
      ({ token }) => isInRunningText(facts, token),
      features && { features, shown: `dates as in “${prefer}”` },
    )
  },
})

import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { featureFindings, type HouseFeatures } from '../../src/rule/features.ts'
import { houseMessage, mixedMessage, preferOption } from '../../src/rule/majority.ts'
import { times } from './times.ts'

const twelveHours = { clock: 'twelve hours', 'whole hour': 'short' }

/** What a house can ask for, by an example. */
const houseStyles: Readonly<Record<string, HouseFeatures['features']>> = {
  '5:30 p.m.': { ...twelveHours, meridiem: 'p.m.', gap: 'spaced', mark: ':' },
  '5:30 pm': { ...twelveHours, meridiem: 'pm', gap: 'spaced', mark: ':' },
  '5:30pm': { ...twelveHours, meridiem: 'pm', gap: 'joined', mark: ':' },
  '5.30pm': { ...twelveHours, meridiem: 'pm', gap: 'joined', mark: '.' },
  '5:30 PM': { ...twelveHours, meridiem: 'PM', gap: 'spaced', mark: ':' },
  '17:30': { clock: 'twenty-four hours' },
}

export default defineRule({
  id: 'time-style',
  category: 'consistency',
  summary: 'A time of day written in another style than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: { mixed: mixedMessage, house: houseMessage },
  defaults: { prefer: 'auto' },
  options: { prefer: preferOption('a time of day', Object.keys(houseStyles)) },
  lexicon: false,
  *check({ facts, prose, options: { prefer } }) {
    const features = houseStyles[prefer]
    yield* featureFindings(
      prose,
      times(facts),
      ({ token }) => isInRunningText(facts, token),
      features && { features, shown: `times as in “${prefer}”` },
    )
  },
})

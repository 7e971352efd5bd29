import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFinding, mixturesOf } from '../../src/rule/majority.ts'
import { quotationMarks } from './marks.ts'

/** A text that has many marks of both kinds was pasted together, and one remark on each kind is enough. */
const mostPlaces = 8

export default defineRule({
  id: 'quotation-style',
  category: 'consistency',
  summary: 'Straight and curly quotation marks or apostrophes in one piece',
  status: 'trial',
  gate: false,
  messages: { mixed: 'This {mark} is {style}; the other kind stands {times} in this piece' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    for (const { majority, minority } of mixturesOf(quotationMarks(facts))) {
      for (const place of minority.slice(0, mostPlaces)) {
        const finding = minorityFinding(prose, place, majority, place.other)
        yield { ...finding, values: { ...finding.values, mark: place.topic, style: place.style } }
      }
    }
  },
})

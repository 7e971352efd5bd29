import { defineRule } from '../../src/rule/define-rule.ts'
import { houseFinding, houseMessage, minorityFinding, mixturesOf } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { otherMarks, otherPunctuation } from './house.ts'
import { quotationMarks } from './marks.ts'

/** A text that has many marks of both kinds was pasted together, and one remark on each kind is enough. */
const mostPlaces = 8

export default defineRule({
  id: 'quotation-style',
  category: 'consistency',
  summary: 'Straight and curly quotation marks or apostrophes in one piece',
  status: 'trial',
  gate: false,
  messages: {
    mixed: 'This {mark} is {style}; the other kind stands {times} in this piece',
    house: houseMessage,
  },
  defaults: { marks: 'auto', punctuation: 'auto', shape: 'auto' },
  options: {
    marks: {
      type: 'string',
      enum: ['auto', 'double', 'single'],
      description: 'The marks that the house puts around a quotation, single or double.',
    },
    punctuation: {
      type: 'string',
      enum: ['auto', 'inside', 'outside'],
      description: 'Where the house puts the comma or the stop after a quoted word.',
    },
    shape: {
      type: 'string',
      enum: ['auto', 'straight', 'curly'],
      description: 'Whether the marks and apostrophes of the house are straight or curly.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options: { marks, punctuation, shape } }) {
    if (marks === 'double' || marks === 'single') yield* limited(otherMarks(facts, marks))
    if (punctuation === 'inside' || punctuation === 'outside')
      yield* limited(otherPunctuation(facts, punctuation))
    if (shape !== 'auto') {
      const strange = quotationMarks(facts).filter(({ style }) => style !== shape)
      yield* limited(strange.map(place => houseFinding(place, `${shape} marks`, place.other)))
      return
    }
    for (const { majority, minority } of mixturesOf(quotationMarks(facts))) {
      for (const place of minority.slice(0, mostPlaces)) {
        const finding = minorityFinding(prose, place, majority, place.other)
        yield { ...finding, values: { ...finding.values, mark: place.topic, style: place.style } }
      }
    }
  },
})

function* limited(findings: Iterable<Finding>): Iterable<Finding> {
  let count = 0
  for (const finding of findings) {
    if (count++ === mostPlaces) return
    yield finding
  }
}

import type { Facts } from '../../src/analysis/facts.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { houseFinding, houseMessage, minorityFinding, mixturesOf } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { commaPlaces } from './commas.ts'
import { otherMarks, otherPunctuation } from './house.ts'
import { levelPlaces } from './levels.ts'
import { isCountedMark, quotationMarks } from './marks.ts'

/** A text that has many marks of both kinds was pasted together, and one remark on each kind is enough. */
const mostPlaces = 8

/** Where both sides are usual, the writer follows the sense: only a stray one among many is a slip. */
const clearLead = 2
const fewestCommas = 2

export default defineRule({
  id: 'quotation-style',
  category: 'consistency',
  summary: 'Quotation marks of two kinds, or commas both within them and after them, in one piece',
  status: 'stable',
  gate: false,
  messages: {
    mixed: 'This {mark} is {style}; the other kind stands {times} in this piece',
    level: 'This quotation has {style} marks; others of its kind do not, {times} in this piece',
    house: houseMessage,
    comma: 'The comma stands {style} the quotation mark here, and on the other side {times} in this piece',
  },
  defaults: { marks: 'auto', punctuation: 'auto', shape: 'any' },
  options: {
    marks: {
      type: 'string',
      enum: ['auto', 'double', 'single'],
      description:
        'The marks that the house puts around a quotation, single or double; `auto` is as most speech of the piece has.',
    },
    punctuation: {
      type: 'string',
      enum: ['auto', 'inside', 'outside'],
      description:
        'Where the house puts the comma or the stop after a quoted word; `auto` compares the commas after speech.',
    },
    shape: {
      type: 'string',
      enum: ['any', 'auto', 'straight', 'curly'],
      description:
        'Whether the marks and apostrophes of the house are straight or curly; `auto` is as most of the piece, `any` either.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options: { marks, punctuation, shape } }) {
    if (marks === 'double' || marks === 'single') yield* limited(otherMarks(facts, marks))
    else yield* levelFindings(facts, prose)
    if (punctuation === 'inside' || punctuation === 'outside')
      yield* limited(otherPunctuation(facts, punctuation))
    else yield* commaFindings(facts, prose)
    if (shape === 'auto') yield* shapeFindings(facts, prose)
    else if (shape !== 'any') yield* otherShape(facts, shape)
  },
})

function* otherShape(facts: Facts, shape: string): Iterable<Finding> {
  const strange = quotationMarks(facts).filter(({ style }) => style !== shape)
  yield* limited(strange.map(place => houseFinding(place, `${shape} marks`, place.other)))
}

function* limited(findings: Iterable<Finding>): Iterable<Finding> {
  let count = 0
  for (const finding of findings) {
    if (count++ === mostPlaces) return
    yield finding
  }
}

function* shapeFindings(facts: Facts, prose: string): Iterable<Finding> {
  for (const { majority, minority } of mixturesOf(quotationMarks(facts), mark =>
    isCountedMark(facts, mark),
  )) {
    for (const place of minority.slice(0, mostPlaces)) {
      const finding = minorityFinding(prose, place, majority, place.other)
      yield { ...finding, values: { ...finding.values, mark: place.topic, style: place.style } }
    }
  }
}

function* levelFindings(facts: Facts, prose: string): Iterable<Finding> {
  for (const { majority, minority } of mixturesOf(levelPlaces(facts))) {
    for (const place of minority) {
      const openings = majority.map(({ opening }) => opening)
      const finding = minorityFinding(prose, place, openings, place.other)
      yield { ...finding, messageId: 'level', values: { ...finding.values, style: place.style } }
    }
  }
}

function* commaFindings(facts: Facts, prose: string): Iterable<Finding> {
  for (const { majority, minority } of mixturesOf(commaPlaces(facts))) {
    if (majority.length < fewestCommas || minority.length > majority.length / clearLead) continue
    for (const { start, end, other, style } of minority) {
      const finding = minorityFinding(prose, { start, end }, majority, other)
      yield { ...finding, messageId: 'comma', values: { ...finding.values, style } }
    }
  }
}

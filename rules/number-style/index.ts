import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { houseMessage, minorityFindings, mixedMessage } from '../../src/rule/majority.ts'
import { choiceTest, noChoices } from './choices.ts'
import { counts } from './counts.ts'
import { decades } from './decades.ts'
import { decimals } from './decimals.ts'
import { fractions } from './fractions.ts'
import { measures } from './measures.ts'
import { money } from './money.ts'
import { numberSigns } from './number-signs.ts'
import { ordinals } from './ordinals.ts'
import { percentages } from './percentages.ts'
import { type NumberPlace, numberTokens } from './places.ts'
import { ranges } from './ranges.ts'
import { thousands } from './thousands.ts'
import { tiedCounts } from './tied-counts.ts'

const topics: readonly ((facts: Facts, candidates: readonly number[]) => NumberPlace[])[] = [
  percentages,
  measures,
  money,
  thousands,
  decades,
  counts,
  tiedCounts,
  ordinals,
  ranges,
  fractions,
  decimals,
  numberSigns,
]

export default defineRule({
  id: 'number-style',
  category: 'consistency',
  summary: 'A figure, percentage, unit or sum written in another style than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: { mixed: mixedMessage, house: houseMessage },
  defaults: noChoices,
  options: {
    percent: {
      type: 'string',
      enum: ['auto', 'percent', 'per cent', '%'],
      description: 'How the house writes percentages.',
    },
    numerals: {
      type: 'string',
      enum: ['auto', 'from 10', 'from 11', 'from 100'],
      description: 'From which count upwards the house writes figures, and words below.',
    },
    thousands: {
      type: 'string',
      enum: ['auto', 'from 1,000', 'from 10,000'],
      description: 'From which size upwards the house parts thousands with a comma.',
    },
    money: {
      type: 'string',
      enum: ['auto', 'million', 'm'],
      description: 'How the house writes millions of money: $2.5 million, or £2.5m and £2.5bn.',
    },
    currency: {
      type: 'string',
      enum: ['auto', 'sign'],
      description: 'Whether the house writes sums of dollars and euros with the sign of the currency.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options }) {
    const candidates = numberTokens(facts.tokens)
    const places = topics.flatMap(placesOf => placesOf(facts, candidates))
    yield* minorityFindings(prose, places, ({ token }) => isInRunningText(facts, token), choiceTest(options))
  },
})

import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings } from '../../src/rule/majority.ts'
import { counts } from './counts.ts'
import { decades } from './decades.ts'
import { measures } from './measures.ts'
import { money } from './money.ts'
import { ordinals } from './ordinals.ts'
import { percentages } from './percentages.ts'
import { type NumberPlace, numberTokens } from './places.ts'
import { thousands } from './thousands.ts'

const topics: readonly ((facts: Facts, candidates: readonly number[]) => NumberPlace[])[] = [
  percentages,
  measures,
  money,
  thousands,
  decades,
  counts,
  ordinals,
]

export default defineRule({
  id: 'number-style',
  category: 'consistency',
  summary: 'A figure, percentage, unit or sum written in another style than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: { mixed: '“{found}” breaks the style of “{other}”, which this piece has {times}' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const candidates = numberTokens(facts.tokens)
    const places = topics.flatMap(placesOf => placesOf(facts, candidates))
    yield* minorityFindings(prose, places, ({ token }) => isInRunningText(facts, token))
  },
})

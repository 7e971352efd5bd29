import { defineRule } from '../../src/rule/define-rule.ts'
import { resultFindings } from '../../src/rule/result-findings.ts'
import { wrongRanks } from './ranks.ts'
import { brokenRecords } from './records.ts'

export default defineRule({
  id: 'wrong-rank',
  category: 'contradiction',
  summary: 'A rank or a record that the figures of the piece contradict',
  status: 'stable',
  gate: false,
  messages: {
    rank: '“{found}” does not fit the list of this piece, where it is the {right}',
    result: '“{found}” does not fit “{other}”: {why}',
    record: '“{found}” is no record: it is {relation} “{other}”, which is given as the one before it',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const shown = (place: { start: number; end: number }) =>
      prose.slice(place.start, place.end).replaceAll(/\s+/g, ' ')
    for (const { here, row, right } of wrongRanks(facts)) {
      yield {
        ...here,
        messageId: 'rank',
        values: { right },
        related: [{ start: row.start, end: row.end, reason: `“${shown(row)}” stands here` }],
      }
    }
    yield* resultFindings(facts, ['mark'])
    for (const { here, there, low } of brokenRecords(facts, prose)) {
      yield {
        start: here.start,
        end: here.end,
        messageId: 'record',
        values: { other: shown(there), relation: low ? 'above' : 'below' },
        related: [{ start: there.start, end: there.end, reason: `“${shown(there)}” stands here` }],
      }
    }
  },
})

import { rivalClaims } from '../../src/analysis/claims.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import { doubleEchoes } from './echoes.ts'
import { doubleMakers } from './makers.ts'
import { doubleQuotations } from './quotations.ts'
import { doubleStudies } from './studies.ts'

export default defineRule({
  id: 'double-attribution',
  category: 'contradiction',
  summary: 'One quotation, work or study that is credited to two',
  status: 'stable',
  gate: false,
  shownIn: 'unedited',
  messages: {
    quotation:
      'The same quotation, word for word, is from {found} here and from {other} elsewhere in this piece',
    maker: 'The same work is by {found} here and by {other} elsewhere in this piece',
    echo: 'This is credited to {found} here, but it is {other} who said it elsewhere in this piece',
    deed: 'It is {found} who did it here, but {other} elsewhere in this piece',
    study: 'The piece has told of a study by {other} only, not of one by {found}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    for (const find of [doubleQuotations, doubleEchoes, doubleMakers, doubleStudies]) {
      for (const { kind, here, there } of find(facts)) {
        const other = prose.slice(there.start, there.end)
        yield {
          start: here.start,
          end: here.end,
          messageId: kind,
          values: { other },
          related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
        }
      }
    }
    for (const { here, there } of rivalClaims(facts)) yield pairFinding('deed', here, there, prose)
  },
})

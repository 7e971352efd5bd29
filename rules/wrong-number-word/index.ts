import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { agesInWords } from './ages.ts'
import { goals } from './goals.ts'
import { groups } from './groups.ts'
import type { Misfit } from './misfit.ts'
import { paperSizes } from './paper.ts'

/** One of these words every finding has. */
const trigger = topicOf(
  `duo duet trio threesome quartet foursome quintet sextet septet octet biathlon triathlon tetrathlon pentathlon heptathlon
   decathlon trilogy tetralogy diptych triptych fortnight weekend centenary centennial bicentenary bicentennial
   tercentenary sesquicentennial quincentenary twins triplets quadruplets quintuplets hat brace teenager quadragenarian
   quinquagenarian sexagenarian septuagenarian octogenarian nonagenarian centenarian toddler a0 a1 a2 a3 a4 a5 a6 a7 a8
   b0 b1 b2 b3 b4 b5 b6 b7 b8`,
)

export default defineRule({
  id: 'wrong-number-word',
  category: 'contradiction',
  summary: 'A word with a number in it (hat-trick, quartet, octogenarian) beside another number',
  status: 'stable',
  gate: false,
  messages: {
    size: '“{found}” does not fit: {word} is {right}',
    goals: '“{found}” does not fit: {word} is {right}',
    age: '“{found}” does not fit: {word} is {right}',
    paper: '“{found}” does not fit: {word} is {right}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const sentences = sentencesOn(facts, trigger)
    const misfits: Iterable<Misfit>[] = [
      groups(sentences),
      goals(sentences),
      agesInWords(sentences),
      paperSizes(sentences),
    ]
    for (const found of misfits) for (const misfit of found) yield finding(misfit, prose)
  },
})

function finding({ messageId, here, there, word, right }: Misfit, prose: string): Finding {
  return {
    ...here,
    messageId,
    values: { word, right },
    related: there ? [{ ...there, reason: `“${prose.slice(there.start, there.end)}” stands here` }] : [],
  }
}

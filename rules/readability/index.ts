import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import { defaults, type Options, optionSchemas } from './options.ts'
import { hardRemarks, loadRemarks, paragraphRemarks, type Remark } from './remarks.ts'

export default defineRule<Options>({
  id: 'readability',
  category: 'readability',
  summary: 'Sentences and paragraphs that are hard to read: by formulas, length, heavy nouns and passives',
  status: 'stable',
  gate: false,
  messages: {
    hard: 'This sentence of {words} words is hard to read, say {formulas} of 7 formulas; split or shorten it',
    long: 'This sentence has {count} words; split it',
    nominal: 'This sentence has {count} nouns made of verbs or adjectives; say who does what',
    passive: 'This sentence has {count} passives; say who does what',
    paragraph: 'This paragraph has {count} words; divide it',
  },
  defaults,
  options: optionSchemas,
  lexicon: false,
  check: findRemarks,
})

/** One remark a sentence, and of all remarks on the draft the worst, so that they never drown the rest. */
function findRemarks({ facts, options }: RuleContext<Options>): readonly Finding[] {
  const bySentence = new Map<number, Remark>()
  for (const remark of [...loadRemarks({ facts, options }), ...hardRemarks({ facts, options })]) {
    const known = bySentence.get(remark.finding.start)
    if (!known || known.weight < remark.weight) bySentence.set(remark.finding.start, remark)
  }
  const remarks = [...bySentence.values(), ...paragraphRemarks({ facts, options })]
  const worstFirst = remarks.sort((a, b) => b.weight - a.weight || a.finding.start - b.finding.start)
  return worstFirst.slice(0, options.most || remarks.length).map(({ finding }) => finding)
}

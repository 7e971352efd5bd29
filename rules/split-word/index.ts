import { defineRule } from '../../src/rule/define-rule.ts'
import { findByCompany, findHyphenated } from './by-company.ts'
import { findFragments } from './fragments.ts'
import { findMeasures } from './measures.ts'
import { findTornWords } from './torn.ts'

export default defineRule({
  id: 'split-word',
  category: 'typo',
  summary: 'One word written as two',
  status: 'stable',
  gate: true,
  messages: {
    split: '“{found}” is one word',
    hyphen: '“{found}” takes a hyphen before a noun',
    prefix: 'The prefix “{prefix}” does not stand by itself',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, matches, prose }) {
    const found = new Set<number>()
    for (const find of [findFragments, findMeasures, findByCompany, findHyphenated, findTornWords]) {
      for (const finding of find(facts.tokens, facts.wordRows, facts.partsOfSpeech)) {
        if (found.has(finding.start)) continue
        found.add(finding.start)
        yield finding
      }
    }
    for (const { start, end, entry } of matches) {
      if (found.has(start)) continue
      const joined = prose.slice(start, end).replaceAll(/\s+/g, '')
      yield { start, end, messageId: 'split', replacements: entry.write.length > 0 ? entry.write : [joined] }
    }
  },
})

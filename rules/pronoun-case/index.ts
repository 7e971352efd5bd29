import { defineRule } from '../../src/rule/define-rule.ts'
import { findObjectSubjects, findSubjectObjects } from './relatives.ts'

export default defineRule({
  id: 'pronoun-case',
  category: 'typo',
  summary: 'A who where whom has to stand, or the other way about',
  status: 'stable',
  gate: false,
  messages: {
    subject: '“{found}” is the subject of its clause: who',
    object: 'Behind a preposition goes whom, not “{found}”',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts: { tokens, partsOfSpeech, voices } }) {
    for (const find of [findObjectSubjects, findSubjectObjects])
      for (const finding of find(tokens, partsOfSpeech)) if (!voices.isSpoken(finding)) yield finding
  },
})

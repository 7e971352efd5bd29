import { unknownWords } from '../../src/analysis/unknown-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findMissingApostrophes } from './apostrophes.ts'
import { meantWords } from './meant.ts'
import { findNotorious } from './notorious.ts'

export default defineRule({
  id: 'misspelling',
  category: 'typo',
  summary: 'A word that no dictionary has, with one near by that must have been meant',
  status: 'stable',
  gate: true,
  messages: {
    misspelt: '“{found}” is no word',
    apostrophe: '“{found}” lacks its apostrophe',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    const { tokens } = facts
    for (const unknown of unknownWords(facts)) {
      const replacements = meantWords(unknown)
      if (replacements.length === 0) continue
      const span = { start: tokens.starts[unknown.token], end: tokens.ends[unknown.token] }
      yield { ...span, messageId: replacements[0]!.includes("'") ? 'apostrophe' : 'misspelt', replacements }
    }
    yield* findNotorious(tokens)
    yield* findMissingApostrophes(tokens)
  },
})

import { isContraction } from '../../src/analysis/contractions.ts'
import { unknownWords } from '../../src/analysis/unknown-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findMisspeltDates } from './calendar.ts'
import { findMisspeltCapitals } from './capitals.ts'
import { meantWords } from './meant.ts'
import { findNotorious } from './notorious.ts'
import { findMisspeltOpenings } from './openings.ts'
import { findOverRegular } from './over-regular.ts'
import { findStretched } from './stretched.ts'
import { findTexting, isShortened } from './texting.ts'

export default defineRule({
  id: 'misspelling',
  category: 'typo',
  summary: 'A word that no dictionary has, with one near by that must have been meant',
  status: 'stable',
  gate: true,
  messages: {
    misspelt: '“{found}” is no word',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    const { tokens } = facts
    const found = new Set<number>()
    for (const unknown of unknownWords(facts)) {
      const key = tokens.keys[unknown.token]!
      // Contractions without their apostrophe are the matter of another rule.
      if (isShortened(key) || isContraction(key)) continue
      const replacements = meantWords(facts, unknown)
      if (replacements.length === 0) continue
      const span = { start: tokens.starts[unknown.token], end: tokens.ends[unknown.token] }
      found.add(span.start)
      yield { ...span, messageId: 'misspelt', replacements }
    }
    for (const find of [
      findMisspeltDates,
      findMisspeltOpenings,
      findNotorious,
      findOverRegular,
      findTexting,
    ]) {
      for (const finding of find(tokens)) {
        if (found.has(finding.start)) continue
        found.add(finding.start)
        yield finding
      }
    }
    for (const find of [findMisspeltCapitals, findStretched]) {
      for (const finding of find(facts)) if (!found.has(finding.start)) yield finding
    }
  },
})

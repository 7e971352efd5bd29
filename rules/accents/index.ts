import { isOwnWord } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings } from '../../src/rule/majority.ts'
import { accentedWords } from './accented-words.ts'

export default defineRule({
  id: 'accents',
  category: 'consistency',
  summary: 'A word with its accent in one place and without in another',
  status: 'stable',
  gate: false,
  messages: { mixed: '“{found}” is written “{other}” {times} elsewhere in this piece' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    yield* minorityFindings(prose, accentedWords(facts.tokens), ({ token }) => isOwnWord(facts, token))
  },
})

import { isInSentences } from '../../src/analysis/own-words.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

export default defineRule({
  id: 'scare-quotes',
  category: 'loaded',
  summary: 'Quotation marks that doubt a word and quote nobody',
  status: 'trial',
  gate: false,
  messages: {
    doubt: 'The marks around {words} cast doubt and quote nobody; say whose word it is, or drop them',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    if (facts.quotations.every(({ kind }) => kind !== 'scare') || facts.genre !== 'report') return
    const seen = new Set<string>()
    for (const { kind, depth, start, end, inner } of facts.quotations) {
      const words = prose.slice(inner.start, inner.end)
      // What has a capital or a figure is a name or a title that the writer meets for the first time.
      if (kind !== 'scare' || depth > 0 || !/^[\p{Ll} '’-]+$/u.test(words) || seen.has(words)) continue
      // A headline quotes the piece under it, and a clause that a source answers for quotes the source.
      if (!isInSentences(facts, tokenFrom(facts.tokens, start)) || facts.voices.isAttributed(inner)) continue
      seen.add(words)
      yield { start, end, messageId: 'doubt', values: { words }, replacements: [words] }
    }
  },
})

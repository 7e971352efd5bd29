import { defineRule } from '../../src/rule/define-rule.ts'

export default defineRule({
  id: 'cliche',
  category: 'slang',
  summary: 'Stock phrases that say less than plain words',
  status: 'stable',
  gate: false,
  messages: {
    cliche: '“{found}” is a cliché',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ matches }) {
    for (const { start, end, entry } of matches) {
      yield {
        start,
        end,
        messageId: 'cliche',
        replacements: entry.write,
        ...(entry.note === '' ? {} : { note: entry.note }),
      }
    }
  },
})

import { defineRule } from '../../src/rule/define-rule.ts'

/** How far from edited prose a word stands, the roughest first. */
const levels = ['vulgar', 'slang', 'colloquial', 'informal'] as const
type Level = (typeof levels)[number]

interface SlangOptions {
  /** The mildest degree that is still flagged. */
  readonly level: Level
}

export default defineRule<SlangOptions>({
  id: 'slang',
  category: 'slang',
  summary: 'Informal register in the writer’s own voice',
  status: 'stable',
  gate: false,
  messages: {
    vulgar: '“{found}” is vulgar',
    slang: '“{found}” is slang',
    colloquial: '“{found}” is colloquial',
    informal: '“{found}” is informal',
  },
  defaults: { level: 'colloquial' },
  options: {
    level: {
      type: 'string',
      enum: levels,
      description:
        'The mildest degree to flag: vulgar, slang, colloquial or informal. Rougher ones are flagged too.',
    },
  },
  lexicon: true,
  *check({ matches, options }) {
    const degrees: readonly (string | undefined)[] = levels
    const mildest = degrees.indexOf(options.level)
    for (const { start, end, entry } of matches) {
      const { level } = entry.labels
      const degree = degrees.indexOf(level)
      if (degree < 0 || degree > mildest) continue
      yield {
        start,
        end,
        messageId: levels[degree]!,
        replacements: entry.write,
        ...(entry.note === '' ? {} : { note: entry.note }),
      }
    }
  },
})

import type { Registry, RuleDescription } from '../../src/config/rule-description.ts'

function rule(id: string, part: Partial<RuleDescription>): RuleDescription {
  return {
    id,
    category: 'slang',
    summary: `Flags ${id}.`,
    status: 'stable',
    gate: false,
    defaults: {},
    options: {},
    ...part,
  }
}

/** A small registry with a rule of every kind. */
export const registry: Registry = [
  rule('slang', {
    defaults: { inQuotations: false },
    options: { inQuotations: { type: 'boolean', description: 'Look into quotations too.' } },
  }),
  rule('loaded-wording', { category: 'loaded' }),
  rule('misspelling', { category: 'typo', gate: true }),
  rule('garbled-name', { category: 'name' }),
  rule('long-sentence', {
    category: 'readability',
    defaults: { words: 40, level: 'news', kinds: ['body'] },
    options: {
      words: { type: 'integer', minimum: 10, maximum: 100, description: 'The most words allowed.' },
      level: { type: 'string', enum: ['news', 'magazine'], description: 'How strict to be.' },
      kinds: {
        type: 'array',
        items: { type: 'string', enum: ['body', 'list'] },
        description: 'Which blocks to read.',
      },
    },
  }),
  rule('shifting-tense', { category: 'consistency', status: 'trial', gate: true }),
]

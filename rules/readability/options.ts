import type { Rule } from '../../src/rule/rule.ts'

/** The limits of the rule; of those that count, 0 is no limit. */
export interface Options {
  age: number
  formulas: number
  minWords: number
  sentenceWords: number
  paragraphWords: number
  nominals: number
  passives: number
  most: number
}

/**
 * On 88,000 words of edited news the formulas find 0.15 sentences in 1,000 words so, where the plugin's own 16 and 4 give
 * 17.
 */
export const defaults: Options = {
  age: 18,
  formulas: 6,
  minWords: 15,
  sentenceWords: 60,
  paragraphWords: 250,
  nominals: 6,
  passives: 4,
  most: 5,
}

export const optionSchemas: Rule<Options>['options'] = {
  age: {
    type: 'integer',
    minimum: 5,
    maximum: 40,
    description: 'The age of readers that a formula may ask for.',
  },
  formulas: {
    type: 'integer',
    minimum: 1,
    maximum: 7,
    description: 'How many of the seven formulas must agree.',
  },
  minWords: { type: 'integer', minimum: 1, description: 'Shorter sentences are left alone.' },
  sentenceWords: {
    type: 'integer',
    minimum: 0,
    description: 'A sentence of so many words is too long; 0 for no limit.',
  },
  paragraphWords: {
    type: 'integer',
    minimum: 0,
    description: 'A paragraph of so many words is too long; 0 for no limit.',
  },
  nominals: {
    type: 'integer',
    minimum: 0,
    description: 'A sentence with so many nouns made of verbs or adjectives is too heavy; 0 for no limit.',
  },
  passives: {
    type: 'integer',
    minimum: 0,
    description: 'A sentence with so many passives is too heavy; 0 for no limit.',
  },
  most: {
    type: 'integer',
    minimum: 0,
    description: 'So many remarks are made on a draft, the worst ones; 0 for all.',
  },
}

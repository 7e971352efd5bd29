import { defineRule } from '../../src/rule/define-rule.ts'
import { findAccents } from './accents.ts'
import { findMissingApostrophes } from './contractions.ts'
import { findLets } from './lets.ts'
import { findMisplacedApostrophes } from './misplaced.ts'
import { findStrayApostrophes } from './plurals.ts'
import { findMissingPossessives } from './possessives.ts'

export default defineRule({
  id: 'apostrophe',
  category: 'typo',
  summary: 'An apostrophe that is missing, or stands where none may',
  status: 'stable',
  gate: true,
  messages: {
    contraction: '“{found}” lacks its apostrophe',
    possessive: '“{found}” lacks the apostrophe of an owner',
    plural: 'A plural has no apostrophe: “{found}”',
    stray: '“{found}” has no apostrophe',
    accent: '“{found}” has another mark for its apostrophe',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts: { tokens } }) {
    yield* findMissingApostrophes(tokens)
    yield* findMissingPossessives(tokens)
    yield* findStrayApostrophes(tokens)
    yield* findAccents(tokens)
    yield* findLets(tokens)
    yield* findMisplacedApostrophes(tokens)
  },
})

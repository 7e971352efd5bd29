import { blockOf } from '../../src/analysis/locate.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findGaps } from './gaps.ts'
import { findBareInfinitives } from './infinitives.ts'
import { findVerbsWithoutObject } from './verbs-without-object.ts'

export default defineRule({
  id: 'missing-word',
  category: 'typo',
  summary: 'A phrase from which a small word has dropped out',
  status: 'stable',
  gate: false,
  messages: { missing: '“{found}” lacks a word' },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, matches }) {
    for (const { start, end, firstToken, entry } of matches) {
      // Headlines leave small words out.
      if (blockOf(facts.blocks, firstToken)?.role === 'headline') continue
      yield { start, end, messageId: 'missing', replacements: entry.write }
    }
    for (const find of [findBareInfinitives, findGaps]) {
      for (const finding of find(facts.tokens)) if (!facts.voices.isSpoken(finding)) yield finding
    }
    for (const finding of findVerbsWithoutObject(facts.tokens, facts.partsOfSpeech))
      if (!facts.voices.isSpoken(finding)) yield finding
  },
})

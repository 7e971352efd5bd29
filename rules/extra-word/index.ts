import { defineRule } from '../../src/rule/define-rule.ts'
import { findDoubleArticles } from './articles.ts'
import { findDoubleDeterminers, findDoubleVerbs, findHelpersTwice } from './doubles.ts'
import { findInfinitivesTooLong } from './infinitives.ts'
import { findDoubleDegrees, findImpossiblePairs, findOthersBeforeNouns } from './pairs.ts'
import { findDoublePrepositions, findModalsBeforeTo, findTwoPrepositions } from './prepositions.ts'

export default defineRule({
  id: 'extra-word',
  category: 'typo',
  summary: 'A small word too many',
  status: 'stable',
  gate: false,
  messages: { extra: '“{found}” has a word too many' },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, matches }) {
    const found = new Set<number>()
    for (const { start, end, entry } of matches) {
      found.add(start)
      yield { start, end, messageId: 'extra', replacements: entry.write }
    }
    for (const finding of findDoubleDeterminers(facts.tokens)) if (!found.has(finding.start)) yield finding
    for (const find of [
      findDoublePrepositions,
      findModalsBeforeTo,
      findInfinitivesTooLong,
      findTwoPrepositions,
      findImpossiblePairs,
      findDoubleDegrees,
      findOthersBeforeNouns,
      findDoubleArticles,
    ]) {
      for (const finding of find(facts.tokens, facts.partsOfSpeech))
        if (!found.has(finding.start) && !facts.voices.isSpoken(finding)) yield finding
    }
    for (const find of [findDoubleVerbs, findHelpersTwice])
      for (const finding of find(facts.tokens)) if (!facts.voices.isSpoken(finding)) yield finding
  },
})

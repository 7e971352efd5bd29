import type { BlockRole } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { overlaps } from '../../src/span.ts'
import { findMissingArticles } from './articles.ts'
import { findBareBecause } from './because.ts'
import { findBareComparatives, findBareParts } from './comparatives.ts'
import { findBareFigures } from './figures.ts'
import { findGaps } from './gaps.ts'
import { findBareInfinitives } from './infinitives.ts'
import { findBareAccording, findSharesWithoutOf, findSubjectsWithoutHelper } from './left-out.ts'
import { findObjectsWithoutTo } from './objects.ts'
import { findMissingOf } from './of.ts'
import { findMissingTo } from './to.ts'
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
    const starts = new Set<number>()
    for (const { start, end, firstToken, entry } of matches) {
      // Headlines leave small words out.
      if (blockOf(facts.blocks, firstToken)?.role === 'headline') continue
      yield { start, end, messageId: 'missing', replacements: entry.write }
    }
    for (const find of [findBareInfinitives, findGaps, findBareAccording]) {
      for (const finding of find(facts.tokens, facts.partsOfSpeech)) {
        if (facts.voices.isSpoken(finding)) continue
        starts.add(finding.start)
        yield finding
      }
    }
    for (const finding of findMissingArticles(facts.tokens, facts.partsOfSpeech, facts.wordRows)) {
      // Headlines, lists and boxes do without articles.
      const token = tokenFrom(facts.tokens, finding.start)
      if (!isInRunningText(facts, token) || isTelegraphic(facts, token)) continue
      starts.add(finding.start)
      yield finding
    }
    for (const find of [
      findVerbsWithoutObject,
      findSubjectsWithoutHelper,
      findSharesWithoutOf,
      findObjectsWithoutTo,
      findMissingTo,
      findMissingOf,
      findBareBecause,
      findBareFigures,
      findBareComparatives,
      findBareParts,
    ]) {
      for (const finding of find(facts.tokens, facts.partsOfSpeech, facts.wordRows)) {
        if (facts.voices.isSpoken(finding) || starts.has(finding.start)) continue
        if (matches.some(match => overlaps(match, finding))) continue
        starts.add(finding.start)
        yield finding
      }
    }
  },
})

/** A standfirst or a point of a summary without a stop is written as a headline is. */
function isTelegraphic({ blocks, tokens }: Facts, token: number): boolean {
  const block = blockOf(blocks, token)
  return (
    block !== undefined &&
    asHeadlines.has(block.role) &&
    !/[.!?…]["”'’)]*$/.test(tokens.prose.slice(block.start, block.end))
  )
}

const asHeadlines: ReadonlySet<BlockRole> = new Set(['standfirst', 'summary', 'list'])

import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd } from '../../src/analysis/word-kinds.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const nots = wordTrigger('not')
const isHaving = wordTest('has have had')
const isBeing = wordTest('is are was were')
const isThere = wordTest('there')
const isStuff = wordTest(
  'evidence money time room reason need doubt way point place word sign chance hope proof electricity',
)

/** "The harbour has not lights", "there is not evidence that": a noun that nothing determines is denied by "no". */
export function* findNoForNot(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const not of nots(tokens)) {
    const noun = not + 1
    if (not < 2 || noun + 1 >= tokens.count || tokens.shapes[not] !== Shape.lower) continue
    const helper = tokens.keys[not - 1]!
    const isThereIs = isBeing(helper) && isThere(tokens.keys[not - 2]!)
    if (!isHaving(helper) && !isThereIs) continue
    if (!isSpacedPair(tokens, not, tokens.count) || isPartOfCompound(tokens, noun)) continue
    const words = wordTagsOf(tokens.keys[noun]!)
    const isMany = words?.can(Tag.nounPlural) && !words.can(Tag.verbParticiple) && !words.can(Tag.adverb)
    if (!isMany && !isStuff(tokens.keys[noun]!)) continue
    if (!isClauseEnd(tokens, noun + 1) && !isBehindNoun(partsOfSpeech.tagOf(noun + 1))) continue
    yield {
      start: tokens.starts[not]!,
      end: tokens.ends[not]!,
      messageId: 'confused',
      replacements: ['no'],
    }
  }
}

function isBehindNoun(tag: Tag): boolean {
  return (
    tag === Tag.preposition ||
    tag === Tag.to ||
    tag === Tag.subordinator ||
    tag === Tag.whPronoun ||
    tag === Tag.coordinator
  )
}

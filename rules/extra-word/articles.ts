import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const articles = wordTrigger('a an')
/** "A second bottle is a courtesy and a third a decision." */
const isOrdinal = wordTest('first second third fourth fifth sixth last')
const isArticle = wordTest('a an')

/** "A real a danger": an article on either side of an adjective. */
export function* findDoubleArticles(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const second of articles(tokens)) {
    const [first, adjective, noun] = [second - 2, second - 1, second + 1]
    if (first < 0 || !isArticle(tokens.keys[first]!) || !isLowerCase(tokens, adjective)) continue
    if (![first, adjective, second].every(token => isSpacedPair(tokens, token, tokens.count))) continue
    if (
      !isLowerCase(tokens, noun) ||
      isPartOfCompound(tokens, adjective) ||
      !isOnlyAdjective(tokens, partsOfSpeech, adjective)
    )
      continue
    const tag = partsOfSpeech.tagOf(noun)
    if (tag !== Tag.nounSingular && tag !== Tag.adjective) continue
    yield {
      start: tokens.starts[second]!,
      end: tokens.ends[noun]!,
      messageId: 'extra',
      replacements: [textOf(tokens, noun)],
    }
  }
}

function isOnlyAdjective(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  if (partsOfSpeech.tagOf(token) !== Tag.adjective || isOrdinal(tokens.keys[token]!)) return false
  const tags = wordTagsOf(tokens.keys[token]!)
  return tags !== undefined && !tags.can(Tag.nounSingular) && !tags.can(Tag.verbBase)
}

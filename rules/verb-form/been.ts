import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const beenTokens = wordTrigger('been')
/** What has to stand before "been". */
const haves = new Map([
  [keyOf('is'), ['has']],
  [keyOf('are'), ['have']],
  [keyOf('was'), ['had', 'has']],
  [keyOf('were'), ['had', 'have']],
])

/** "It was been a good winter": a form of "be" before its own participle. */
export function* findBeBeforeBeen(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const been of beenTokens(tokens)) {
    const isNegated =
      partsOfSpeech.tagOf(been - 1) === Tag.negation || partsOfSpeech.tagOf(been - 1) === Tag.adverb
    const be = isNegated ? been - 2 : been - 1
    const meant = haves.get(tokens.keys[be] ?? 0)
    if (meant === undefined || !isLowerCase(tokens, be) || !isLowerCase(tokens, been)) continue
    if (!isSpacedPair(tokens, been - 1, tokens.count)) continue
    yield {
      start: tokens.starts[be]!,
      end: tokens.ends[be]!,
      messageId: 'have',
      values: { helper: textOf(tokens, been) },
      replacements: meant,
    }
  }
}

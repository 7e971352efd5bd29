import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const since = wordTrigger('since')
const isSpan = wordTest('years months weeks days hours decades centuries')
/** "Since two years ago", "it is a long time since two weeks passed": a time, and no length of it. */
const isBehindTime = wordTest('ago earlier before later have had has passed of old into')

/** "Has lived there since three years": a length of time, and no beginning. */
export function* findSinceSpans(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of since(tokens)) {
    const [number, noun] = [token + 1, token + 2]
    if (noun >= tokens.count || !isSpan(tokens.keys[noun]!)) continue
    const isNumber =
      tokens.classes[number] === TokenClass.number || partsOfSpeech.tagOf(number) === Tag.numeral
    if (!isNumber || isBehindTime(tokens.keys[noun + 1] ?? 0)) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[number]!,
      messageId: 'preposition',
      replacements: [`for ${textOf(tokens, number)}`],
    }
  }
}

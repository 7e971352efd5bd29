import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const keepingTokens = wordTrigger(
  'kept keeps avoid avoids avoided deny denies denied enjoy enjoys enjoyed finish finished',
)
/** After these the form in -ing stands before an object. */
const isOnlyVerb = wordTest('lose make take give send ask tell see keep say build destroy attack receive')
const isObject = wordTest('money it them him her us me that people more')

/** "kept lose money", "denied take it": after these the form in -ing stands before an object. */
export function* findMissingIng(tokens: Tokens): Iterable<Finding> {
  for (const keeping of keepingTokens(tokens)) {
    const token = keeping + 1
    if (token + 1 >= tokens.count || !isLowerCase(tokens, token)) continue
    if (!isSpacedPair(tokens, token - 1, tokens.count)) continue
    if (!isOnlyVerb(tokens.keys[token]!)) continue
    if (!isDeterminer(tokens, token + 1) && !isObject(tokens.keys[token + 1]!)) continue
    const written = textOf(tokens, token)
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'ing',
      values: { helper: textOf(tokens, token - 1) },
      replacements: [written.endsWith('e') ? `${written.slice(0, -1)}ing` : `${written}ing`],
    }
  }
}

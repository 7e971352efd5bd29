import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const articles = wordTrigger('a an')
/** Stuff of which there is never one. */
const isUncounted = wordTest(
  'advice evidence information furniture luggage baggage equipment homework housework machinery scenery weather wildlife traffic luck news legislation',
)
const isNumber = wordTest('two three four five six seven eight nine ten eleven twelve many')
const isBehindNoun = wordTest(
  'of in on at to for with by from and or but that which who about is was were are before after',
)
const mostAdjectives = 2

/** "An advice", "a very good news", "a two rooms and a kitchen": what no article of one stands before. */
export function* findUncountedOnes(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const article of articles(tokens)) {
    if (!isLowerCase(tokens, article) || !isSpacedPair(tokens, article, tokens.count)) continue
    const isCounted = isNumber(tokens.keys[article + 1]!)
    const noun = isCounted
      ? pluralAt(tokens, partsOfSpeech, article + 2)
      : uncountedBehind(tokens, partsOfSpeech, article)
    if (noun === undefined || !endsPhrase(tokens, noun + 1)) continue
    const next = textOf(tokens, article + 1)
    yield {
      start: tokens.starts[article]!,
      end: tokens.ends[article + 1]!,
      messageId: 'uncounted',
      values: { noun: textOf(tokens, noun) },
      replacements: [next],
    }
  }
}

/** "A two minutes silence" lacks another mark. */
function pluralAt(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): number | undefined {
  if (!isSpacedPair(tokens, noun - 1, tokens.count) || !isLowerCase(tokens, noun)) return undefined
  return partsOfSpeech.tagOf(noun) === Tag.nounPlural && !isPartOfCompound(tokens, noun) ? noun : undefined
}

function uncountedBehind(tokens: Tokens, partsOfSpeech: PartsOfSpeech, article: number): number | undefined {
  for (let token = article + 1; token <= article + 1 + mostAdjectives; token++) {
    if (
      !isLowerCase(tokens, token) ||
      isPartOfCompound(tokens, token) ||
      !isSpacedPair(tokens, token - 1, tokens.count)
    )
      return undefined
    if (isUncounted(tokens.keys[token]!)) return token
    const tag = partsOfSpeech.tagOf(token)
    const isNoun = wordTagsOf(tokens.keys[token]!)?.can(Tag.nounSingular) === true
    if ((tag !== Tag.adjective && tag !== Tag.adverb) || isNoun) return undefined
  }
  return undefined
}

function endsPhrase(tokens: Tokens, next: number): boolean {
  return isClauseEnd(tokens, next)
    ? /^[.,;:?!)]$/.test(textOf(tokens, next))
    : isBehindNoun(tokens.keys[next]!)
}

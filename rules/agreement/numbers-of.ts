import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase, isOnlyNoun, isSingularNoun } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isCollective, isCount, isUncounted, pluralOf } from './nouns.ts'

const manies = wordTrigger('number numbers series dozens hundreds thousands scores couple group groups')
const of = wordTest('of')
/** Stuff of which there may be a number or a group all the same: a series of work, hundreds of land. */
const isStuff = wordTest(
  'work evidence land money equipment information research land wildlife machinery furniture music fire rain water',
)

/** "The number of accident", "dozens of farmer": several, of which one is named. */
export function* findNumbersOfOne(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const many of manies(tokens)) {
    const noun = many + 2
    if (
      noun + 1 >= tokens.count ||
      !of(tokens.keys[many + 1]!) ||
      !isSpacedPair(tokens, many + 1, tokens.count)
    )
      continue
    if (!isOnlyNoun(tokens, noun) || !isSingularNoun(tokens, noun) || isPartOfCompound(tokens, noun)) continue
    const key = tokens.keys[noun]!
    if (isUncounted(key) || isCount(key) || isCollective(key) || isStuff(key) || !isLowerCase(tokens, noun))
      continue
    if (!endsPhrase(tokens, partsOfSpeech, noun)) continue
    yield {
      start: tokens.starts[noun]!,
      end: tokens.ends[noun]!,
      messageId: 'pair',
      replacements: [pluralOf(textOf(tokens, noun))],
    }
  }
}

function endsPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (isClauseEnd(tokens, noun + 1)) return /^[.,;:?!)—–]/.test(textOf(tokens, noun + 1))
  const tag = partsOfSpeech.tagOf(noun + 1)
  return tag === Tag.preposition || tag === Tag.whPronoun || isFiniteTag(tag)
}

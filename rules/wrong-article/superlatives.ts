import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const articles = wordTrigger('a an')
const isBest = wordTest('best worst')
/** Of several kin or friends one may be "a youngest daughter", "a closest friend". */
const isOfMany = wordTest('best youngest eldest oldest closest nearest dearest')
const isScope = wordTest('in since ever for on')

/** "A worst in the strait since 2015", "a largest fire": there is one of what is the most of all. */
export function* findSuperlatives(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of articles(tokens)) {
    const word = token + 1
    if (!isLowerCase(tokens, word) || partsOfSpeech.tagOf(word) !== Tag.superlativeAdjective) continue
    if (!isSpacedPair(tokens, token, tokens.count) || isPartOfCompound(tokens, word)) continue
    const next = partsOfSpeech.tagOf(word + 1)
    const isNoun = next === Tag.nounSingular || next === Tag.nounPlural
    const isMeant = isBest(tokens.keys[word]!)
      ? isScope(tokens.keys[word + 1] ?? 0)
      : isNoun && !isOfMany(tokens.keys[word]!) && /[^s]est$/.test(textOf(tokens, word))
    if (!isMeant || isPartOfCompound(tokens, word + 1)) continue
    const the = tokens.shapes[token] === Shape.lower ? 'the' : 'The'
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'superlative',
      values: { next: textOf(tokens, word) },
      replacements: [the],
    }
  }
}

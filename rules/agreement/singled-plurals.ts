import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isMeasure, singularOf } from './nouns.ts'

const singling = wordTrigger('each every another a an one')
const isOne = wordTest('one')
const mostAdjectives = 3
/** Plurals that one is as well: a kennels, a heads of government meeting. */
const isOneToo = wordTest('kennels stables ashes heads innings gallows shambles links falls downs')
/** What several stand behind, in spite of the article: "a few years", "a great many people", "a further 12 months". */
const isManyWord = wordTest(
  'few many dozen hundred thousand million couple good great further record total full mere whopping number',
)

/** "Every ratepayers", "each pupils received", "a loaded cattle trucks", "a second times": one is named, and several follow. */
export function* findSingledPlurals(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const determiner of singling(tokens)) {
    if (tokens.shapes[determiner]! > Shape.capitalised) continue
    const noun = pluralBehind(tokens, partsOfSpeech, determiner)
    if (noun === undefined) continue
    yield {
      start: tokens.starts[determiner]!,
      end: tokens.ends[noun]!,
      messageId: 'pair',
      replacements: [
        `${tokens.prose.slice(tokens.starts[determiner], tokens.starts[noun])}${singularOf(textOf(tokens, noun))}`,
      ],
    }
  }
}

function pluralBehind(tokens: Tokens, partsOfSpeech: PartsOfSpeech, determiner: number): number | undefined {
  let noun = determiner + 1
  for (; noun <= determiner + 1 + mostAdjectives; noun++) {
    if (
      !isSpacedPair(tokens, noun - 1, tokens.count) ||
      !isLowerCase(tokens, noun) ||
      isPartOfCompound(tokens, noun)
    )
      return undefined
    if (isManyWord(tokens.keys[noun]!)) return undefined
    const tag = partsOfSpeech.tagOf(noun)
    if (tag === Tag.nounPlural && isPluralNoun(tokens, noun)) break
    if (tag !== Tag.adjective && tag !== Tag.nounSingular && tag !== Tag.nounPlural) return undefined
  }
  if (!isPluralNoun(tokens, noun) || isMeasure(tokens.keys[noun]!)) return undefined
  const key = tokens.keys[determiner]!
  // "Each works for himself", "one wants to know".
  const words = wordTagsOf(tokens.keys[noun]!)
  if (!words?.can(Tag.nounPlural) || words.can(Tag.verbThird) || isOneToo(tokens.keys[noun]!))
    return undefined
  if ((traitsOf(tokens.keys[noun]!) & (WordTrait.third | WordTrait.adverb)) !== 0) return undefined
  // "A bell rings": a clause.
  const singular = keyOf(singularOf(textOf(tokens, noun)))
  if (noun > determiner + 1 && isVerbToo(singular)) return undefined
  if (isOne(key) && !isCountingOne(tokens, partsOfSpeech, determiner)) return undefined
  return endsPhrase(tokens, partsOfSpeech, noun) ? noun : undefined
}

function isVerbToo(key: number): boolean {
  return (traitsOf(key) & WordTrait.verb) !== 0 || wordTagsOf(key)?.can(Tag.verbBase) === true
}

function isCountingOne(tokens: Tokens, partsOfSpeech: PartsOfSpeech, one: number): boolean {
  const before = partsOfSpeech.tagOf(one - 1)
  return (
    one > 0 &&
    isLowerCase(tokens, one - 1) &&
    (before === Tag.verbPast || before === Tag.have || before === Tag.verbParticiple)
  )
}

/** No noun follows that the plural would describe: "a sports car". */
function endsPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (noun + 1 >= tokens.count) return false
  if (isClauseEnd(tokens, noun + 1)) return /^[.,;:?!)—–]/.test(textOf(tokens, noun + 1))
  const tag = partsOfSpeech.tagOf(noun + 1)
  return (
    tag === Tag.preposition ||
    tag === Tag.whPronoun ||
    isFiniteTag(tag) ||
    tag === Tag.coordinator ||
    tag === Tag.subordinator ||
    tag === Tag.to
  )
}

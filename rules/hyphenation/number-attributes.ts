import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { countWords } from '../../src/analysis/number-text.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { figuresIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Compound } from './compounds.ts'

const numberWords = wordTrigger(countWords)
/** What no hyphen ties to its number, or another rule compares. */
const isNoUnit = wordTest(
  'percent per pc thousand hundred million billion trillion dozen third quarter fifth sixth',
)
/** A year or a number of a name is longer. */
const longestFigure = 3

/**
 * A number with its unit before a noun: “a ten-year sentence”, “a three year term”. All houses tie the two, so that every
 * number is held against every other; where the noun is plural (“40 council seats”), against the same unit alone.
 */
export function numberAttributes(facts: Facts): Compound[] {
  const { tokens } = facts
  const places = [...figuresIn(tokens), ...numberWords(tokens)].flatMap(token => placeAt(facts, token))
  const tied = new Set(places.filter(({ style }) => style === 'hyphenated').map(({ unit }) => unit))
  return places.filter(({ style, sure, unit }) => style === 'hyphenated' || sure || tied.has(unit))
}

interface NumberAttribute extends Compound {
  readonly unit: string
  /** Can the words be nothing but a unit before its noun? */
  readonly sure: boolean
}

function placeAt(facts: Facts, token: number): NumberAttribute[] {
  const { tokens } = facts
  if (!isPlainNumber(tokens, token)) return []
  const hyphenated =
    isMark(tokens, token + 1, '-') && isJoined(tokens, token + 1) && isJoined(tokens, token + 2)
  if (isJoined(tokens, token + 1) !== hyphenated) return []
  const unit = hyphenated ? token + 2 : token + 1
  const noun = unit + 1
  // “The two major parties”: no unit, but an adjective.
  if (!hyphenated && wordTagsOf(tokens.keys[unit]!)?.likeliest === Tag.adjective) return []
  if (!isSingular(tokens, unit) || isNoUnit(tokens.keys[unit]) || isJoined(tokens, noun)) return []
  if (!isLowerCase(tokens, noun) || functionWord(tokens.keys[noun]!) !== 0) return []
  const isBeforeNoun = isNominal(facts, noun)
  if (!hyphenated && !isBeforeNoun) return []
  const text = textOf(tokens, unit)
  const sure = isDeterminer(tokens, token - 1) && isOneThing(facts, noun)
  return [
    {
      style: hyphenated ? 'hyphenated' : 'open',
      topic: 'number before a noun',
      unit: text,
      sure,
      seam: tokens.ends[token]! - tokens.starts[token]!,
      start: tokens.starts[token]!,
      end: tokens.ends[unit]!,
      firstToken: token,
      endToken: unit + 1,
    },
  ]
}

/** “Route 66 motel” and “the 2026 budget vote” have no unit. */
function isPlainNumber(tokens: Tokens, token: number): boolean {
  if (isJoined(tokens, token)) return false
  if (isCapital(tokens, token - 1) && !isDeterminer(tokens, token - 1)) return false
  if (tokens.classes[token] === TokenClass.word) return isLowerCase(tokens, token)
  return tokens.classes[token] === TokenClass.number && /^\d+$/.test(textOf(tokens, token))
    ? tokens.ends[token]! - tokens.starts[token]! <= longestFigure
    : false
}

/** “The six school board trustees”, “the nine elite women” are as many: the last noun says of how many is told. */
function isOneThing(facts: Facts, noun: number): boolean {
  let last = noun
  while (isLowerCase(facts.tokens, last + 1) && isNominal(facts, last + 1)) last++
  return isSingular(facts.tokens, last) && facts.partsOfSpeech.tagOf(last) !== Tag.nounPlural
}

function isSingular(tokens: Tokens, token: number): boolean {
  const traits = traitsOf(tokens.keys[token]!)
  return (
    isLowerCase(tokens, token) &&
    functionWord(tokens.keys[token]!) === 0 &&
    (traits & (WordTrait.noun | WordTrait.plural)) === WordTrait.noun
  )
}

function isNominal({ partsOfSpeech }: Facts, token: number): boolean {
  const tag = partsOfSpeech.tagOf(token)
  return tag === Tag.nounSingular || tag === Tag.nounPlural
}

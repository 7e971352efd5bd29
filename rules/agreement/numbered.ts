import { isCommon } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { figuresIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isUncounted, pluralOf } from './nouns.ts'

const numberWords = wordTrigger(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty several',
)
/** Counted, but written in the singular where they describe: a five year plan. */
const isMeasured = wordTest('year month week day hour minute mile metre meter second decade century')
/** What a measure has behind it when it describes nothing. */
const isBehindMeasure = wordTest(
  'of in to from after before ago later earlier apart for on at until since without with by',
)
/** Stuff and ranks, of which there are some without a plural: two gold, nine help. */
const isStuff = wordTest(
  `gold silver bronze help aid euro peso rupee dirham lakh crore carat karat proof ply gigabyte megabyte terabyte megawatt
   kilowatt gigawatt hertz knot calibre bus route lot squad side jet plane flight model series season bench bar`,
)
const isLast = wordTest('last')
const isBeforeLabel = wordTest(
  'under over number no page route room section chapter the a an this that these',
)

/** "Covers 12 year of payments", "14 complaint last year", "six house were": one of what there are several of. */
export function* findNumberedSingulars(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const places of [figuresIn(tokens), numberWords(tokens)]) {
    for (const number of places) {
      const noun = number + 1
      if (!isLowerCase(tokens, noun) || !isCounting(tokens, partsOfSpeech, number)) continue
      if (isJoined(tokens, noun) || isPartOfCompound(tokens, noun) || !isCountedNoun(tokens, noun)) continue
      if (!endsPhrase(tokens, partsOfSpeech, noun)) continue
      yield {
        start: tokens.starts[noun]!,
        end: tokens.ends[noun]!,
        messageId: 'pair',
        replacements: [pluralOf(textOf(tokens, noun))],
      }
    }
  }
}

/** A number of things, and no label, year, price or half of a pair. */
function isCounting(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number): boolean {
  const before = number - 1
  if (tokens.classes[number] === TokenClass.number) {
    if (!/^(?:[2-9]|[1-9]\d|[1-9]\d\d|[1-9]\d?\d?,\d{3})$/.test(textOf(tokens, number))) return false
    if (before >= 0 && isJoined(tokens, number)) return false
  } else if (tokens.classes[number] !== TokenClass.word || isPartOfCompound(tokens, number)) return false
  if (before < 0) return true
  if (tokens.classes[before] === TokenClass.punctuation) return /^[.?!:;]$/.test(textOf(tokens, before))
  if (tokens.classes[before] !== TokenClass.word || tokens.shapes[before] !== Shape.lower) return false
  if (isBeforeLabel(tokens.keys[before]!)) return false
  switch (partsOfSpeech.tagOf(before)) {
    case Tag.nounSingular:
    case Tag.properNoun:
    case Tag.numeral:
    case Tag.adjective:
    case Tag.possessiveDeterminer:
      return false
    default:
      return true
  }
}

function isCountedNoun(tokens: Tokens, noun: number): boolean {
  const key = tokens.keys[noun]!
  if (isMeasured(key)) return true
  if (isUncounted(key) || isStuff(key)) return false
  const tags = wordTagsOf(key)
  if (tags === undefined || tags.likeliest !== Tag.nounSingular || tags.can(Tag.nounPlural)) return false
  if (!isCommon(keyOf(pluralOf(textOf(tokens, noun)))) || tags.can(Tag.preposition)) return false
  if (!/^[a-z]{4,}$/.test(textOf(tokens, noun))) return false
  return (
    !tags.can(Tag.adjective) &&
    !tags.can(Tag.verbPast) &&
    !tags.can(Tag.adverb) &&
    !/[^s]s$/.test(textOf(tokens, noun))
  )
}

/** Does no further noun follow that it could describe? */
function endsPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  const next = noun + 1
  if (next >= tokens.count) return false
  const isMeasure = isMeasured(tokens.keys[noun]!)
  if (tokens.classes[next] === TokenClass.punctuation) return /^[.;:?]$/.test(textOf(tokens, next))
  if (!isLowerCase(tokens, next)) return false
  if (isMeasure) return isBehindMeasure(tokens.keys[next]!)
  const key = tokens.keys[next]!
  if ((functionWord(key) & (FunctionWord.auxiliary | FunctionWord.preposition)) !== 0) return true
  const tag = partsOfSpeech.tagOf(next)
  const tags = wordTagsOf(key)
  if (isLast(key)) return true
  return (
    isFiniteTag(tag) &&
    tags?.can(Tag.nounSingular) === false &&
    !tags.can(Tag.nounPlural) &&
    !tags.can(Tag.adjective)
  )
}

import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { figuresIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isClauseEnd, isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isUncounted, pluralOf } from './nouns.ts'

const numberWords = wordTrigger(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty several',
)
/** Counted, but written in the singular where they describe: a five year plan. */
const isMeasured = wordTest(
  'year month week day hour minute mile metre meter second decade century degree centimetre centimeter kilometre kilometer yard inch',
)
const isExtent = wordTest(
  'wide long deep high tall thick apart east west north south northeast northwest southeast southwest',
)
/** Stuff and ranks, of which there are some without a plural: two gold, nine help. */
const isStuff = wordTest(
  `gold silver bronze help aid euro peso rupee dirham lakh crore carat karat proof ply gigabyte megabyte terabyte megawatt
   kilowatt gigawatt hertz knot calibre caliber kwacha naira shekel ruble kroner kronor lot model series love mark barrier threshold foot pound stone gauge inch kilo megapixel set
   round way`,
)
/** Before a number that is a label, and no count; "over" and "under" may be an age, or bound a measure. */
const isBeforeLabel = wordTest(
  'per number no page route room section chapter size top bus a an this each every',
)
const isBeforeAge = wordTest('under over')
/** Before a bare number that is a time of day: "at 9 school begins". */
const isBeforeTime = wordTest('at by until till before after around since from past')
/** Adjectives that leave the number a count: "the last 12 months". */
const isBeforeCount = wordTest('other last first next past final only previous following remaining same')

/** "Covers 12 year of payments", "14 complaint last year", "six house were": one of what there are several of. */
export function* findNumberedSingulars(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const places of [figuresIn(tokens), numberWords(tokens)]) {
    for (const number of places) {
      const noun = number + 1
      if (!isLowerCase(tokens, noun) || !isCountedNoun(tokens, noun)) continue
      if (isJoined(tokens, noun) || isPartOfCompound(tokens, noun)) continue
      if (!isCounting(tokens, partsOfSpeech, number) || !endsPhrase(tokens, partsOfSpeech, noun)) continue
      if (!isAuxiliary(tokens, noun + 1) && mayBePredicate(tokens, partsOfSpeech, number, noun)) continue
      yield {
        start: tokens.starts[noun]!,
        end: tokens.ends[noun]!,
        messageId: 'pair',
        replacements: [pluralOf(textOf(tokens, noun))],
      }
    }
  }
}

/** "These year the board", "made these cake with plums": several are pointed at, and one is named. */
export function* findPointedSingulars(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const these of theseTokens(tokens)) {
    const noun = these + 1
    if (!isLowerCase(tokens, noun) || isBeforeNoHead(tokens.keys[noun]!) || !isCountedNoun(tokens, noun))
      continue
    if (isJoined(tokens, noun) || isPartOfCompound(tokens, noun) || !endsPhrase(tokens, partsOfSpeech, noun))
      continue
    // "Of these coal was the cheapest"
    const start = tokens.sentences[sentenceOf(tokens, these)]!
    if (these === start + 1 && !isMeasured(tokens.keys[noun]!)) continue
    if (mayBePredicate(tokens, partsOfSpeech, these, noun)) continue
    yield {
      start: tokens.starts[noun]!,
      end: tokens.ends[noun]!,
      messageId: 'pair',
      replacements: [pluralOf(textOf(tokens, noun))],
    }
  }
}

const theseTokens = wordTrigger('these')
/** "Made these part of the plan": what they are made. */
const isBeforeNoHead = wordTest('part home man')

/** A number of things, and no label, year, price or half of a pair. */
function isCounting(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number): boolean {
  const before = number - 1
  const isFigure = tokens.classes[number] === TokenClass.number
  if (isFigure) {
    if (!isSeveral.test(textOf(tokens, number))) return false
    if (before >= 0 && isJoined(tokens, number)) return false
  } else if (tokens.classes[number] !== TokenClass.word || isPartOfCompound(tokens, number)) return false
  if (before < 0 || tokens.sentences[sentenceOf(tokens, number)] === number) return true
  if (tokens.classes[before] === TokenClass.punctuation) return /^[.,?!:;(“"—–]$/.test(textOf(tokens, before))
  if (tokens.classes[before] !== TokenClass.word) return false
  // "About 1,100 ballot are", "Of 40 trader": a capital that the sentence gives.
  const isOpening =
    tokens.sentences[sentenceOf(tokens, before)] === before && functionWord(tokens.keys[before]!) !== 0
  if (tokens.shapes[before] !== Shape.lower && !isOpening) return false
  const key = tokens.keys[before]!
  const isMeasure = isMeasured(tokens.keys[number + 1]!)
  // "By a 4 to 3 vote"
  if (isBetweenNumbers(key) && partsOfSpeech.tagOf(before - 1) === Tag.numeral) return false
  if (isBeforeLabel(key) || (isBeforeAge(key) && !isMeasure)) return false
  if (isBeforeTime(key) && !isMeasure && (!isFigure || tokens.ends[number]! - tokens.starts[number]! < 3))
    return false
  if (isBeforeCount(key)) return true
  switch (partsOfSpeech.tagOf(before)) {
    case Tag.nounSingular:
    case Tag.properNoun:
    case Tag.adjective:
      // "Discharged as a corporal two year later"
      return isMeasure && isLast(tokens.keys[number + 2] ?? 0)
    case Tag.numeral:
      return isMeasure && isLast(tokens.keys[number + 2] ?? 0)
    default:
      return true
  }
}

const isOne = wordTest('one')
const isBetweenNumbers = wordTest('to and or')

/** Figures from 2 up, with commas and decimals, but no years. */
const isSeveral = /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*\.\d+)$/

function isCountedNoun(tokens: Tokens, noun: number): boolean {
  const key = tokens.keys[noun]!
  if (isMeasured(key)) return true
  if ((isUncounted(key) && !isCountable(key)) || isStuff(key)) return false
  const tags = wordTagsOf(key)
  if (tags === undefined || !tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)) return false
  if (!hasPlural(textOf(tokens, noun)) || tags.can(Tag.preposition)) return false
  if (!/^[a-z]{3,}$/.test(textOf(tokens, noun))) return false
  return (
    !(tags.can(Tag.adjective) && tags.likeliest !== Tag.nounSingular && !isPatient(key)) &&
    !tags.can(Tag.verbPast) &&
    !tags.can(Tag.modal) &&
    !(tags.can(Tag.adverb) && !isHome(key)) &&
    !/[^s]s$/.test(textOf(tokens, noun))
  )
}

function hasPlural(noun: string): boolean {
  return (traitsOf(keyOf(pluralOf(noun))) & WordTrait.plural) !== 0
}

/** "All three work for", "12 vote in favour", "the two chat happily": the number is a subject, and the word its verb. */
function mayBePredicate(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number, noun: number): boolean {
  if (isMeasured(tokens.keys[noun]!)) return false
  const tags = wordTagsOf(tokens.keys[noun]!)
  const isVerb = tags !== undefined && tags.costOf(Tag.verbBase) < tags.costOf(Tag.nounSingular) + rareVerb
  if (!isVerb) return partsOfSpeech.tagOf(noun + 1) === Tag.adverb && !isObject(tokens, partsOfSpeech, number)
  // "Nine of the 12 offer a tariff": an object of its own.
  return isDeterminer(tokens, noun + 1) || !isObject(tokens, partsOfSpeech, number)
}

/** How much more the verb has to cost than the noun, where it is next to never meant. */
const rareVerb = 30

/** Stands the number behind a preposition or a verb, so that it opens what these have behind them? */
function isObject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number): boolean {
  const opener =
    isDeterminer(tokens, number - 1) || isBeforeCount(tokens.keys[number - 1] ?? 0) ? number - 1 : number
  // "As far as these matter": what "as" and "than" open is a clause as well.
  if (opener < 1 || isComparing(tokens.keys[opener - 1]!)) return false
  const tag = partsOfSpeech.tagOf(opener - 1)
  return (
    tag === Tag.preposition ||
    tag === Tag.be ||
    tag === Tag.have ||
    isObjectPronoun(tokens.keys[opener - 1]!) ||
    tag === Tag.verbPast ||
    tag === Tag.verbBase ||
    tag === Tag.verbThird ||
    tag === Tag.verbIng ||
    tag === Tag.verbParticiple
  )
}

const isComparing = wordTest('as than')
const isObjectPronoun = wordTest('him them us me')

/** Does no further noun follow that it could describe? */
function endsPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  const next = noun + 1
  if (next >= tokens.count) return false
  if (tokens.classes[next] === TokenClass.punctuation) return /^[.,;:?!)”"—–]$/.test(textOf(tokens, next))
  if (!isLowerCase(tokens, next)) return false
  const key = tokens.keys[next]!
  const kinds = functionWord(key)
  // "Three bedroom and two bath": both describe.
  if ((kinds & FunctionWord.coordinator) !== 0)
    return endsBeforeJoint(tokens, partsOfSpeech, next + 1, isMeasured(tokens.keys[noun]!))
  const tag = partsOfSpeech.tagOf(next)
  if ((kinds & endingKinds) !== 0 || tag === Tag.preposition) return true
  const tags = wordTagsOf(key)
  if (isLast(key)) return true
  if (isMeasured(tokens.keys[noun]!)) {
    if (tag === Tag.comparativeAdjective || tag === Tag.adverb || tag === Tag.particle) return true
    if (isExtent(key)) return functionWord(tokens.keys[next + 1] ?? 0) !== 0 || isClauseEnd(tokens, next + 1)
  }
  if (tags === undefined || tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)) return false
  if (isFiniteTag(tag) || tag === Tag.adverb) return !tags.can(Tag.adjective)
  // "Six house built in the 1930s"
  return (tag === Tag.verbParticiple || tag === Tag.verbIng) && functionWord(tokens.keys[next + 1] ?? 0) !== 0
}

/** "Three bedroom and two bath", "41 crab and lobster boats": what "and" joins to the noun describes with it. */
function endsBeforeJoint(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  token: number,
  isMeasure: boolean,
): boolean {
  switch (partsOfSpeech.tagOf(token)) {
    case Tag.numeral:
      return partsOfSpeech.tagOf(token + 1) === Tag.nounPlural || isOne(tokens.keys[token]!)
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.properNoun:
    case Tag.adjective:
    case Tag.verbParticiple:
    case Tag.adverb:
    case Tag.other:
      return false
    case Tag.verbIng:
      return isMeasure
    default:
      return isLowerCase(tokens, token)
  }
}

const isLast = wordTest('last ago away later earlier')
/** Two that are adjectives or adverbs as well, but not behind a number. */
const isPatient = wordTest('patient')
const isHome = wordTest('home')
/** Nouns that describe another one behind a number, but have a plural where none follows: "a two seat sofa", "two seats". */
const isCountable = wordTest(
  `time side man woman child gun horse door seat car bed bedroom story storey star part point lane game match ball acre ton pair cent
   meter metre litre liter gram`,
)
/** What no noun has before it in its own phrase. */
const endingKinds =
  FunctionWord.auxiliary |
  FunctionWord.preposition |
  FunctionWord.subordinator |
  FunctionWord.relative |
  FunctionWord.determiner |
  FunctionWord.pronoun

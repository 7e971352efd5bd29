import { functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { pluralOf } from '../../src/analysis/plural-forms.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { figuresIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { endsPhrase, isCountedNoun, isLast, isMeasured } from './counted-nouns.ts'
import { isNounLeftOut, mayBePlainVerb } from './left-out.ts'

export const numberWords = wordTrigger(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty several many',
)
/** Before a number that is a label, and no count; "over" and "under" may be an age, or bound a measure. */
const isBeforeLabel = wordTest(
  'per number no page route room section chapter size top bus a an this each every what whom',
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
      if (isNounLeftOut(tokens, partsOfSpeech, number) || isEuroCent(tokens, noun)) continue
      if (!isCounting(tokens, partsOfSpeech, number) || !endsPhrase(tokens, partsOfSpeech, noun)) continue
      if (
        !isVerbBehind(tokens, partsOfSpeech, noun + 1) &&
        mayBePredicate(tokens, partsOfSpeech, number, noun)
      )
        continue
      yield {
        start: tokens.starts[noun]!,
        end: tokens.ends[noun]!,
        messageId: 'pair',
        replacements: [pluralOf(textOf(tokens, noun))],
      }
    }
  }
}

/** "€1.25, up 2.5 cent": of a euro there are so many cent, too. */
function isEuroCent(tokens: Tokens, noun: number): boolean {
  return isCent(tokens.keys[noun]!) && tokens.prose.includes('€')
}

const isCent = wordTest('cent')

/** "Many letter came": a verb behind the noun, so that the noun is none. */
function isVerbBehind(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  if (isAuxiliary(tokens, token)) return true
  return (
    partsOfSpeech.tagOf(token) === Tag.verbPast &&
    wordTagsOf(tokens.keys[token]!)?.can(Tag.verbParticiple) === false
  )
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
export function isCounting(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number): boolean {
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
  // "By a 4 to 3 vote", but "between 30 and 40 houses"
  if (isBetweenNumbers(key) && partsOfSpeech.tagOf(before - 1) === Tag.numeral)
    return isBetween(tokens.keys[before - 2] ?? 0)
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

const isBetween = wordTest('between')
const isBetweenNumbers = wordTest('to and or')

/** Figures from 2 up, with commas and decimals, but no years. */
const isSeveral = /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*\.\d+)$/

/** "All three work for", "12 vote in favour", "the two chat happily": the number is a subject, and the word its verb. */
function mayBePredicate(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number, noun: number): boolean {
  if (isMeasured(tokens.keys[noun]!)) return false
  if (!mayBePlainVerb(tokens.keys[noun]!))
    return partsOfSpeech.tagOf(noun + 1) === Tag.adverb && !isObject(tokens, partsOfSpeech, number)
  // "Nine of the 12 offer a tariff": an object of its own.
  return isDeterminer(tokens, noun + 1) || !isObject(tokens, partsOfSpeech, number)
}

/** Stands the number behind a preposition or a verb, so that it opens what these have behind them? */
export function isObject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, number: number): boolean {
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

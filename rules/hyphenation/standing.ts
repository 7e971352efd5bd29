import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isCapital, isJoined, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/**
 * What a compound does in its sentence: only places that do the same are held against each other, since the "part-time
 * nurse" works part time, and a follow-up follows up.
 */
export type Standing = 'attribute' | 'noun' | 'verb' | 'bare'

const beforeVerb = new Set<Tag>([Tag.to, Tag.modal, Tag.personalPronoun, Tag.do])
/** What opens a noun phrase, or stands in one. */
const beforeNoun = new Set<Tag>([
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.possessiveClitic,
  Tag.adjective,
  Tag.superlativeAdjective,
  Tag.numeral,
  Tag.preposition,
  Tag.properNoun,
])
/** What a particle is followed by when it is a preposition: “the kick off the post”. */
const opensPhrase = new Set<Tag>([Tag.determiner, Tag.possessiveDeterminer, Tag.adjective, Tag.numeral])
const nouns = new Set<Tag>([Tag.nounSingular, Tag.nounPlural])
const adjectives = new Set<Tag>([Tag.adjective, Tag.verbParticiple, Tag.nounSingular])
const afterAttribute = new Set<Tag>([
  Tag.preposition,
  Tag.punctuation,
  Tag.coordinator,
  Tag.subordinator,
  Tag.whPronoun,
  Tag.be,
  Tag.have,
  Tag.modal,
  Tag.verbPast,
  Tag.adverb,
  Tag.other,
])

/** Adverbs of phrasal verbs from which nouns are made: the kick-off, a follow-up. */
export const isParticle = wordTest('off up out down back over away through around')
/** Those that are prepositions more often, so that they are no part of a noun when they stand apart. */
export const isVerbParticle = wordTest('on in')
/** Heads of adverbs and adjectives that look like two nouns: full-time, life-size, short-term. */
const isMeasureHead = wordTest('time term size scale style length class end house board site on free wide')

/** “Two-year” and “two years”, “the most-valuable” and “the most valuable player” are different things. */
const isDegreeOrNumber = wordTest(
  'most more less least very so too as one two three four five six seven eight nine ten eleven twelve half',
)

const of = keyOf('of')

/** How far an attribute may stand before its noun, in adjectives and nouns between them. */
const longestGap = 2

/**
 * What the compound in the tokens [first, end) does; undefined where that is in doubt.
 * @param isTied whether a hyphen ties it, which with a noun behind it leaves little doubt
 */
export function standingOf(facts: Facts, first: number, end: number, isTied: boolean): Standing | undefined {
  const { tokens, partsOfSpeech } = facts
  if (isDegreeOrNumber(tokens.keys[first]) || partsOfSpeech.tagOf(first) === Tag.numeral) return undefined
  const before = first === 0 ? Tag.punctuation : partsOfSpeech.tagOf(first - 1)
  if (beforeVerb.has(before)) return 'verb'
  const last = end - 1
  if (isVerbParticle(tokens.keys[last])) return isVerb(partsOfSpeech.tagOf(first)) ? 'verb' : undefined
  // “Words that look alike” are no look-alikes.
  if (
    !isTied &&
    isVerb(partsOfSpeech.tagOf(first)) &&
    !beforeNoun.has(before) &&
    !isParticle(tokens.keys[last])
  )
    return undefined
  if (isAttribute(facts, first, end)) return 'attribute'
  // “A course-record two hours”, “a third-round 64”
  if (isTied && partsOfSpeech.tagOf(end) === Tag.numeral) return 'attribute'
  if (mayBeItsNoun(facts, end) || isBeforeName(facts, end)) return isTied ? 'attribute' : undefined
  if (isParticle(tokens.keys[last])) {
    if (beforeNoun.has(before) && !opensPhrase.has(partsOfSpeech.tagOf(end))) return 'noun'
    return isVerb(partsOfSpeech.tagOf(first)) ? 'verb' : undefined
  }
  if (!isNominal(tokens.keys[last])) return 'bare'
  if (beforeNoun.has(before) || areNouns(facts, first, last)) return 'noun'
  return 'bare'
}

function isVerb(tag: Tag): boolean {
  return tag === Tag.verbBase || tag === Tag.verbThird || tag === Tag.verbPast
}

function isNominal(key: number): boolean {
  return (traitsOf(key) & (WordTrait.noun | WordTrait.plural | WordTrait.ing)) !== 0
}

/** Two nouns are a noun wherever they stand, but for those that make adverbs. */
function areNouns({ tokens }: Facts, first: number, last: number): boolean {
  if (isMeasureHead(tokens.keys[last])) return false
  const traits = traitsOf(tokens.keys[last])
  if ((traits & WordTrait.plural) !== 0 && (traits & WordTrait.adjective) === 0) return true
  return (
    (traitsOf(tokens.keys[first]) & (WordTrait.noun | WordTrait.adjective | WordTrait.adverb)) ===
    WordTrait.noun
  )
}

/** Does a noun that it belongs to follow? */
function isAttribute(facts: Facts, first: number, end: number): boolean {
  const { tokens, partsOfSpeech } = facts
  if (isJoined(tokens, end) || opensSentence(tokens, end)) return false
  let noun = end
  while (
    noun < end + longestGap &&
    isLowerCase(tokens, noun + 1) &&
    adjectives.has(partsOfSpeech.tagOf(noun)) &&
    nouns.has(partsOfSpeech.tagOf(noun + 1))
  )
    noun++
  if (!isLowerCase(tokens, noun) || !isNounThere(facts, noun)) return false
  const next = noun + 1 < tokens.count ? partsOfSpeech.tagOf(noun + 1) : Tag.punctuation
  if (traitsOf(tokens.keys[noun]) & WordTrait.third && !afterAttribute.has(next)) return false
  // "In the short term prices rose."
  return !(isFiniteTag(next) && followsPreposition(facts, first))
}

/** A noun all the same, or a verb that looks like one: “its fourth-quarter results on Monday”. */
function mayBeItsNoun({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if (!isLowerCase(tokens, token) || functionWord(tokens.keys[token]) !== 0) return false
  if (nouns.has(partsOfSpeech.tagOf(token))) return true
  if (!isNominal(tokens.keys[token])) return false
  return token + 1 === tokens.count || afterAttribute.has(partsOfSpeech.tagOf(token + 1))
}

/** “Its second-quarter Brent forecast”, “real-time Nasdaq data”: a name stands before the noun. */
function isBeforeName({ tokens }: Facts, token: number): boolean {
  return (
    isCapital(tokens, token) && tokens.classes[token] === TokenClass.word && !opensSentence(tokens, token)
  )
}

/** A point of a list ends without a stop: what follows is no noun of its words. */
function opensSentence(tokens: Tokens, token: number): boolean {
  return tokens.sentences[sentenceOf(tokens, token)] === token
}

/** What agrees with no singular before it as a verb is a noun: “a long range plan”. */
function isNounThere({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  const tag = partsOfSpeech.tagOf(token)
  if (nouns.has(tag)) return true
  return (
    tag === Tag.verbBase &&
    isNominal(tokens.keys[token]) &&
    partsOfSpeech.tagOf(token - 1) === Tag.nounSingular
  )
}

function followsPreposition({ tokens, partsOfSpeech }: Facts, first: number): boolean {
  const at = first > 0 && partsOfSpeech.tagOf(first - 1) === Tag.determiner ? first - 2 : first - 1
  return at >= 0 && partsOfSpeech.tagOf(at) === Tag.preposition && tokens.keys[at] !== of
}

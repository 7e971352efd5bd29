import type { Tokens } from '../../parse/tokens.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { kindOf, numberOf } from './grammatical-number.ts'
import { isBound, isDoubleDeterminer, isTimeDeterminer, isTimeNoun, isWeekday, word } from './phrase-words.ts'
import type { NounPhrase, TokenRange, VerbGroup } from './phrases.ts'

/** What has been read of a phrase. */
interface Draft {
  first: number
  determiner: number | undefined
  readonly words: number[]
  possessor: NounPhrase | undefined
}

/** The noun phrases of a sentence, in order, outside of its verb groups. */
export function findNounPhrases(
  tokens: Tokens,
  tags: Uint8Array,
  { first, end }: TokenRange,
  verbGroups: readonly VerbGroup[],
): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let group = 0
  for (let token = first; token < end; ) {
    while (group < verbGroups.length && verbGroups[group]!.endToken <= token) group++
    const next = verbGroups[group]
    if (next && next.firstToken <= token) {
      token = next.endToken
      continue
    }
    const phrase = readPhrase(tokens, tags, token, next ? next.firstToken : end, undefined)
    if (phrase) phrases.push(phrase)
    token = phrase ? phrase.endToken : token + 1
  }
  return phrases
}

/** The phrase that begins at the token, if one does. */
function readPhrase(
  tokens: Tokens,
  tags: Uint8Array,
  first: number,
  end: number,
  possessor: NounPhrase | undefined,
): NounPhrase | undefined {
  const draft: Draft = {
    first: possessor ? possessor.firstToken : first,
    determiner: undefined,
    words: [],
    possessor,
  }
  let token = first
  while (token < end && takes(tokens, tags, token, end, draft)) token++
  while (draft.words.length > 0 && !isHead(tags, draft)) draft.words.pop()
  const last = draft.words.at(-1) ?? headlessDeterminer(tags, draft)
  if (last === undefined) return undefined
  const phrase = finish(tokens, tags, draft, last)
  const clitic = last + 1
  if (clitic < end && tags[clitic] === Tag.possessiveClitic) {
    return readPhrase(tokens, tags, clitic + 1, end, phrase) ?? phrase
  }
  return phrase
}

/** Takes the token into the phrase, if it belongs there. */
function takes(tokens: Tokens, tags: Uint8Array, token: number, end: number, draft: Draft): boolean {
  const { words } = draft
  const empty = words.length === 0
  const last = empty ? undefined : words[words.length - 1]!
  switch (tags[token]) {
    case Tag.determiner:
      if (!empty || (draft.determiner !== undefined && !isDoubleDeterminer(tokens.keys[draft.determiner])))
        return false
      if (draft.possessor) return false
      draft.determiner = token
      return true
    case Tag.possessiveDeterminer:
      if (!empty || draft.possessor) return false
      draft.determiner = token
      return true
    case Tag.personalPronoun:
    case Tag.reflexivePronoun:
    case Tag.indefinitePronoun:
    case Tag.demonstrativePronoun:
    case Tag.existentialThere:
      if (!empty || draft.determiner !== undefined || draft.possessor)
        return empty && isOne(tokens, token, words)
      words.push(token)
      return false
    case Tag.adjective:
    case Tag.comparativeAdjective:
    case Tag.superlativeAdjective:
      // "at least 12 people" are 12 people.
      if (empty && isBounding(tokens, token)) return false
      if (last !== undefined && endsBefore(tokens, tags, token, end, last)) return false
      words.push(token)
      return true
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.properNoun:
      if (last !== undefined && isWeekday(tokens.keys[token]) && isPlainNoun(tags[last])) return false
      words.push(token)
      return true
    case Tag.numeral:
      // "beat Italy 2-1"
      if (last !== undefined && isNoun(tags[last]) && isScore(tokens, token, end)) return false
      words.push(token)
      return true
    case Tag.symbol:
    case Tag.prefix:
    case Tag.verbParticiple:
    case Tag.verbIng:
    case Tag.verbBase:
    case Tag.particle:
      words.push(token)
      return true
    case Tag.adverb:
    case Tag.comparativeAdverb:
    case Tag.superlativeAdverb:
    case Tag.preposition:
      return isInside(tokens, tags, token, end, draft)
    case Tag.punctuation:
      return joins(tokens, token, end, !empty || draft.determiner !== undefined)
    default:
      return false
  }
}

/** "least" and "most" after "at". */
function isBounding(tokens: Tokens, token: number): boolean {
  return isBound(tokens.keys[token]) && token > 0 && tokens.keys[token - 1] === word.at
}

function isOne(tokens: Tokens, token: number, words: number[]): boolean {
  if (tokens.keys[token] !== word.one) return false
  words.push(token)
  return true
}

function isNoun(tag: number): boolean {
  return isPlainNoun(tag) || tag === Tag.properNoun
}

/** Two figures with a hyphen or a dash between. */
function isScore(tokens: Tokens, token: number, end: number): boolean {
  return token + 2 < end && isJoined(tokens, token + 1) && isJoined(tokens, token + 2)
}

function isPlainNoun(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural
}

/** "the plan last week": a phrase of time begins. */
function endsBefore(tokens: Tokens, tags: Uint8Array, token: number, end: number, last: number): boolean {
  const noun = isPlainNoun(tags[last]) || tags[last] === Tag.properNoun
  // "38-year-old"
  if (!noun || isHyphenBefore(tokens, token)) return false
  return !isTimeDeterminer(tokens.keys[token]) || (token + 1 < end && isTimeNoun(tokens.keys[token + 1]))
}

function isHyphenBefore(tokens: Tokens, token: number): boolean {
  return isJoined(tokens, token) && tokens.prose.charCodeAt(tokens.starts[token - 1]) === 0x2d
}

/** An adverb before an adjective or a figure ("a very big", "nearly 300"); "more than" and "up to" before a figure. */
function isInside(tokens: Tokens, tags: Uint8Array, token: number, end: number, draft: Draft): boolean {
  if (token + 1 >= end) return false
  const next = tags[token + 1]
  const afterNoun = draft.words.length > 0 && isPlainNoun(tags[draft.words.at(-1)!])
  if (afterNoun && !isJoined(tokens, token + 1)) return false
  const figure = next === Tag.numeral || next === Tag.symbol
  if (tags[token] === Tag.preposition) {
    return (
      isJoined(tokens, token + 1) ||
      (figure && draft.words.length === 0 && token > 0 && isGraded(tags[token - 1]) && draft.first < token)
    )
  }
  const opened = draft.determiner !== undefined || draft.possessor !== undefined || draft.words.length > 0
  const graded =
    next === Tag.adjective ||
    next === Tag.verbParticiple ||
    next === Tag.verbIng ||
    next === Tag.adverb ||
    isJoined(tokens, token + 1)
  if (figure || (graded && opened)) return true
  return graded && hasNounAfter(tags, token + 1, end)
}

function isGraded(tag: number): boolean {
  return tag === Tag.comparativeAdverb || tag === Tag.adverb
}

function isGradable(tag: number): boolean {
  return tag === Tag.adjective || tag === Tag.verbParticiple || tag === Tag.adverb
}

/** "highly skilled workers": does a noun follow the words that an adverb opens? */
function hasNounAfter(tags: Uint8Array, token: number, end: number): boolean {
  let noun = token
  while (noun < end && isGradable(tags[noun])) noun++
  return noun < end && noun > token && (isPlainNoun(tags[noun]) || tags[noun] === Tag.properNoun)
}

function isJoined(tokens: Tokens, token: number): boolean {
  return tokens.starts[token] === tokens.ends[token - 1]
}

/** A hyphen within a word joins; so does a quotation mark within a phrase that has begun. */
function joins(tokens: Tokens, token: number, end: number, begun: boolean): boolean {
  if (!begun || token + 1 >= end) return false
  const unit = tokens.prose.charCodeAt(tokens.starts[token])
  if (unit === 0x2d) return isJoined(tokens, token) && isJoined(tokens, token + 1)
  const opening = unit === 0x22 || unit === 0x201c || unit === 0x2018
  return opening && isJoined(tokens, token + 1) && !isJoined(tokens, token)
}

/** Can the last word taken be the head: a noun, a figure, or after "the" an adjective or participle ("the accused")? */
function isHead(tags: Uint8Array, { words, determiner }: Draft): boolean {
  const tag = tags[words.at(-1)!]
  if (tag <= Tag.demonstrativePronoun && tag !== Tag.possessiveDeterminer && tag !== Tag.other) return true
  if (tag === Tag.numeral || tag === Tag.existentialThere || tag === Tag.symbol) return true
  const adjectival =
    tag === Tag.adjective || tag === Tag.superlativeAdjective || tag === Tag.comparativeAdjective
  return determiner !== undefined && (adjectival || tag === Tag.verbParticiple)
}

/** "all", "half" before a verb. */
function headlessDeterminer(tags: Uint8Array, { determiner }: Draft): number | undefined {
  return determiner !== undefined && tags[determiner] === Tag.possessiveDeterminer ? determiner : undefined
}

function finish(tokens: Tokens, tags: Uint8Array, draft: Draft, last: number): NounPhrase {
  // "flight 370", "March 3": the figure names the noun.
  const named = tags[last] === Tag.numeral && draft.words.at(-2) === last - 1 && isNoun(tags[last - 1])
  const head = named ? last - 1 : last
  const modifiers = draft.words.filter(word => word < head)
  const endToken = last + 1
  return {
    firstToken: draft.first,
    endToken,
    start: tokens.starts[draft.first],
    end: tokens.ends[last],
    head,
    kind: kindOf(tags[head]),
    number: numberOf(tokens, tags, head),
    determiner: draft.determiner,
    modifiers,
    title: tags[head] === Tag.properNoun ? modifiers.findLast(word => isPlainNoun(tags[word])) : undefined,
    possessor: draft.possessor,
    apposition: undefined,
    coordinated: [],
    attached: [],
  }
}

import { sentenceOf } from '../../src/analysis/locate.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isPluralHead, numberOf, type Phrase, type PhraseNumber, type Sentence } from './noun-phrase.ts'
import { auxiliaries } from './verb-numbers.ts'

const helpers = wordTrigger(
  "was is has does were are have do wasn't isn't hasn't doesn't weren't aren't haven't don't",
)
const isBe = wordTest("was is were are wasn't isn't weren't aren't")
const isAsking = wordTest('where why when how what who')
const isAlike = wordTest('so nor neither here gone')
const isHere = wordTest('here gone')
const isPlace = wordTest('in on at behind beside among under near above below with inside outside next along')
const isMark = /[.;:—–"“‘?!]/

/**
 * A subject behind its verb that does not agree with it: "Where is the children?", "in the hall was three desks", "so was her
 * three children".
 */
export function* findInvertedSubjects(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
  isPerson: (token: number) => boolean,
): Iterable<Finding> {
  for (const verb of helpers(tokens)) {
    if (tokens.shapes[verb] !== Shape.lower || tokens.classes[verb] !== TokenClass.word) continue
    const index = sentenceOf(tokens, verb)
    const start = tokens.sentences[index]!
    if (verb === start) continue
    const end = tokens.sentences[index + 1]!
    const sentence = { tokens, tags: partsOfSpeech.tagsOfSentence(index), rows, isPerson, start, end }
    if (!isTurned(sentence, verb)) continue
    const phrase = phraseBehind(sentence, verb + 1)
    if (phrase === undefined) continue
    const { meant, isSingular } = auxiliaries.get(tokens.keys[verb]!)!
    const number = numberBehind(sentence, phrase)
    if (number === undefined || (number === 'singular') === isSingular) continue
    if (number === 'singular' && mayBeJoined(sentence, phrase.head + 1)) continue
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

/** Has the subject to stand behind the verb? */
function isTurned(sentence: Sentence, verb: number): boolean {
  const { tokens, tags, start, end } = sentence
  const before = verb - 1
  const key = tokens.keys[before]!
  const isFirst = before === start || isMark.test(tokens.prose[tokens.starts[before - 1]!]!)
  if (isAsking(key)) return isFirst && tokens.prose[tokens.starts[end - 1]!] === '?'
  if (isAlike(key)) {
    if (isHere(key)) return isFirst && isBe(tokens.keys[verb]!)
    return isFirst || tags[before - 1] === Tag.coordinator
  }
  if (!isBe(tokens.keys[verb]!) || !isPlace(tokens.keys[start]!)) return false
  if (tags[before]! > Tag.personalPronoun) return false
  for (let token = start + 1; token < verb; token++)
    if (tokens.classes[token] === TokenClass.punctuation || isOpen(tags[token]!) || isNewPhrase(tags, token))
      return false
  return true
}

/** "In the middle of it the rate was": a subject of its own. */
function isNewPhrase(tags: Uint8Array, token: number): boolean {
  const isOpener = tags[token] === Tag.determiner || tags[token] === Tag.possessiveDeterminer
  return isOpener && tags[token - 1] !== Tag.preposition
}

function isOpen(tag: number): boolean {
  return (
    isFiniteTag(tag) ||
    tag === Tag.verbBase ||
    tag === Tag.verbIng ||
    tag === Tag.whPronoun ||
    tag === Tag.whAdverb ||
    tag === Tag.whDeterminer ||
    tag === Tag.subordinator
  )
}

/** The phrase with a determiner or a number that begins at a token. */
function phraseBehind({ tokens, tags, end }: Sentence, first: number): Phrase | undefined {
  if (first >= end || !opensPhrase(tags[first]!)) return undefined
  let head = first
  for (let token = first + 1; token < end; token++) {
    const tag = tags[token]!
    const isNominal = tag === Tag.nounSingular || tag === Tag.nounPlural
    if (!isNominal && !isDescribing(tag)) break
    if (tokens.shapes[token] !== Shape.lower && tag !== Tag.numeral) return undefined
    if (isNominal) head = token
  }
  if (head === first) return undefined
  const next = tags[head + 1]!
  return next === Tag.possessiveClitic || next === Tag.properNoun || next === Tag.verbIng
    ? undefined
    : { first, head }
}

function isDescribing(tag: number): boolean {
  return (
    tag === Tag.adjective ||
    tag === Tag.numeral ||
    tag === Tag.superlativeAdjective ||
    tag === Tag.verbParticiple ||
    tag === Tag.verbPast
  )
}

function opensPhrase(tag: number): boolean {
  return tag === Tag.determiner || tag === Tag.possessiveDeterminer || tag === Tag.numeral
}

function numberBehind(sentence: Sentence, phrase: Phrase): PhraseNumber {
  const isCounted = sentence.tags[phrase.first] === Tag.numeral
  return isCounted && !isPluralHead(sentence, phrase.head) ? undefined : numberOf(sentence, phrase)
}

/** "A desk, a chair and a lamp" are several. */
function mayBeJoined({ tokens, tags, end }: Sentence, from: number): boolean {
  for (let token = from; token < end; token++)
    if (tags[token] === Tag.coordinator || tokens.prose[tokens.starts[token]!] === ',') return true
  return false
}

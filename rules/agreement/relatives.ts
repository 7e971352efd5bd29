import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isComma } from './clause-openings.ts'
import {
  mayBeSingular,
  numberOf,
  type Phrase,
  type PhraseNumber,
  phraseBefore,
  type Sentence,
} from './noun-phrase.ts'
import { isCollective, isCount, isSamePlural } from './nouns.ts'

/** The subject of a verb: its number, its head, and how its clause begins. */
export interface Subject {
  readonly number: PhraseNumber
  readonly head: number
  /** Behind "and" without a comma: what stands before may be part of the subject. */
  readonly mayBeJoined: boolean
  /** Several phrases that "and" joins. */
  readonly isJoined: boolean
}

const isLink = wordTest(
  `of in for from on at by with to between about against among near under over behind across along around inside outside within
   without through during beside above below beyond beneath opposite off past`,
)
/** How many phrases may hang on one another. */
export const mostLinks = 6

/** Does the token link a phrase to what stands before: "of", "in"? */
export function isLinking({ tokens, tags }: Sentence, token: number): boolean {
  return tags[token] === Tag.preposition && isLink(tokens.keys[token]!)
}

const isEach = wordTest('a an each every per')
const isPeriod = wordTest('minute hour day night week fortnight month season year head')

/** "A week", behind a noun. */
function isRate({ keys }: Tokens, { first, head }: Phrase): boolean {
  return head === first + 1 && isEach(keys[first]!) && isPeriod(keys[head]!)
}

const isAmount = wordTest('number proportion share percentage minority majority')
const isRelative = wordTest('who which that')
const whichKey = keyOf('which')
const ofKey = keyOf('of')
const isOne = wordTest('one')
const isOnly = wordTest('only the')
const thatKey = keyOf('that')
const whoKey = keyOf('who')

/** The relative right before a token: "who", "which", "that". */
export function relativeBefore({ tokens, tags, start }: Sentence, end: number): number | undefined {
  const token = end - 1
  return token > start && tags[token] === Tag.whPronoun && isRelative(tokens.keys[token]!) ? token : undefined
}

/**
 * "Doctors who treat the disease like": where the clause of a relative ends right before the verb, the token of that
 * relative; undefined where none does. The clause has one verb, and none behind which another clause could open.
 */
export function beforeRelativeClause({ tokens, tags, start }: Sentence, end: number): number | undefined {
  let verbs = 0
  for (let token = end - 1; token > start; token--) {
    const tag = tags[token]!
    const key = tokens.keys[token]!
    if (tag === Tag.whPronoun && isRelative(key)) {
      const isDescribing = verbs === 1 && token + 1 < end && token > start && endsNoun(tags[token - 1]!)
      return isDescribing && (isOwn(tokens.keys[token + 1]!) || isVerbBehind(tags, token + 1))
        ? token
        : undefined
    }
    const isOwning = isOwn(key) && isRelative(tokens.keys[token - 1]!)
    if (
      isOwning ||
      tag === Tag.verbPast ||
      tag === Tag.verbThird ||
      tag === Tag.verbBase ||
      tag === Tag.be ||
      tag === Tag.have
    ) {
      if (++verbs > 1 || reportingWord(key) !== undefined || isBeforeClause(key)) return undefined
      continue
    }
    if (tokens.classes[token] === TokenClass.punctuation) return undefined
    if (isNoPartOfRelative(tag)) return undefined
  }
  return undefined
}

const isOwn = wordTest('own')

function isVerbBehind(tags: Uint8Array, token: number): boolean {
  const verb = tags[token] === Tag.adverb ? token + 1 : token
  const tag = tags[verb]!
  return (
    tag === Tag.verbPast ||
    tag === Tag.verbThird ||
    tag === Tag.verbBase ||
    tag === Tag.be ||
    tag === Tag.have
  )
}

function endsNoun(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.demonstrativePronoun
}

function isNoPartOfRelative(tag: number): boolean {
  return (
    tag === Tag.coordinator ||
    tag === Tag.subordinator ||
    tag === Tag.whAdverb ||
    tag === Tag.whPronoun ||
    tag === Tag.whDeterminer ||
    tag === Tag.modal ||
    tag === Tag.do ||
    tag === Tag.to ||
    tag === Tag.personalPronoun ||
    tag === Tag.existentialThere
  )
}

const isBeforeClause = wordTest(
  'mean means meant show shows showed hope hopes hoped wish wishes see sees saw hear hears heard make makes made let lets help helps',
)

/**
 * What a relative stands for: the phrase right before it, or one that it hangs on, so that all have to be of one number.
 * Behind a comma "which" may stand for all that was said, so that only a passive or a perfect tells.
 */
export function antecedentOf(sentence: Sentence, relative: number, verb: number): Subject | undefined {
  const { tokens, tags } = sentence
  const isApart = isComma(sentence, relative - 1)
  // "When it hisses, that means": no relative.
  if (isApart && tokens.keys[relative] === thatKey) return undefined
  if (tokens.keys[relative - 1] === ofKey) return ofSeveral(sentence, relative)
  const isWhole = isApart && tokens.keys[relative] === whichKey
  if (isWhole && !isParticipleAfter(sentence, verb) && !isOfSubject(sentence, relative)) return undefined
  let phrase = phraseBefore(sentence, isApart ? relative - 1 : relative)
  // "Two sailings a week that depend on her": so many each time.
  if (phrase && isRate(tokens, phrase)) phrase = phraseBefore(sentence, phrase.first)
  if (phrase === undefined) return undefined
  const { head } = phrase
  // "The people in it, says Dunne, who now seem"
  if (reportingWord(tokens.keys[phrase.first - 1] ?? 0) !== undefined && isComma(sentence, phrase.first - 2))
    return undefined
  // "The number who have waited": people, of whom there is a number.
  if (isAmount(tokens.keys[head]!)) return undefined
  const number = antecedentNumber(sentence, phrase)
  if (number === undefined) return undefined
  // "Those who planned the war who": a relative within another.
  for (let token = sentence.start; token < phrase.first; token++)
    if (tags[token] === Tag.whPronoun) return undefined
  for (let links = 0; links < mostLinks; links++) {
    let before: number = phrase.first - 1
    if (before < sentence.start) break
    // "A chain of drowned volcanoes that"
    if (tags[before] === Tag.verbParticiple && isLinking(sentence, before - 1)) before--
    // "Ear and chest infections that": several in any case.
    if (
      tags[before] === Tag.coordinator &&
      number === 'plural' &&
      !isApart &&
      tags[phrase.first] !== Tag.numeral
    )
      break
    if (tags[before] === Tag.coordinator || isComma(sentence, before)) return undefined
    // "A plugin after the rules that counts": what hangs on it so loosely may be told of, too.
    if (!isLinking(sentence, before)) {
      if (tags[before] === Tag.preposition) return undefined
      break
    }
    const earlier = phraseBefore(sentence, before)
    // "One of the men who drive": men who drive are meant, unless it is the only one.
    if (!isApart && isOneOf(tokens, before)) break
    if (earlier === undefined || antecedentNumber(sentence, earlier) !== number) return undefined
    phrase = earlier
  }
  return { number, head, mayBeJoined: false, isJoined: false }
}

function isOneOf({ keys }: Tokens, of: number): boolean {
  return keys[of] === ofKey && isOne(keys[of - 1] ?? 0) && !isOnly(keys[of - 2] ?? 0)
}

/** "The engines, two of which were": a number of what was named. */
function ofSeveral({ tokens, tags }: Sentence, relative: number): Subject | undefined {
  const head = relative - 2
  const isSeveral = isCount(tokens.keys[head]!) || (tags[head] === Tag.numeral && !isOne(tokens.keys[head]!))
  return isSeveral ? { number: 'plural', head, mayBeJoined: false, isJoined: false } : undefined
}

/**
 * "Anyone knows who own it", "Northern, which run the trains": a relative before which its clause has nothing of several, and no
 * body of many but before "which", by which a body is one thing.
 */
export function loneAntecedent(sentence: Sentence, relative: number): Subject | undefined {
  const { tokens, tags, start } = sentence
  const isWhich = tokens.keys[relative] === whichKey
  const isApart = isComma(sentence, relative - 1)
  const from = isApart ? relative - 2 : relative - 1
  const subject: Subject = { number: 'singular', head: from, mayBeJoined: false, isJoined: false }
  if (from < start) return undefined
  // "Found out who own it": what is not known is one by rule.
  if (isFreeWho(sentence, relative)) return subject
  const isNoun = tags[from] === Tag.nounSingular && tokens.shapes[from] === Shape.lower
  if (!isNoun && !(isWhich && tags[from] === Tag.properNoun)) return undefined
  if (isAmount(tokens.keys[from]!)) return undefined
  for (let token = from; token >= start; token--) {
    if (mayBeSeveral(sentence, token, isWhich)) return undefined
    // Behind a comma something may be told of what stands far before.
    if (!isApart && isClauseEdge(sentence, token)) return subject
  }
  return subject
}

function isClauseEdge({ tokens, tags }: Sentence, token: number): boolean {
  const tag = tags[token]!
  return (
    isFiniteTag(tag) ||
    tag === Tag.subordinator ||
    tag === Tag.whAdverb ||
    (tokens.classes[token] === TokenClass.punctuation && tokens.prose[tokens.starts[token]!] !== '-')
  )
}

function isFreeWho({ tokens, tags }: Sentence, relative: number): boolean {
  const before = tags[relative - 1]!
  return tokens.keys[relative] === whoKey && before >= Tag.verbBase && before <= Tag.verbParticiple
}

function mayBeSeveral({ tokens, tags }: Sentence, token: number, isWhich: boolean): boolean {
  const key = tokens.keys[token]!
  const tag = tags[token]!
  if (isSamePlural(key) || (!isWhich && isCollective(key)) || isCount(key)) return true
  if (tag === Tag.properNoun) return /s$/.test(textOf(tokens, token))
  return (
    tag === Tag.nounPlural ||
    tag === Tag.coordinator ||
    tag === Tag.numeral ||
    tag === Tag.personalPronoun ||
    tag === Tag.demonstrativePronoun ||
    tag === Tag.indefinitePronoun
  )
}

/** As {@link numberOf}; a bare singular is one, too. */
function antecedentNumber(sentence: Sentence, phrase: Phrase): PhraseNumber {
  const number = numberOf(sentence, phrase)
  if (number !== undefined || phrase.first !== phrase.head) return number
  const { tokens, tags } = sentence
  const key = tokens.keys[phrase.head]!
  const isOne = tags[phrase.head] === Tag.nounSingular && mayBeSingular(tokens, phrase.head)
  return isOne && !isCollective(key) && !isSamePlural(key) ? 'singular' : undefined
}

/** "The houses, which was built in 1960, are damp": a phrase that opens its sentence is all that there is to stand for. */
function isOfSubject(sentence: Sentence, relative: number): boolean {
  return phraseBefore(sentence, relative - 1)?.first === sentence.start
}

function isParticipleAfter({ tags, tokens }: Sentence, verb: number): boolean {
  const next = isAlready(tokens.keys[verb + 1] ?? 0) ? verb + 2 : verb + 1
  return tags[verb] === Tag.have && tags[next] === Tag.verbParticiple && !isOfAll(tokens.keys[next]!)
}

const isAlready = wordTest('already also since now always never not')
const isOfAll = wordTest(
  'led caused meant made prompted raised forced resulted created left given allowed helped been brought pushed put kept become shown',
)

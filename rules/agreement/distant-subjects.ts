import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { beforeAside, isBetween, isComma, isOfWhom, openingBefore } from './clause-openings.ts'
import {
  isPluralHead,
  mayBeSingular,
  numberOf,
  type Phrase,
  type PhraseNumber,
  phraseBefore,
  type Sentence,
} from './noun-phrase.ts'
import { isCollective, isSamePlural } from './nouns.ts'

/** The subject of a verb: its number, its head, and how its clause begins. */
export interface Subject {
  readonly number: PhraseNumber
  readonly head: number
  /** Behind "and" without a comma: what stands before may be part of the subject. */
  readonly mayBeJoined: boolean
  /** Several phrases that "and" joins. */
  readonly isJoined: boolean
}

const and = keyOf('and')
const of = keyOf('of')
const isLink = wordTest(
  'of in for from on at by with to between about against among near under over behind across along around inside outside within without through during beside',
)
const isQuantity = wordTest('some most all many several few both half any')
const isManyObject = wordTest('them us these those whom')
const isHalf = wordTest('half none')
const isOneOf = wordTest('each neither either one')
/** "The symptoms Saturday night were": no subject. */
const isTime = wordTest(
  'night morning evening afternoon weekend summer winter spring autumn fall season year week month day time',
)
const mostLinks = 6

/** The subject of the verb at a token; undefined where none is sure. */
export function subjectBefore(sentence: Sentence, verb: number): Subject | undefined {
  let end = verb
  while (end > sentence.start && isBetween(sentence, end - 1)) end--
  const relative = relativeBefore(sentence, end)
  if (relative !== undefined) return antecedentOf(sentence, relative, verb)
  end = beforeAside(sentence, end)
  const described = beforeRelativeClause(sentence, end)
  if (described !== undefined) return climb(sentence, described)
  if (end > sentence.start && isTime(sentence.tokens.keys[end - 1]!)) return undefined
  return climb(sentence, end)
}

const isRelative = wordTest('who which that')
const whichKey = keyOf('which')
const thatKey = keyOf('that')

/** The relative right before a token: "who", "which", "that". */
function relativeBefore({ tokens, tags, start }: Sentence, end: number): number | undefined {
  const token = end - 1
  return token > start && tags[token] === Tag.whPronoun && isRelative(tokens.keys[token]!) ? token : undefined
}

/**
 * "Doctors who treat the disease like": where the clause of a relative ends right before the verb, the token of that
 * relative; undefined where none does. The clause has one verb, and none behind which another clause could open.
 */
function beforeRelativeClause({ tokens, tags, start }: Sentence, end: number): number | undefined {
  let verbs = 0
  for (let token = end - 1; token > start; token--) {
    const tag = tags[token]!
    const key = tokens.keys[token]!
    if (tag === Tag.whPronoun && isRelative(key)) {
      const isDescribing = verbs === 1 && token + 1 < end && token > start && endsNoun(tags[token - 1]!)
      return isDescribing && (isOwn(tokens.keys[token + 1]!) || isVerbBehind(tags, token + 1)) ? token : undefined
    }
    const isOwning = isOwn(key) && isRelative(tokens.keys[token - 1]!)
    if (isOwning || tag === Tag.verbPast || tag === Tag.verbThird || tag === Tag.verbBase || tag === Tag.be || tag === Tag.have) {
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
  return tag === Tag.verbPast || tag === Tag.verbThird || tag === Tag.verbBase || tag === Tag.be || tag === Tag.have
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
function antecedentOf(sentence: Sentence, relative: number, verb: number): Subject | undefined {
  const { tokens, tags } = sentence
  const isApart = isComma(sentence, relative - 1)
  // "When it hisses, that means": no relative.
  if (isApart && tokens.keys[relative] === thatKey) return undefined
  const isWhole = isApart && tokens.keys[relative] === whichKey
  if (isWhole && !isParticipleAfter(sentence, verb)) return undefined
  let phrase = phraseBefore(sentence, isApart ? relative - 1 : relative)
  if (phrase === undefined) return undefined
  const { head } = phrase
  const number = antecedentNumber(sentence, phrase)
  if (number === undefined) return undefined
  // "Those who planned the war who": a relative within another.
  for (let token = sentence.start; token < phrase.first; token++)
    if (tags[token] === Tag.whPronoun) return undefined
  for (let links = 0; links < mostLinks; links++) {
    const before: number = phrase.first - 1
    if (before < sentence.start) break
    if (tags[before] === Tag.coordinator || isComma(sentence, before)) return undefined
    // "A plugin after the rules that counts": what hangs on it so loosely may be told of, too.
    if (!isLinking(sentence, before)) {
      if (tags[before] === Tag.preposition) return undefined
      break
    }
    const earlier = phraseBefore(sentence, before)
    if (earlier === undefined || antecedentNumber(sentence, earlier) !== number) return undefined
    phrase = earlier
  }
  return { number, head, mayBeJoined: false, isJoined: false }
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

function isParticipleAfter({ tags, tokens }: Sentence, verb: number): boolean {
  const next = isAlready(tokens.keys[verb + 1] ?? 0) ? verb + 2 : verb + 1
  return tags[verb] === Tag.have && tags[next] === Tag.verbParticiple && !isOfAll(tokens.keys[next]!)
}

const isDegree = wordTest('so too very as quite rather how')
const isAlready = wordTest('already also since now always never not')
const isOfAll = wordTest(
  'led caused meant made prompted raised forced resulted created left given allowed helped been brought pushed put kept become shown',
)

/** Goes from the phrase that ends before a token up over what hangs on others, to the first one of the subject. */
function climb(sentence: Sentence, end: number): Subject | undefined {
  const last = end - 1
  let phrase = isManyObject(sentence.tokens.keys[last]!)
    ? { first: last, head: last }
    : phraseBefore(sentence, end)
  let joinedBelow = false
  for (let links = 0; phrase !== undefined && links < mostLinks; links++) {
    const joined = joinedBefore(sentence, phrase)
    const lowest: Phrase = joined.at(-1) ?? phrase
    const link = lowest.first - 1
    if (link > sentence.start && isLinking(sentence, link)) {
      const earlier = hangsOn(sentence, link)
      if (earlier === undefined) return undefined
      const quantity = quantityOf(sentence, earlier, link, phrase)
      if (quantity !== 'none') return opened(sentence, earlier, quantity, joinedBelow || joined.length > 0)
      joinedBelow ||= joined.length > 0
      phrase = earlier
      continue
    }
    if (joined.length === 0) return opened(sentence, phrase, numberOf(sentence, phrase), joinedBelow)
    const number = joinedNumber(sentence, [phrase, ...joined])
    const subject = opened(sentence, lowest, number, joinedBelow)
    return subject && { ...subject, isJoined: true }
  }
  return undefined
}

function opened(
  sentence: Sentence,
  phrase: Phrase,
  number: PhraseNumber,
  joinedBelow: boolean,
): Subject | undefined {
  const isOfWhomAll =
    isOfWhom(sentence.tokens.keys[phrase.head + 2] ?? 0) && isComma(sentence, phrase.first - 1)
  const opening = isOfWhomAll ? 'sure' : openingBefore(sentence, beforeEstimate(sentence, phrase.first))
  // "A sentence with so many nouns is long": what stands behind a preposition is no subject.
  const degree = isDegree(sentence.tokens.keys[phrase.first - 1] ?? 0) ? 2 : 1
  if (number === undefined || opening === undefined) return undefined
  if (
    beforeEstimate(sentence, phrase.first) === phrase.first &&
    sentence.tags[phrase.first - degree] === Tag.preposition
  )
    return undefined
  return { number, head: phrase.head, mayBeJoined: opening === 'joint' || joinedBelow, isJoined: false }
}

/** "About 200", "at least six", "more than 300": the token before what only bounds a figure. */
function beforeEstimate({ tokens, tags, start }: Sentence, first: number): number {
  if (isLeast(tokens.keys[first]!) && isAt(tokens.keys[first - 1] ?? 0)) return first - 1
  if (tags[first] !== Tag.numeral && !isHalf(tokens.keys[first]!)) return first
  const before = tokens.keys[first - 1] ?? 0
  if (first - 1 >= start && isEstimate(before)) return first - 1
  const isBound =
    first - 2 >= start &&
    ((isAt(tokens.keys[first - 2]!) && isLeast(before)) || (isMore(tokens.keys[first - 2]!) && isThan(before)))
  return isBound ? first - 2 : first
}

const isEstimate = wordTest('about around some nearly almost roughly only just over under another')
const isAt = wordTest('at')
const isLeast = wordTest('least most')
const isMore = wordTest('more less fewer')
const isThan = wordTest('than')

/** "Some of the pumps", "each of the bridges": the number of the whole; 'none' where the head has its own. */
function quantityOf(
  sentence: Sentence,
  { head, first }: Phrase,
  link: number,
  inner: Phrase,
): PhraseNumber | 'none' {
  const { tokens, tags } = sentence
  if (tokens.keys[link] !== of) return 'none'
  const key = tokens.keys[head]!
  if (isOneOf(key))
    return head === first ? (isManyObject(tokens.keys[inner.head]!) ? undefined : 'singular') : 'none'
  if (isManyObject(tokens.keys[inner.head]!))
    return (isQuantity(key) && !isHalf(key)) || (tags[head] === Tag.numeral && !isOneFigure(tokens, head)) ? 'plural' : undefined
  if (isQuantity(key) || (tags[head] === Tag.numeral && head === first))
    return isPluralHead(sentence, inner.head) ? 'plural' : undefined
  return 'none'
}

function isOneFigure({ prose, starts, ends }: Tokens, token: number): boolean {
  return prose.slice(starts[token]!, ends[token]!) === '1'
}

/** Does the token link a phrase to what stands before: "of", "in"? */
function isLinking({ tokens, tags }: Sentence, token: number): boolean {
  return tags[token] === Tag.preposition && isLink(tokens.keys[token]!)
}

/** The phrase that one with a preposition hangs on, or that a participle before it does. */
function hangsOn(sentence: Sentence, link: number): Phrase | undefined {
  const { tags, tokens } = sentence
  const before = link - 1
  if (before <= sentence.start)
    return isQuantity(tokens.keys[before]!) || isOneOf(tokens.keys[before]!) || tags[before] === Tag.numeral
      ? { first: before, head: before }
      : phraseBefore(sentence, link)
  const tag = tags[before]!
  if (isQuantity(tokens.keys[before]!) || isOneOf(tokens.keys[before]!))
    return { first: before, head: before }
  if (tag === Tag.verbParticiple || tag === Tag.verbIng || tag === Tag.adjective) {
    const phrase = phraseBefore(sentence, before)
    return phrase && (tags[phrase.head] === Tag.nounSingular || tags[phrase.head] === Tag.nounPlural)
      ? phrase
      : undefined
  }
  return phraseBefore(sentence, link)
}

/** The phrases that "and", or commas and an "and", join before a phrase, from the right. */
function joinedBefore(sentence: Sentence, phrase: Phrase): Phrase[] {
  const { tokens, start } = sentence
  const joined: Phrase[] = []
  let first = phrase.first
  if (first - 1 <= start || tokens.keys[first - 1] !== and) return joined
  let end = isComma(sentence, first - 2) ? first - 2 : first - 1
  while (end > start) {
    const isPronoun = isPerson(tokens.keys[end - 1]!)
    const earlier = isPronoun ? { first: end - 1, head: end - 1 } : phraseBefore(sentence, end)
    if (earlier === undefined) break
    joined.push(earlier)
    first = earlier.first
    if (!isComma(sentence, first - 1)) break
    end = first - 1
  }
  return joined
}

/** Phrases that are joined are several, unless both say who one person is, or each thing is meant by itself. */
function joinedNumber(sentence: Sentence, phrases: readonly Phrase[]): PhraseNumber {
  const { tokens, tags } = sentence
  if (phrases.some(({ first, head }) => isApart(tokens.keys[first]!) || isTime(tokens.keys[head]!)))
    return undefined
  if (phrases.length === 2 && isPerson(tokens.keys[phrases[1]!.head]!)) return 'plural'
  const [last, earliest] = phrases
  const isKin = phrases.length === 2 && tags[last!.first] === Tag.possessiveDeterminer
  const areAllOpen = phrases.every(
    ({ first, head }) =>
      isPluralHead(sentence, head) ||
      tags[first] === Tag.determiner ||
      tags[first] === Tag.possessiveDeterminer ||
      // "Ms Hart and her sister"
      (isKin && head === earliest!.head && tags[head] === Tag.properNoun),
  )
  if (phrases.length === 2 && phrases.every(phrase => isNameOfItsOwn(sentence, phrase))) return 'plural'
  return areAllOpen && (phrases.length === 2 || phrases.some(({ head }) => isPluralHead(sentence, head)))
    ? 'plural'
    : undefined
}

/** A name of one word that the draft has without the other one, too, so that "and" makes two of them, and no firm. */
function isNameOfItsOwn({ tokens, tags }: Sentence, { first, head }: Phrase): boolean {
  if (first !== head || tags[head] !== Tag.properNoun || tokens.shapes[head] !== Shape.capitalised) return false
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.keys[token] !== tokens.keys[head] || token === head) continue
    if (tokens.keys[token - 1] !== and && tokens.keys[token + 1] !== and) return true
  }
  return false
}

const isPerson = wordTest('he she')
const isApart = wordTest('each every no either neither any')

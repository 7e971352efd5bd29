import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { beforeAside, isBetween, isComma, isOfTime, isOfWhom, openingBefore } from './clause-openings.ts'
import {
  isPluralHead,
  isTitledName,
  numberOf,
  type Phrase,
  type PhraseNumber,
  phraseBefore,
  type Sentence,
} from './noun-phrase.ts'
import { isMeasure } from './nouns.ts'
import {
  antecedentOf,
  beforeRelativeClause,
  isLinking,
  loneAntecedent,
  mostLinks,
  relativeBefore,
  type Subject,
} from './relatives.ts'

const isWhether = wordTest('whether')
const isDegree = wordTest('so too very as quite rather how')
const and = keyOf('and')
const of = keyOf('of')
const isQuantity = wordTest(
  'some most all many several few both half any none much rest third thirds quarter quarters',
)
const isManyObject = wordTest('them us these those whom')
const isShare = wordTest('rest third thirds quarter quarters fifths tenths')
const isEvery = wordTest('every')
const isHalf = wordTest('half none')
const isOneOf = wordTest('each neither either one')
/** "The symptoms Saturday night were": no subject. */
const isTime = wordTest(
  'night morning evening afternoon weekend summer winter spring autumn fall season year week month day time',
)

/** The subject of the verb at a token; undefined where none is sure. */
export function subjectBefore(sentence: Sentence, verb: number): Subject | undefined {
  // "Whether that matters is in dispute": a clause is the subject.
  if (isWhether(sentence.tokens.keys[sentence.start]!)) return undefined
  let end = verb
  while (end > sentence.start && isBetween(sentence, end - 1)) end--
  const relative = relativeBefore(sentence, end)
  // "Joined the survey that fall": no relative.
  if (relative !== undefined && isTime(sentence.tokens.keys[verb]!)) return undefined
  if (relative !== undefined)
    return antecedentOf(sentence, relative, verb) ?? loneAntecedent(sentence, relative)
  end = beforeAside(sentence, end)
  end = beforeShortClause(sentence, end)
  const described = beforeRelativeClause(sentence, end)
  if (described !== undefined) return climb(sentence, described)
  if (end > sentence.start && isTime(sentence.tokens.keys[end - 1]!)) return undefined
  return climb(sentence, end)
}

/** "The people involved were", "the books she wrote were": the end of the noun before such a participle or clause. */
function beforeShortClause({ tokens, tags, start }: Sentence, end: number): number {
  const last = end - 1
  if (last - 1 <= start) return end
  if (tags[last] === Tag.verbParticiple && isNoun(tags[last - 1]!)) return last
  const isVerb = tags[last] === Tag.verbPast || tags[last] === Tag.verbThird || tags[last] === Tag.verbBase
  if (!isVerb || reportingWord(tokens.keys[last]!) !== undefined) return end
  const isClause = isSubjectPronoun(tokens.keys[last - 1]!) && isNoun(tags[last - 2]!) && last - 2 > start
  return isClause && !isTime(tokens.keys[last - 2]!) ? last - 1 : end
}

function isNoun(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural
}

const isSubjectPronoun = wordTest('i he she we they')

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
    const noun = link > sentence.start ? nounOfVerb(sentence, link) : undefined
    if (noun !== undefined) {
      joinedBelow ||= joined.length > 0
      phrase = phraseBefore(sentence, noun)
      continue
    }
    // "Since his return from Russia in 1958 have": of a clause of time only its plain subject is read.
    if (isOfTime(sentence.tokens.keys[lowest.first - 1] ?? 0) && (joined.length > 0 || phrase.head !== last))
      return undefined
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
  // "That a piece hyphenates or counts in two ways": what is joined may be verbs.
  if (opening === 'joint' && phrase.first === phrase.head && isThirdToo(sentence.tokens.keys[phrase.head]!))
    return undefined
  if (
    beforeEstimate(sentence, phrase.first) === phrase.first &&
    sentence.tags[phrase.first - degree] === Tag.preposition &&
    !isOfTime(sentence.tokens.keys[phrase.first - 1]!)
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
    ((isAt(tokens.keys[first - 2]!) && isLeast(before)) ||
      (isMore(tokens.keys[first - 2]!) && isThan(before)))
  return isBound ? first - 2 : first
}

function isThirdToo(key: number): boolean {
  return (traitsOf(key) & WordTrait.third) !== 0
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
    return head === first || isEvery(tokens.keys[first]!)
      ? isManyObject(tokens.keys[inner.head]!)
        ? undefined
        : 'singular'
      : 'none'
  if (isManyObject(tokens.keys[inner.head]!))
    return (isQuantity(key) && !isHalf(key)) || (tags[head] === Tag.numeral && !isOneFigure(tokens, head))
      ? 'plural'
      : undefined
  if (isQuantity(key) || (tags[head] === Tag.numeral && head === first)) {
    if (isPluralHead(sentence, inner.head)) return isNone(key) ? undefined : 'plural'
    // "None of the money have been spent"
    return isWholeOfOne(key) && inner.first !== inner.head && numberOf(sentence, inner) === 'singular'
      ? 'singular'
      : undefined
  }
  if (isNumber(key) && isA(tokens.keys[first]!) && first === head - 1)
    return isPluralHead(sentence, inner.head) ? 'plural' : 'none'
  return 'none'
}

const isWholeOfOne = wordTest('some most all half none much')
const isNone = wordTest('none much')
const isNumber = wordTest('number')
const isA = wordTest('a')

function isHyphen({ prose, starts }: Tokens, token: number): boolean {
  return prose[starts[token]!] === '-'
}

function isOneFigure({ prose, starts, ends }: Tokens, token: number): boolean {
  return prose.slice(starts[token]!, ends[token]!) === '1'
}

/** The phrase that one with a preposition hangs on, or that a participle before it does. */
function hangsOn(sentence: Sentence, link: number): Phrase | undefined {
  const { tags, tokens } = sentence
  const before = link - 1
  const noun = nounOfVerb(sentence, before)
  if (noun !== undefined) return phraseBefore(sentence, noun)
  if (before <= sentence.start)
    return isQuantity(tokens.keys[before]!) || isOneOf(tokens.keys[before]!) || tags[before] === Tag.numeral
      ? { first: before, head: before }
      : phraseBefore(sentence, link)
  const tag = tags[before]!
  // "The rest of the houses", "a third of them"
  if (isShare(tokens.keys[before]!) && tags[before - 1] === Tag.determiner)
    return { first: before - 1, head: before }
  // "Two-thirds of the houses"
  if (isShare(tokens.keys[before]!) && tags[before - 2] === Tag.numeral && isHyphen(tokens, before - 1))
    return { first: before - 2, head: before }
  if (isOneOf(tokens.keys[before]!) && isEvery(tokens.keys[before - 1]!))
    return { first: before - 1, head: before }
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

/** "The decision to close the mines", "the van carrying the players": the token behind the noun that such a verb describes. */
function nounOfVerb({ tokens, tags, start }: Sentence, before: number): number | undefined {
  const verb = tags[before] === Tag.particle ? before - 1 : before
  const isTask = tags[verb] === Tag.verbBase && tags[verb - 1] === Tag.to
  const end = isTask ? verb - 1 : verb
  if (!isTask && tags[verb] !== Tag.verbIng) return undefined
  const noun = end - 1
  // "Officials carrying …": a plural may open its sentence, a singular has an article before it.
  const isOpening = noun === start && tags[noun] === Tag.nounPlural
  if ((noun <= start && !isOpening) || !isNoun(tags[noun]!)) return undefined
  return isTask && !isTaskNoun(tokens.keys[noun]!) ? undefined : end
}

const isTaskNoun = wordTest(
  `decision decisions plan plans right move moves bid bids effort efforts attempt attempts proposal proposals refusal failure
   pledge pledges promise promises power powers chance campaign campaigns need call calls permission offer offers battle fight
   race scheme schemes ability desire willingness readiness project projects request requests vote`,
)

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
  if (
    phrases.some(
      ({ first, head }) =>
        isApart(tokens.keys[first]!) || isTime(tokens.keys[head]!) || isMeasure(tokens.keys[head]!),
    )
  )
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
  if (
    phrases.length === 2 &&
    phrases.every(phrase => isTitledName(sentence, phrase) || isNameOfItsOwn(sentence, phrase))
  )
    return 'plural'
  return areAllOpen && (phrases.length === 2 || phrases.some(({ head }) => isPluralHead(sentence, head)))
    ? 'plural'
    : undefined
}

/** A name of one word that the draft has without the other one, too, so that "and" makes two of them, and no firm. */
function isNameOfItsOwn({ tokens, tags }: Sentence, { first, head }: Phrase): boolean {
  if (first !== head || tags[head] !== Tag.properNoun || tokens.shapes[head] !== Shape.capitalised)
    return false
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.keys[token] !== tokens.keys[head] || token === head) continue
    if (tokens.keys[token - 1] !== and && tokens.keys[token + 1] !== and) return true
  }
  return false
}

const isPerson = wordTest('he she')
const isApart = wordTest('each every no either neither any')

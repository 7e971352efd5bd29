import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, nominalTags, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isKinNoun, isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { pluralOf } from '../../src/analysis/plural-forms.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { cliticsIn } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { gainOver } from '../../src/analysis/word-trigrams/form-gain.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isPluralVerb, isPossessive } from './words.ts'

const s = keyOf("'s")
const bare = keyOf("'")
/** Before several things, or some of a stuff. */
const isSeveralWord = wordTest(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred several many both few
   various numerous these those most all some other no any`,
)
const isShareOf = wordTest('hundreds thousands dozens scores number handful majority most many some all none')
/** Owners that stand for what they own, or without an article: times, degrees, shops, and what there is one of. */
const isAlone = wordTest(
  `year month week season day night today yesterday tomorrow tonight century decade summer winter spring autumn
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december
   master bachelor cleaner barber butcher baker grocer greengrocer doctor dentist hairdresser optician jeweller jeweler
   chemist newsagent bookmaker tailor florist fishmonger ironmonger vet printer undertaker friend solicitor stationer
   nature god heaven man everyone someone anyone nobody somebody everybody anybody one else parliament government congress
   hell life love death time war school baby there here what who that it how where let water`,
)
/** Behind these an owner stands for what it owns: "bigger than the city's", "at the doctor's", "a friend of the mayor's". */
const isBeforeEllipsis = wordTest(
  'than as of like unlike to at from with into is are was were be been and or not it by prefer prefers preferred',
)
const isBareComparing = wordTest('than as like unlike not')
const isComparing = wordTest('than as like unlike and or not')
const isClauseOpener = wordTest('that because when while if where although though but and or said says so')
const isLeft = wordTest('left')
const isEnd = /^[.,;:?!)]$/
const isAnd = wordTest('and or')
/** What nobody owns. */
const isUnownable = wordTest(
  `who which that in on for from with at by about over into against between through under during before after until since
   because although while when where if unless were are have was has had will would could should can may might must do did
   to of and or but he she they it we you i the a an his her their its than said off out up down away across around near`,
)
/** How much likelier the plural has to be in its place than one of them (common logarithm). */
const leastGain = -0.5

/** Plurals with an owner's apostrophe, where nothing follows that they could own: "a winter of argument's". */
export function* findBarePlurals(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (const clitic of cliticsIn(tokens)) {
    const noun = clitic - 1
    if (noun < 0 || !isJoined(tokens, clitic) || isPartOfName(tokens, noun)) continue
    const place = { start: tokens.starts[noun]!, end: tokens.ends[clitic]! }
    if (tokens.keys[clitic] === bare) {
      if (isBareSubject(tokens, partsOfSpeech, noun, clitic + 1))
        yield { ...place, messageId: 'plural', replacements: [textOf(tokens, noun)] }
      continue
    }
    if (tokens.keys[clitic] !== s || !isCountedNoun(tokens, noun)) continue
    const meant = pluralOf(textOf(tokens, noun))
    if (!isLowerWord(keyOf(meant)) || !isSeveral(tokens, partsOfSpeech, rows, noun, meant)) continue
    yield { ...place, messageId: 'plural', replacements: [meant] }
  }
}

/** A word in small letters, or one that opens its sentence; a capital before it makes it part of a name. */
function isPartOfName(tokens: Tokens, noun: number): boolean {
  if (tokens.classes[noun] !== TokenClass.word || isJoined(tokens, noun)) return true
  const start = tokens.sentences[sentenceOf(tokens, noun)]!
  if (tokens.shapes[noun]! > Shape.lower) return tokens.shapes[noun] !== Shape.capitalised || start !== noun
  return tokens.shapes[noun - 1]! > Shape.lower && start < noun - 1
}

function isCountedNoun(tokens: Tokens, noun: number): boolean {
  const key = tokens.keys[noun]!
  return !isAlone(key) && wordTagsOf(key)?.can(Tag.nounSingular) === true
}

/** "The satellite that students' had built": a plural, and a verb that it is the subject of. */
function isBareSubject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number, next: number): boolean {
  if (!isPluralNoun(tokens, noun) || !isLowerCase(tokens, next)) return false
  const before = beforePhrase(tokens, partsOfSpeech, noun)
  if (isDetermined(partsOfSpeech.tagOf(before)) && isBeforeEllipsis(tokens.keys[before - 1] ?? 0))
    return false
  if (isComparing(tokens.keys[before]!)) return false
  // "The ewes' lambs were sold": what they own.
  if (isPluralNoun(tokens, next) && isFiniteTag(partsOfSpeech.tagOf(next + 1))) return false
  return isPluralVerb(tokens.keys[next]!) || isPredicate(tokens, partsOfSpeech, next)
}

/** Are there several by what stands before the noun, with nothing behind it that somebody could own? */
function isSeveral(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
  noun: number,
  meant: string,
): boolean {
  const before = beforePhrase(tokens, partsOfSpeech, noun)
  const next = noun + 2
  const isCounted =
    isSeveralWord(tokens.keys[before]!) ||
    isFigure(tokens, partsOfSpeech, before) ||
    (tokens.keys[before] === of && isShareOf(tokens.keys[before - 1] ?? 0))
  if (isCounted && isPredicate(tokens, partsOfSpeech, next)) return true
  if (!isNothingOwned(tokens, partsOfSpeech, next)) return false
  if (isCounted) return true
  if (!isDetermined(partsOfSpeech.tagOf(before))) return isBarePhrase(tokens, before, noun)
  if (isPluralVerb(tokens.keys[next]!)) return isSubjectOfMany(tokens, before)
  if (opensClause(tokens, before) || isPersonNoun(tokens.keys[noun]!)) return false
  const isOwned = partsOfSpeech.tagOf(before) === Tag.possessiveDeterminer
  if (isOwned ? isComparing(tokens.keys[before - 1]!) : isBeforeEllipsis(tokens.keys[before - 1]!))
    return false
  if (!isOwned && isOwnerOfOther(tokens, before, next)) return false
  return gainOver(rows, noun, meant) >= leastGain
}

/** "The city's budget …, against 2% for the county's": what is owned has been told of another owner, or is compared. */
function isOwnerOfOther(tokens: Tokens, article: number, next: number): boolean {
  if (tokens.classes[next] !== TokenClass.punctuation) return false
  const start = tokens.sentences[sentenceOf(tokens, article)]!
  for (let token = article - 1; token >= start; token--)
    if (tokens.keys[token] === s || isPossessive(tokens.keys[token]!) || isWeighing(tokens.keys[token]!))
      return true
  return false
}

const isWeighing = wordTest('than compared against versus unlike like as while whereas')

const of = keyOf('of')

/** Neither an article nor an owner before it, and nothing that it is compared with or joined to. */
function isBarePhrase(tokens: Tokens, before: number, noun: number): boolean {
  if (isKinNoun(tokens.keys[noun]!) || isBareComparing(tokens.keys[before]!)) return false
  // "Visitor's are asked": what opens its sentence is said to be something, unless there are several.
  if (before === noun) return isPluralVerb(tokens.keys[noun + 2]!)
  return !(isAnd(tokens.keys[before]!) && ownsSoon(tokens, before - ownerReach))
}

/** "The farmer's are angry", "all of the window's were", but not "faster than the firm's are", "one of the driver's were". */
function isSubjectOfMany(tokens: Tokens, opener: number): boolean {
  const key = tokens.keys[opener - 1] ?? 0
  return key === of ? isShareOf(tokens.keys[opener - 2] ?? 0) : !isComparing(key)
}

function opensClause(tokens: Tokens, opener: number): boolean {
  return (
    tokens.sentences[sentenceOf(tokens, opener)] === opener ||
    tokens.classes[opener - 1] === TokenClass.punctuation ||
    isClauseOpener(tokens.keys[opener - 1]!)
  )
}

function isDetermined(tag: number): boolean {
  return tag === Tag.determiner || tag === Tag.possessiveDeterminer || tag === Tag.possessiveClitic
}

/** The token before the adjectives and nouns that stand before a noun; the noun itself where none does. */
function beforePhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): number {
  const start = tokens.sentences[sentenceOf(tokens, noun)]!
  let before = noun
  do before--
  while (before > start && isDescribing(partsOfSpeech.tagOf(before)) && isLowerCase(tokens, before))
  return Math.max(before, start)
}

function isDescribing(tag: number): boolean {
  return tag === Tag.adjective || tag === Tag.nounSingular || tag === Tag.superlativeAdjective
}

/** A count, and no year, label or time. */
function isFigure(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  return (
    partsOfSpeech.tagOf(token) === Tag.numeral &&
    /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)$/.test(textOf(tokens, token)) &&
    tokens.shapes[token - 1]! <= Shape.lower
  )
}

function isNothingOwned(tokens: Tokens, partsOfSpeech: PartsOfSpeech, next: number): boolean {
  if (next >= tokens.count) return false
  if (tokens.classes[next] === TokenClass.punctuation) return isEnd.test(textOf(tokens, next))
  if (!isLowerCase(tokens, next)) return false
  const key = tokens.keys[next]!
  // "His father's and mother's lives"
  if (isAnd(key)) return !ownsSoon(tokens, next + 1)
  if (isUnownable(key) || isPredicate(tokens, partsOfSpeech, next)) return true
  // "The only player's left from that team"
  const tag = partsOfSpeech.tagOf(next)
  if (!isLeft(key) && tag !== Tag.verbParticiple && tag !== Tag.verbPast) return false
  const after = partsOfSpeech.tagOf(next + 1)
  return after === Tag.preposition || isEnd.test(textOf(tokens, next + 1))
}

/** A verb that is no noun, and describes none. */
function isPredicate(tokens: Tokens, partsOfSpeech: PartsOfSpeech, next: number): boolean {
  if (!isLowerCase(tokens, next)) return false
  const tag = partsOfSpeech.tagOf(next)
  if (tag === Tag.modal) return true
  if (!isFiniteTag(tag) && tag !== Tag.verbParticiple) return false
  const tags = wordTagsOf(tokens.keys[next]!)
  if (tags === undefined || tags.can(Tag.nounPlural) || tags.can(Tag.nounSingular)) return false
  // "Worker's lost jobs": what is owned may have been lost.
  if (!tags.can(Tag.adjective) && !tags.can(Tag.verbParticiple)) return true
  return !isNominal(partsOfSpeech.tagOf(next + 1))
}

function isNominal(tag: Tag): boolean {
  return nominalTags.includes(tag) || tag === Tag.verbIng || tag === Tag.punctuation
}

const ownerReach = 5

function ownsSoon(tokens: Tokens, from: number): boolean {
  for (let token = Math.max(0, from); token < Math.min(tokens.count, from + ownerReach); token++)
    if (tokens.classes[token] === TokenClass.clitic) return true
  return false
}

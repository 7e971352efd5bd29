import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { countOfKey } from '../../src/analysis/key-counts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, nominalTags, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { singularOf } from '../../src/analysis/plural-forms.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { gainOver } from '../../src/analysis/word-trigrams/form-gain.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isBody, isGiving, isPossession } from './words.ts'

const openers = wordTrigger('the his her their its our my a')
const isSingleOpener = wordTest('a')
const isAttributive = wordTest('only own main chief very')
/** Plurals that describe a noun as they are: a sports hall, the sales team. */
const isDescribing = wordTest(
  `sports arms sales savings customs goods weapons drugs jobs parks systems communications operations services schools games
   news accounts rights affairs works studies resources relations talks elections results futures securities bonds markets
   women men graphics electronics headquarters means series species years months weeks days hours minutes times lots others
   clothes glasses trousers stairs ones thanks surroundings outskirts proceeds contents remains premises odds earnings
   assets securities materials plants statistics genetics athletics economics politics mathematics physics ethics singles
   roads buildings waters forests admissions facilities archives records stores doubles mens womens heads finals awards honours honors forces police cattle people`,
)
const isBodyToo = wordTest(
  'market fair day night strike fund union association club group board league team federation society council committee room',
)
const isPeriod = wordTest('last next this past')
const isLinking = wordTest('of in on to for by with from at across into over under through against')

/** "The landers main engine", "the towns mayor": whose something is, with nothing between two noun phrases. */
export function* findOwnersWithoutMark(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (const opener of openers(tokens)) {
    const owner = opener + 1
    const next = owner + 1
    if (next + 1 >= tokens.count || !isLowerCase(tokens, owner) || !isLowerCase(tokens, next)) continue
    const written = textOf(tokens, owner)
    if (!written.endsWith('s') || written.endsWith('ss') || isDescribing(tokens.keys[owner]!)) continue
    const singular = singularOf(written)
    if (!isApart(tokens, owner) || !isPluralOf(tokens, owner, singular)) continue
    const one = keyOf(singular)
    // "A farmers market" but "a farmers son"
    if (isSingleOpener(tokens.keys[opener]!) && !isPersonNoun(one)) continue
    const isOwner =
      isBeforeDescribed(tokens, partsOfSpeech, next) ||
      (isBeforeOwned(tokens, partsOfSpeech, next) &&
        (isSingleOpener(tokens.keys[opener]!) || isOneInDraft(tokens, owner, one))) ||
      isOwnerByKind(tokens, partsOfSpeech, rows, owner, singular)
    if (!isOwner || !mayOpenPhrase(tokens, partsOfSpeech, opener, isPersonNoun(tokens.keys[next]!))) continue
    yield {
      start: tokens.starts[owner]!,
      end: tokens.ends[owner]!,
      messageId: 'possessive',
      replacements: [`${singular}'s`, `${written}'`],
    }
  }
}

function isPluralOf(tokens: Tokens, plural: number, singular: string): boolean {
  const tags = wordTagsOf(tokens.keys[plural]!)
  // "The landers main engine": a word that only the draft knows.
  if (tags === undefined) return isNoSpelling.test(singular) || isOneInDraft(tokens, plural, keyOf(singular))
  if (!tags.can(Tag.nounPlural) || tags.can(Tag.nounSingular)) return false
  return (traitsOf(keyOf(singular)) & WordTrait.noun) !== 0
}

/** "Companys", "churchs": no plural is spelt so. */
const isNoSpelling = /(?:[^aeiou]y|ch|sh)$/

/** Somebody or a body of many, or what is likelier an owner, before a noun that is the subject or the object of its clause. */
function isOwnerByKind(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
  owner: number,
  singular: string,
): boolean {
  const isCompound =
    partsOfSpeech.tagOf(owner + 1) === Tag.nounSingular && partsOfSpeech.tagOf(owner + 2) === Tag.nounSingular
  const next = isCompound ? owner + 2 : owner + 1
  const key = tokens.keys[next]!
  if (isBodyAt(tokens, owner + 1) || isBodyAt(tokens, next) || !isLowerCase(tokens, next)) return false
  const tag = partsOfSpeech.tagOf(next)
  if (tag !== Tag.nounSingular && tag !== Tag.nounPlural && tag !== Tag.verbBase) return false
  const tags = wordTagsOf(key)
  if (tags === undefined || tags.can(Tag.adverb) || tags.can(Tag.verbPast) || tags.can(Tag.adjective))
    return false
  const one = keyOf(singular)
  const isLikelier = gainOver(rows, owner, `${singular}'s`) >= leastGain
  if (!isLikelier && (isCompound || !(isPersonNoun(one) || isOwningBody(one)))) return false
  // "The problems heavy rain caused": but nobody says "leader" without an article.
  if (!isPersonNoun(key) && opensClause(tokens, partsOfSpeech, next)) return false
  const after = partsOfSpeech.tagOf(next + 1)
  if (isFiniteTag(after)) return true
  if (tag === Tag.nounPlural)
    return (
      (after === Tag.preposition && isLikelier) ||
      (!tags.can(Tag.verbThird) && isOfOrIn(tokens.keys[owner - 2] ?? 0))
    )
  // "Its officials point to the years": a verb as well.
  return (isPossessed(key) || (isLikelier && !tags.can(Tag.verbBase))) && after !== Tag.nounSingular
}

const isOwningBody = wordTest(
  `council government administration coalition company firm bank church hospital city town village county country team
   union ministry agency authority charity airline museum university college regiment party president queen king emperor dealer
   ship ferry boat farm`,
)
/** How much likelier the owner has to be than several of them (common logarithm). */
const leastGain = -0.5

const isOfOrIn = wordTest('of in by from at on')

function isPossessed(key: number): boolean {
  return isPossession(key) || isHouse(key)
}

const isHouse = wordTest('house office')

function isBodyAt(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]!
  return (isBody(key) || isBodyToo(key)) && !isHouse(key)
}

function isApart(tokens: Tokens, owner: number): boolean {
  return (
    isSpacedPair(tokens, owner, tokens.count) &&
    !isPartOfCompound(tokens, owner) &&
    !isPartOfCompound(tokens, owner + 1)
  )
}

/** "The strikers second goal": an adjective and a noun in the singular, which no plural has behind it. */
function isBeforeDescribed(tokens: Tokens, partsOfSpeech: PartsOfSpeech, next: number): boolean {
  const tag = partsOfSpeech.tagOf(next)
  if (!isAttributive(tokens.keys[next]!)) {
    if (tag !== Tag.adjective && tag !== Tag.superlativeAdjective) return false
    if (isPeriod(tokens.keys[next]!) || isVerbOrAdverb(tokens.keys[next]!)) return false
  }
  // "The firms chief executive": an adjective as well.
  if (isPersonNoun(tokens.keys[next + 1] ?? 0) && !nominalTags.includes(partsOfSpeech.tagOf(next + 2)))
    return isLowerCase(tokens, next + 1)
  const noun = partsOfSpeech.tagOf(next + 1) === Tag.adjective ? next + 2 : next + 1
  return isOneThing(tokens, partsOfSpeech, noun) && !opensClause(tokens, partsOfSpeech, noun)
}

/** "Her colleagues fixed transmitters to two of them", "the boats first sailed". */
function isVerbOrAdverb(key: number): boolean {
  const tags = wordTagsOf(key)
  return tags !== undefined && (tags.can(Tag.adverb) || tags.can(Tag.verbPast))
}

/** "The towns mayor": a noun that no group of people is called by. */
function isBeforeOwned(tokens: Tokens, partsOfSpeech: PartsOfSpeech, next: number): boolean {
  const key = tokens.keys[next]!
  if (isBodyAt(tokens, next)) return false
  const tag = partsOfSpeech.tagOf(next)
  if (tag === Tag.nounSingular)
    return isOneThing(tokens, partsOfSpeech, next) && !opensClause(tokens, partsOfSpeech, next)
  return (
    tag === Tag.nounPlural &&
    wordTagsOf(key)?.can(Tag.verbThird) === false &&
    !opensClause(tokens, partsOfSpeech, next)
  )
}

function isOneThing(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (!isLowerCase(tokens, noun) || partsOfSpeech.tagOf(noun) !== Tag.nounSingular) return false
  const tags = wordTagsOf(tokens.keys[noun]!)
  return (
    tags !== undefined &&
    tags.likeliest === Tag.nounSingular &&
    !tags.can(Tag.adverb) &&
    !tags.can(Tag.verbPast)
  )
}

/** "The pills a patient needs", "the problems heavy rain caused": a verb behind the noun, and another one behind it. */
function opensClause(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  const end = tokens.sentences[sentenceOf(tokens, noun) + 1]!
  if (!isFiniteTag(partsOfSpeech.tagOf(noun + 1))) return false
  for (let token = noun + 2; token < end; token++) {
    if (tokens.classes[token] === TokenClass.punctuation) return false
    if (isFiniteTag(partsOfSpeech.tagOf(token))) return true
  }
  return false
}

/** The draft speaks more than once of one of them for each time that it speaks of several. */
function isOneInDraft(tokens: Tokens, owner: number, singular: number): boolean {
  return countOfKey(tokens, singular) > 2 * (countOfKey(tokens, tokens.keys[owner]!) - 1)
}

/** No verb before it that gives the one to the other, and no phrase that only opens the sentence. */
function mayOpenPhrase(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  opener: number,
  isPerson: boolean,
): boolean {
  const start = tokens.sentences[sentenceOf(tokens, opener)]!
  const before = opener - 1
  if (opener === start) return true
  if (tokens.classes[before] === TokenClass.punctuation) return true
  // "For the workers new rules mean": a phrase that only opens the sentence.
  if (isLinking(tokens.keys[before]!)) return before > start
  const tag = partsOfSpeech.tagOf(before)
  if (tag >= Tag.verbBase && tag <= Tag.verbParticiple)
    return (
      // "Told the councils leader": nobody tells anybody a leader.
      (isPerson && isTelling(tokens.keys[before]!)) ||
      (!isGiving(tokens.keys[before]!) && !isTurning(tokens.keys[before]!))
    )
  return tag === Tag.coordinator || tag === Tag.be
}

const isTelling = wordTest('told tell tells telling gave showed shown sent handed paid')
/** Verbs that make something of somebody: "keeps the roads open country". */
const isTurning = wordTest(
  'keep keeps kept turn turns turned name named consider considers considered think thinks thought believe believes believed',
)

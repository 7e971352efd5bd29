import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import { isLowerWord, isWord, traitsOf, WordTrait } from './dictionary.ts'
import type { Mention } from './entities.ts'
import { NameForm } from './fact-base/known-entity.ts'
import { isGivenName, isNameEnd, isSurname, namesAt, nextNameState } from './fact-base/load.ts'
import type { Facts } from './facts.ts'
import { FunctionWord, functionWord } from './function-words.ts'
import { isFiniteTag, Tag } from './parts-of-speech.ts'
import { isPersonNoun } from './person-nouns.ts'
import { reportingWord } from './reporting-verbs.ts'
import { isCapital, isJoined, isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/**
 * What tells that a bare name is somebody's:
 * - told: a title before it, or a verb of saying that it is the subject of
 * - acts: another verb, an age, or a thing of its own
 * - stands: it is where a person or a thing may be
 * - weak: it is where a place is as often (from Walton, to Walton)
 */
export type Standing = 'told' | 'acts' | 'stands' | 'weak'

/** A surname that stands alone. */
export interface BareName {
  readonly word: string
  readonly firstToken: number
  readonly endToken: number
  readonly titled: boolean
  readonly standing: Standing
  /** Is it an ordinary word that begins its sentence? */
  readonly doubtful: boolean
}

/** The mention as a bare name; undefined where it is a place's, a thing's or that of somebody who is described. */
export function bareName(facts: Facts, mention: Mention): BareName | undefined {
  const { parts, styled, titled, firstToken, endToken, entity, doubtful } = mention
  if (parts.length !== 1 || styled) return undefined
  const { known, kind } = facts.entities.entities[entity]!
  if (known || kind === 'organisation' || kind === 'event' || kind === 'work') return undefined
  const { folded: word, key } = parts[0]!
  if (!titled && (isKnownName(key) || isAbbreviated(facts, endToken))) return undefined
  const standing = standingOf(facts, firstToken, endToken, titled)
  return standing && { word, firstToken, endToken, titled, standing, doubtful }
}

/** "Minn.": a state or the like, written short. */
function isAbbreviated({ tokens }: Facts, endToken: number): boolean {
  return tokens.prose[tokens.ends[endToken - 1]! - 1] === '.'
}

/** An ordinary word at the head of a sentence, as a noun without an article cannot stand: "Beard went off". */
export function openingName(facts: Facts, firstToken: number, word: string): BareName | undefined {
  const { tokens } = facts
  const endToken = firstToken + 1
  const traits = traitsOf(tokens.keys[firstToken]!)
  if ((traits & (WordTrait.noun | WordTrait.adjective)) === 0 || (traits & WordTrait.plural) !== 0)
    return undefined
  const isTold = isReporting(tokens.keys[endToken] ?? 0)
  if (!isTold && !owns(facts, endToken) && !isVerb(facts, endToken) && !isAge(facts, endToken)) {
    // "Beard, standing by the door,"
    if (!isMark(tokens, endToken, ',') || (traitsOf(tokens.keys[endToken + 1] ?? 0) & WordTrait.ing) === 0)
      return undefined
  }
  return { word, firstToken, endToken, titled: false, standing: isTold ? 'told' : 'acts', doubtful: true }
}

/** Is the word with this key the whole of a name of the fact base, other than a surname? */
function isKnownName(key: number): boolean {
  const state = nextNameState(0, key)
  return state !== 0 && isNameEnd(state) && namesAt(state).some(({ form }) => form !== NameForm.family)
}

function standingOf(facts: Facts, first: number, end: number, titled: boolean): Standing | undefined {
  const { tokens } = facts
  if (titled) return 'told'
  if (isJoined(tokens, first) && /[-/#@&]/.test(tokens.prose[tokens.starts[first]! - 1]!)) return undefined
  if (isDescribedBefore(facts, first, end)) return undefined
  if (isSource(facts, first)) return 'told'
  if (isDescribedBehind(facts, end)) return undefined
  if (speaks(facts, first, end)) return 'told'
  const before = tokens.keys[first - 1] ?? 0
  if (owns(facts, end)) return 'acts'
  if (isWhere(before)) return undefined
  if (isVerb(facts, end) || isAge(facts, end)) return opensPhrase(facts, first) ? 'stands' : 'acts'
  const key = tokens.keys[first]!
  if (!endsPhrase(facts, end) || isEnumerated(facts, first, end)) return undefined
  // An ordinary word may have its capital for another reason.
  if (isLowerWord(key) && !isSurname(key)) return undefined
  return isWay(before) ? 'weak' : 'stands'
}

/**
 * The noun that says who somebody with a bare name is, in apposition before or behind the name, or right before it: "the
 * lifeguard, Delaney,", "Delaney, a lifeguard,", "lifeguard Delaney".
 * @returns its token; undefined when nothing says so
 */
export function describingNoun({ tokens }: Facts, first: number, end: number): number | undefined {
  const isBetween = isMark(tokens, first - 1, ',') && isMark(tokens, end, ',')
  const before = isBetween ? first - 2 : first - 1
  if (before >= 0) {
    if (isPersonNoun(tokens.keys[before]!)) return before
    if (!isBetween && tokens.shapes[before] === Shape.capitalised && isPlainNoun(tokens, before))
      return before
    if (isBetween && isInLaw(tokens, before)) return before
  }
  // "Delaney, a lifeguard,"
  if (!isMark(tokens, end, ',') || (functionWord(tokens.keys[end + 1] ?? 0) & FunctionWord.determiner) === 0)
    return undefined
  for (let token = end + 2; token < Math.min(tokens.count, end + 2 + longestDescription); token++) {
    if (isPersonNoun(tokens.keys[token]!)) return token
    if (isMark(tokens, token, ',') || isMark(tokens, token, '.'))
      return isPlainNoun(tokens, token - 1) ? token - 1 : undefined
  }
  return undefined
}

/** A noun that is no verb and no name: Lifeguard. */
function isPlainNoun({ keys }: Tokens, token: number): boolean {
  const key = keys[token]!
  const traits = traitsOf(key) & (WordTrait.noun | WordTrait.verb | WordTrait.adjective | WordTrait.plural)
  if (functionWord(key) !== 0 || isSurname(key) || isGivenName(key)) return false
  return traits === WordTrait.noun && isLowerWord(key)
}

const longestDescription = 5
const isLaw = wordTest('law')

/** "her brother-in-law" */
function isInLaw(tokens: Tokens, token: number): boolean {
  return isLaw(tokens.keys[token]!) && isMark(tokens, token - 1, '-') && isMark(tokens, token - 3, '-')
}

/** "Dirie; Petrenko, Haidari": one of a row of names, as of a team. */
export function isEnumerated({ tokens }: Facts, first: number, end: number): boolean {
  return isRowMark(tokens, first - 1) && (isRowMark(tokens, end) || endsRow(tokens, first, end))
}

/** "Pitman, Creed; Gale, Marsh.": the last of a row. */
function endsRow(tokens: Tokens, first: number, end: number): boolean {
  return isMark(tokens, end, '.') && isCapital(tokens, first - 2) && isRowMark(tokens, first - 3)
}

function isRowMark(tokens: Tokens, token: number): boolean {
  return isMark(tokens, token, ',') || isMark(tokens, token, ';')
}

const isWhere = wordTest(
  'in at near outside inside around across through into toward towards via along beyond within off throughout as',
)
/** Does a word stand before the name that says where something is (in Delaney), so that it is a place's? */
export function standsAsPlace({ tokens }: Facts, { firstToken }: Mention): boolean {
  return isWhere(tokens.keys[firstToken - 1] ?? 0)
}

const isWay = wordTest('from to of for between and or on over since versus vs v')
const isRelative = wordTest('who whose whom')

/** Is it the subject of a verb of saying, before or behind it? */
function speaks({ tokens }: Facts, first: number, end: number): boolean {
  return isReporting(tokens.keys[end] ?? 0) || reportingWord(tokens.keys[first - 1] ?? 0)?.form === 'past'
}

function isReporting(key: number): boolean {
  const form = reportingWord(key)?.form
  return form === 'past' || form === 'present'
}

/** "According to Delaney" */
function isSource({ tokens }: Facts, first: number): boolean {
  return isTo(tokens.keys[first - 1] ?? 0) && isAccording(tokens.keys[first - 2] ?? 0)
}

const isTo = wordTest('to')
const isAccording = wordTest('according')

/** "the striker Delaney", "a Delaney", "young Delaney": a word that says who or what it is. */
function isDescribedBefore({ tokens }: Facts, first: number, end: number): boolean {
  if (first === 0) return false
  const key = tokens.keys[first - 1]!
  // "the guard, Delaney, said"
  if (isMark(tokens, first - 1, ','))
    return isMark(tokens, end, ',') && isPersonNoun(tokens.keys[first - 2] ?? 0)
  // "McSorley's Saloon"
  if (tokens.classes[first - 1] === TokenClass.clitic) return true
  if (tokens.classes[first - 1] !== TokenClass.word || reportingWord(key)?.form === 'past') return false
  const flags = functionWord(key)
  if ((flags & (FunctionWord.preposition | FunctionWord.subordinator | FunctionWord.adverb)) !== 0)
    return false
  if ((flags & FunctionWord.determiner) !== 0 || isPersonNoun(key)) return true
  if (flags !== 0) return false
  // "Lifeguard Delaney", at the head of a sentence
  if (tokens.shapes[first - 1] !== Shape.lower) return true
  const traits = traitsOf(key)
  const isVerbForm = (traits & (WordTrait.verb | WordTrait.third | WordTrait.past | WordTrait.ing)) !== 0
  return !isVerbForm && (traits & (WordTrait.noun | WordTrait.plural | WordTrait.adjective)) !== 0
}

/** Is it a name that people bear, or a word? */
function isListed(key: number): boolean {
  return isSurname(key) || isGivenName(key) || isWord(key)
}

/** "Delaney, a guard, said", "Delaney, who …", "Delaney, Ohio": that is told who or where it is. */
function isDescribedBehind({ tokens }: Facts, end: number): boolean {
  if (isMark(tokens, end, '(')) return true
  if (!isMark(tokens, end, ',')) return false
  const key = tokens.keys[end + 1] ?? 0
  if ((functionWord(key) & FunctionWord.determiner) !== 0 || isPersonNoun(key)) return true
  if (isRelative(key)) return isListed(tokens.keys[end - 1]!)
  const state = nextNameState(0, key)
  return state !== 0 && isNameEnd(state)
}

function owns({ tokens }: Facts, end: number): boolean {
  return (
    end < tokens.count &&
    tokens.classes[end] === TokenClass.clitic &&
    /^['’]s$/.test(tokens.prose.slice(tokens.starts[end], tokens.ends[end]))
  )
}

/** Does an auxiliary or, behind an adverb or not, another finite verb follow? */
function isVerb({ tokens, partsOfSpeech }: Facts, end: number): boolean {
  const key = tokens.keys[end] ?? 0
  if (end >= tokens.count || tokens.shapes[end] !== Shape.lower) return false
  const flags = functionWord(key)
  if ((flags & FunctionWord.auxiliary) !== 0) return true
  const at = (flags & FunctionWord.adverb) !== 0 ? end + 1 : end
  if (at >= tokens.count) return false
  const tag = partsOfSpeech.tagOf(at)
  return isFiniteTag(tag) || tag === Tag.verbParticiple || (traitsOf(tokens.keys[at]!) & WordTrait.past) !== 0
}

/** "from Delaney had come": what goes before takes the name for itself. */
function opensPhrase({ tokens }: Facts, first: number): boolean {
  return (functionWord(tokens.keys[first - 1] ?? 0) & FunctionWord.preposition) !== 0
}

const isNow = wordTest('now then aged')

/** "…, 52,", "…, now 52," */
function isAge({ tokens }: Facts, end: number): boolean {
  if (!isMark(tokens, end, ',')) return false
  const at = isNow(tokens.keys[end + 1] ?? 0) ? end + 2 : end + 1
  return tokens.classes[at] === TokenClass.number && isMark(tokens, at + 1, ',')
}

/** Does nothing that the name could describe follow it ("Walton residents", "Delaney Road")? */
function endsPhrase({ tokens }: Facts, end: number): boolean {
  if (end >= tokens.count) return true
  if (tokens.classes[end] === TokenClass.punctuation)
    return !isJoined(tokens, end + 1) || !isMark(tokens, end, '-')
  if (isCapital(tokens, end) || tokens.classes[end] !== TokenClass.word) return false
  const key = tokens.keys[end]!
  if (functionWord(key) !== 0) return true
  const traits = traitsOf(key)
  if ((traits & (WordTrait.noun | WordTrait.plural | WordTrait.adjective)) === 0) return true
  return isLowerWord(key) && (traits & WordTrait.third) !== 0 && (traits & WordTrait.noun) === 0
}

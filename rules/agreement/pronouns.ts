import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isPastLikePlain } from '../../src/analysis/irregular-pasts.ts'
import { verbLemma } from '../../src/analysis/lemma.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { isToldInPast } from '../../src/analysis/told-in-past.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isSingular = wordTest('he she it everyone everybody nobody someone somebody anyone')
const isPerson = wordTest('he she it')
const isPlural = wordTest('they we i')
const subjects = wordTrigger('he she it they we i everyone everybody nobody someone somebody anyone')
const isThat = wordTest('that')
const isIt = wordTest('it')
const isTelling = wordTest(
  'says said thinks thought knows knew believes believed shows showed hopes hoped adds added told tells explained claims claimed denied denies admitted announced reckons reckoned finds found learns learned learnt feels felt realises realised realizes realized argues argued insists',
)
const isElse = wordTest('else')
const isAdverb = wordTest(
  'suddenly always usually never still also often really just simply now then probably reportedly only even so ever sometimes rarely seldom',
)
/** Words with which a wish begins, or that are rather no verbs. */
const isNoPlainVerb = wordTest(
  "wet need dare let's please bless help save forbid be not well best long like last light right better own mean close clear open",
)
/** After a demand, a wish or a "lest" the plain form is right. */
const isDemanding =
  /^(?:(?:demand|insist|requir|ask|urg|recommend|propos|suggest|request|order|desir|stipulat|advis|instruct|mandat).*|important|essential|vital|necessary|imperative|lest|crucial|pray|prefers?|moved?|wish(?:es|ed)?|rather|beg|plead|though|critical)$/
/** Behind these an object has the plain form behind it: "made it work", "let everyone know". */
const isCausing = wordTest('let make makes made help helps helped see saw watch watched hear heard have had')
const isClauseOpener = wordTest(
  'and but because when while as what who which where whatever why how so since before after although anybody anything everything everybody something',
)
/** "Soon", "slowly", "nearly": an adverb that can be nothing else. */
function isNoVerb(key: number): boolean {
  const tags = wordTagsOf(key)
  return (
    tags?.likeliest === Tag.adverb &&
    !tags.can(Tag.verbBase) &&
    !tags.can(Tag.verbThird) &&
    !tags.can(Tag.verbPast)
  )
}

const reach = 9
const mostAdverbs = 2
/**
 * A pronoun and a verb that do not agree: "every time he see it", "when it come to", "they was". The past, the plain form
 * after a demand or a helping verb, and questions are right.
 */
export function* findDisagreeingPronouns(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  const { sentences } = tokens
  let sentence = 0
  for (const token of subjects(tokens)) {
    while (sentences[sentence + 1]! <= token) sentence++
    const start = sentences[sentence]!
    const end = sentences[sentence + 1]!
    if (token + 1 >= end || tokens.shapes[token]! > Shape.upper) continue
    let verb = token + 1
    while (
      verb < end &&
      verb <= token + mostAdverbs &&
      (isAdverb(tokens.keys[verb]!) || isElse(tokens.keys[verb]!) || isNoVerb(tokens.keys[verb]!))
    )
      verb++
    if (verb >= end || !isLowerCase(tokens, verb) || !isSpacedPair(tokens, verb - 1, tokens.count)) continue
    const agreeing = meantFor(tokens, token, verb, start)
    const isPast =
      agreeing !== undefined &&
      isPerson(tokens.keys[token]!) &&
      !isAuxiliary(tokens, verb) &&
      isToldInPast(tokens, partsOfSpeech.tagsOfSentence(sentence), { start, end }, verb)
    const meant = isPast ? inflect(textOf(tokens, verb), 'verb').get('past')?.[0] : agreeing
    if (meant === undefined) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'pair',
      replacements: [meant],
    }
  }
}

function meantFor(tokens: Tokens, token: number, verb: number, start: number): string | undefined {
  const key = tokens.keys[token]!
  const tags = wordTagsOf(tokens.keys[verb]!)
  const written = textOf(tokens, verb)
  if (isPlural(key)) {
    if (tokens.shapes[token] === Shape.upper && tokens.ends[token]! - tokens.starts[token]! > 1)
      return undefined
    if (isAuxiliary(tokens, verb)) return isThey(key) ? pluralHelpers.get(tokens.keys[verb]!) : undefined
    const isSubject = opensClause(tokens, token, start) || isFronted(tokens, token, start)
    if (tags?.likeliest !== Tag.verbThird || !isSubject) return undefined
    return verbLemma(written)
  }
  if (!isSingular(key) || isPastLikePlain(tokens.keys[verb]!) || isNoPlainVerb(tokens.keys[verb]!))
    return undefined
  if (written === 'have')
    return isPlainSubject(tokens, token, start) || hasPerfect(tokens, token, verb, start) ? 'has' : undefined
  const meantHelper =
    isNegationNext(tokens, verb) || !isDoWord(tokens.keys[verb]!)
      ? helpers.get(tokens.keys[verb]!)
      : undefined
  if (meantHelper !== undefined)
    return isSubjectOfHelper(tokens, token, start) && !isSupposed(tokens, token, start)
      ? meantHelper
      : undefined
  if (tags === undefined || isAuxiliary(tokens, verb) || functionWord(tokens.keys[verb]!) !== 0)
    return undefined
  if (!tags.can(Tag.verbBase) || tags.can(Tag.verbPast)) return undefined
  if (tags.can(Tag.adjective) || tags.can(Tag.adverb) || tags.can(Tag.preposition)) return undefined
  return isPlainSubject(tokens, token, start) ? inflect(written, 'verb').get('third')?.[0] : undefined
}

const isThey = wordTest('they we')
/** What a singular helper has to become behind "they" and "we". */
const pluralHelpers = new Map(
  "is:are was:were has:have does:do isn't:aren't wasn't:weren't hasn't:haven't doesn't:don't"
    .split(' ')
    .map(pair => {
      const [one = '', many = ''] = pair.split(':')
      return [keyOf(one), many]
    }),
)
const isBeen = wordTest('been')

/** "Until it have been inspected": no demand asks for a perfect. */
function hasPerfect(tokens: Tokens, token: number, verb: number, start: number): boolean {
  return (
    isPerson(tokens.keys[token]!) &&
    isBeen(tokens.keys[verb + 1] ?? 0) &&
    isSubjectOfHelper(tokens, token, start)
  )
}

/** "He", "she" and whoever opens a clause is a subject, but for "he and she are" and "it" behind a verb or a preposition. */
function isSubjectOfHelper(tokens: Tokens, token: number, start: number): boolean {
  const before = token - 1
  if (before < start) return true
  const key = tokens.keys[before]!
  if (tokens.classes[before] === TokenClass.clitic || isAuxiliary(tokens, before)) return false
  if (isCoordinator(key)) return tokens.prose[tokens.starts[before - 1] ?? 0] === ',' || before === start
  if (!isPerson(tokens.keys[token]!)) return isPlainSubject(tokens, token, start)
  if (!isIt(tokens.keys[token]!)) return !isLikening(key)
  if (opensClause(tokens, token, start) || isFronted(tokens, token, start)) return true
  if (tokens.classes[before] !== TokenClass.word || (functionWord(key) & FunctionWord.preposition) !== 0)
    return false
  const tags = wordTagsOf(key)
  return (
    tags?.likeliest === Tag.nounSingular || tags?.likeliest === Tag.nounPlural || isThat(key) || isUntil(key)
  )
}

/** "By 3:38 it were over", "in Northmoor it agree", "now it have": a time, a place or an adverb that opens the sentence. */
function isFronted(tokens: Tokens, token: number, start: number): boolean {
  const before = token - 1
  if (before === start) return wordTagsOf(tokens.keys[before]!)?.likeliest === Tag.adverb
  if ((functionWord(tokens.keys[start]!) & FunctionWord.preposition) === 0 || before - start > mostFronted)
    return false
  return tokens.classes[before] === TokenClass.number || tokens.shapes[before] === Shape.capitalised
}

const mostFronted = 4
const isCoordinator = wordTest('and or nor')
const isAlsoPreposition = wordTest('before after since')
const isLikening = wordTest('like than as')
const isUntil = wordTest('until since before after if whether')
const helpers = new Map([
  [keyOf('were'), 'was'],
  [keyOf('are'), 'is'],
  [keyOf('do'), 'does'],
])
const isDoWord = wordTest('do')
const isNot = wordTest('not')

/** "He do not": without its negation it may be a wish or a song. */
function isNegationNext(tokens: Tokens, verb: number): boolean {
  return isNot(tokens.keys[verb + 1] ?? 0)
}

/** "If it were", "as it were", "were he to": what is only supposed. */
function isSupposed(tokens: Tokens, token: number, start: number): boolean {
  for (let at = token - 1; at >= start; at--) if (isSupposing(tokens.keys[at]!)) return true
  return false
}

const isSupposing = wordTest(
  'if as though wish wished wishes unless whether lest suppose supposing imagine rather only',
)

/** Does the clause begin with the pronoun: nothing before it in the sentence, a mark, or what joins clauses? */
function opensClause(tokens: Tokens, token: number, start: number): boolean {
  if (token === start) return true
  const before = token - 1
  if (tokens.classes[before] === TokenClass.punctuation) return !/[-/]/.test(textOf(tokens, before))
  // "The words before it speak of her": behind a noun, "before it" may be no clause.
  const isOfNoun =
    isAlsoPreposition(tokens.keys[before]!) &&
    wordTagsOf(tokens.keys[before - 1] ?? 0)?.likeliest === Tag.nounPlural
  return isClauseOpener(tokens.keys[before]!) && !(isOfNoun && isIt(tokens.keys[token]!))
}

/** "Said Monday that she hope": a word of saying stands shortly before, in the same clause. */
function isTold(tokens: Tokens, that: number, start: number): boolean {
  for (let at = that - 1; at >= Math.max(start, that - mostBetween); at--) {
    if (isTelling(tokens.keys[at]!)) return true
    if (tokens.classes[at] === TokenClass.punctuation) return false
  }
  return false
}

const mostBetween = 4

/** A subject of a plain statement: no helping verb stands before it, no demand, and it is no object. */
function isPlainSubject(tokens: Tokens, token: number, start: number): boolean {
  // "That he leave" is a wish as often.
  if (isThat(tokens.keys[token - 1] ?? 0) && !isTold(tokens, token - 1, start)) return false
  // "To let everyone know": he and she alone are never an object.
  if (!isPerson(tokens.keys[token]!) && !opensClause(tokens, token, start)) return false
  if (isIt(tokens.keys[token]!) && !opensClause(tokens, token, start) && !isFronted(tokens, token, start))
    return false
  for (let at = token - 1; at >= Math.max(start, token - reach); at--) {
    if (isAuxiliary(tokens, at) && at >= token - 2) return false
    if (tokens.classes[at] === TokenClass.clitic && at === token - 1) return false
    if (at === token - 1 && isCausing(tokens.keys[at]!)) return false
    if (isDemanding.test(textOf(tokens, at).toLowerCase())) return false
  }
  return true
}

import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isPluralNoun } from '../../src/analysis/word-kinds.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isCollective, isCount, isMeasure, isSamePlural, isUncounted } from './nouns.ts'

/** A sentence that is read: its tags, its first token, and the one after its last. */
export interface Sentence {
  readonly tokens: Tokens
  readonly tags: Uint8Array
  readonly rows: WordRows
  /** Is the token part of the name of a person? */
  readonly isPerson: (token: number) => boolean
  readonly start: number
  readonly end: number
}

/** A noun phrase without what follows its head: its first token and its head. */
export interface Phrase {
  readonly first: number
  readonly head: number
}

export type PhraseNumber = 'singular' | 'plural' | undefined

const isIrregularPlural = wordTest(
  'children men women people policemen firemen fishermen policewomen spokesmen businessmen grandchildren teeth feet mice geese bacteria criteria phenomena larvae fungi alumni',
)
const isManyPronoun = wordTest('others both many few several these those')
const isOnePronoun = wordTest(
  'each neither either nobody everybody everyone somebody someone anyone nothing everything',
)
const isOneDeterminer = wordTest('a an every each another neither either this')
/** What can be several without a plural of its own: "all staff are". */
const isOpenDeterminer = wordTest('all both some any no half more most such these those what which whatever')
const isTitleWord = wordTest(
  `mr mrs ms dr councillor councilor councilman councilwoman judge justice senator president professor sir lady dame lord inspector
   sergeant detective constable captain colonel general mayor father sister rev bishop chancellor superintendent commissioner`,
)

/** The phrase that ends before a token; undefined where none does. */
export function phraseBefore(sentence: Sentence, end: number): Phrase | undefined {
  const { tokens, tags, start } = sentence
  const head = end - 1
  if (head < start || !isHead(tokens, tags, head)) return undefined
  if ((functionWord(tokens.keys[head]!) & FunctionWord.auxiliary) !== 0) return undefined
  if (isPronoun(tokens, head) && isDegree(tokens.keys[head - 1] ?? 0)) return undefined
  if (isPronoun(tokens, head)) return { first: withQuantity(sentence, head), head }
  if (isNoOne(tokens, head)) return { first: head - 1, head }
  let first = head
  while (first > start && isInPhrase(sentence, first - 1, first) && !isOpener(tags, first)) first--
  // "The biggest threat Norway faces": a clause opens with the name.
  for (let token = first + 1; token <= head; token++) {
    const opensClause = tags[token] === Tag.properNoun || (isDeterminerTag(tags[token]!) && token > first)
    if (opensClause && isCommonNoun(tags[token - 1]!)) return undefined
  }
  return { first, head }
}

function withQuantity({ tokens, start }: Sentence, head: number): number {
  const isWider = isThe(tokens.keys[head - 1]!) || isManyOf(tokens.keys[head - 1]!)
  return head > start && isManyPronoun(tokens.keys[head]!) && isWider ? head - 1 : head
}

const isThe = wordTest('the')
const isManyOf = wordTest('many some several few two three four five six')
const isNumber = wordTest('number')
const isDegree = wordTest('how so as too that not')

/** "In May the owners": a determiner opens its phrase, unless another one or an owner stands before it. */
function isOpener(tags: Uint8Array, token: number): boolean {
  return isDeterminerTag(tags[token]!) && tags[token - 1] !== Tag.determiner
}

function isCommonNoun(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural
}

function isDeterminerTag(tag: number): boolean {
  return tag === Tag.determiner || tag === Tag.possessiveDeterminer
}

/** A pronoun of one or of many that is a phrase by itself. */
export function isPronoun(tokens: Tokens, token: number): boolean {
  return isManyPronoun(tokens.keys[token]!) || isOnePronoun(tokens.keys[token]!)
}

/** "No one", "every one". */
function isNoOne(tokens: Tokens, token: number): boolean {
  return isOneWord(tokens.keys[token]!) && isNo(tokens.keys[token - 1] ?? 0)
}

const isNo = wordTest('no every')

function isHead(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word) return tags[token] === Tag.numeral || isDecade(tokens, token)
  if (isPronoun(tokens, token) || isNoOne(tokens, token)) return true
  const tag = tags[token]!
  return isCommonNoun(tag) || tag === Tag.properNoun || tag === Tag.numeral || isOnes(tokens, token)
}

const isOnes = (tokens: Tokens, token: number): boolean => isOnesWord(tokens.keys[token]!)
const isOnesWord = wordTest('ones')

function isInPhrase({ tokens, tags }: Sentence, token: number, next: number): boolean {
  // "Someone's cousin"
  if (isOnePronoun(tokens.keys[token]!) && tags[next] === Tag.possessiveClitic) return true
  if (isOnePronoun(tokens.keys[token]!) && !isOneDeterminer(tokens.keys[token]!)) return false
  switch (tags[token]) {
    case Tag.determiner:
    case Tag.possessiveDeterminer:
    case Tag.adjective:
    case Tag.comparativeAdjective:
    case Tag.superlativeAdjective:
    case Tag.numeral:
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.properNoun:
    case Tag.possessiveClitic:
    case Tag.prefix:
      return true
    case Tag.verbParticiple:
      // "the stolen cars", "two injured men"
      return (
        !isDeterminerTag(tags[next]!) &&
        tags[next] !== Tag.properNoun &&
        isDeterminerTag(tags[token - 1] ?? 0)
      )
    default:
      return tokens.prose[tokens.starts[token]!] === '-' && tokens.starts[token] === tokens.ends[token - 1]
  }
}

/** "The 1970s". */
function isDecade(tokens: Tokens, token: number): boolean {
  return tokens.classes[token] !== TokenClass.word && /^\d{2,4}s$/.test(textOf(tokens, token))
}

export function isPluralHead({ tokens, tags, isPerson }: Sentence, token: number): boolean {
  return (
    isPluralNoun(tokens, token) ||
    isPluralInPlace(tokens, tags, token) ||
    (isOpeningPlural(tokens, token) && !isPerson(token)) ||
    isIrregularPlural(tokens.keys[token]!) ||
    isDecade(tokens, token) ||
    isOnes(tokens, token)
  )
}

/** "Windows", "tests": the dictionary has a verb or a name of this spelling, the sentence a plural. */
function isPluralInPlace(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  if (tags[token] !== Tag.nounPlural || tokens.shapes[token] !== Shape.lower) return false
  if (tokens.classes[token] !== TokenClass.word || isUncounted(tokens.keys[token]!)) return false
  const words = wordTagsOf(tokens.keys[token]!)
  return (
    words?.can(Tag.nounPlural) === true && !words.can(Tag.nounSingular) && /s$/.test(textOf(tokens, token))
  )
}

/** A plural that opens its sentence: "Floods in the north". */
function isOpeningPlural(tokens: Tokens, token: number): boolean {
  if (tokens.shapes[token] !== Shape.capitalised || tokens.shapes[token + 1] !== Shape.lower) return false
  const isFirst =
    token === 0 || /[.!?:]/.test(tokens.prose[tokens.starts[token - 1]!]!) || startsLine(tokens, token)
  const traits = traitsOf(tokens.keys[token]!)
  return isFirst && (traits & WordTrait.plural) !== 0 && (traits & otherTraits) === 0
}

const otherTraits =
  WordTrait.noun |
  WordTrait.verb |
  WordTrait.adjective |
  WordTrait.adverb |
  WordTrait.past |
  WordTrait.capital

function startsLine(tokens: Tokens, token: number): boolean {
  return tokens.prose.slice(tokens.ends[token - 1], tokens.starts[token]).includes('\n')
}

/** The number that a phrase has for sure; undefined where it may have either, or is a name, a measure or a body of many. */
export function numberOf(sentence: Sentence, { first, head }: Phrase): PhraseNumber {
  const { tokens, tags } = sentence
  const key = tokens.keys[head]!
  if (isManyPronoun(key)) return 'plural'
  if (isOnePronoun(key) || isNoOne(tokens, head)) return 'singular'
  if (isPolice(key) && (head === first || (head === first + 1 && isThe(tokens.keys[first]!)))) return 'plural'
  if (tags[head] === Tag.properNoun)
    return isTitledName(sentence, { first, head }) || isOnePerson(sentence, first, head)
      ? 'singular'
      : undefined
  if (tags[head] === Tag.numeral) return isSeveralAlone(sentence, first, head) ? 'plural' : undefined
  if (isNews(key)) return 'singular'
  if (isMeasure(key) && !isOnes(tokens, head)) return undefined
  if (isTitleOfWork(sentence, first)) return undefined
  if (isPluralHead(sentence, head)) {
    // "Each houses has", "this rules is": which of the two words is wrong, their own rule says.
    if (head === first + 1 && isOneDeterminer(tokens.keys[first]!)) return undefined
    return isSummed(sentence, first, head) ? undefined : 'plural'
  }
  if (tags[head] !== Tag.nounSingular || !mayBeSingular(tokens, head)) return undefined
  const opener = tokens.keys[first]!
  if (isNumber(key) && isThe(opener)) return 'singular'
  if (isEach(opener) || (isOneDeterminer(opener) && !isCollective(key))) return 'singular'
  if (isCollective(key) || isSamePlural(key) || isOpenDeterminer(opener) || hasCount(sentence, first, head))
    return undefined
  return isDeterminerTag(tags[first]!) || isOwned(sentence, first, head) ? 'singular' : undefined
}

/** "The five", "all 42": but "the 42" may be a bus. */
function isSeveralAlone({ tokens }: Sentence, first: number, head: number): boolean {
  if (head !== first + 1) return false
  return isAllWord(tokens.keys[first]!) || (isThe(tokens.keys[first]!) && isSmallNumber(tokens.keys[head]!))
}

const isAllWord = wordTest('all')
const isSmallNumber = wordTest('two three four five six seven eight nine ten eleven twelve')

/** "Councillor Abel Whitman", "Mr Dunne". */
export function isTitledName({ tokens }: Sentence, { first, head }: Phrase): boolean {
  return head > first && isTitleWord(tokens.keys[first]!) && tokens.shapes[first] === Shape.capitalised
}

/** "Two years", "the 10,000 jobs": sums are one as often. */
function isSummed({ tokens, tags }: Sentence, first: number, head: number): boolean {
  if (!isCount(tokens.keys[first]!) && tags[first] !== Tag.numeral) return false
  return isMeasure(tokens.keys[head]!)
}

/** "Sundquist", but not "the Herons" nor "Georgia Democrats". */
function isOnePerson({ tokens, tags, isPerson }: Sentence, first: number, head: number): boolean {
  return tags[first] === Tag.properNoun && isPerson(head) && !/s$/.test(textOf(tokens, head))
}

function isTitleOfWork({ tokens }: Sentence, first: number): boolean {
  const before = tokens.classes[first - 1] === TokenClass.punctuation ? textOf(tokens, first - 1) : ''
  return /^[“"‘']$/.test(before) || tokens.shapes[first + 1] === Shape.capitalised
}

function isOwned({ tags }: Sentence, first: number, head: number): boolean {
  for (let token = first; token < head; token++) if (tags[token] === Tag.possessiveClitic) return true
  return false
}

/** "The latter two", "the 14-strong crew": a number within the phrase makes several of it. */
function hasCount({ tokens, tags }: Sentence, first: number, head: number): boolean {
  for (let token = first; token <= head + 1; token++)
    if (isCount(tokens.keys[token]!) || (tags[token] === Tag.numeral && !isOneWord(tokens.keys[token]!)))
      return true
  return false
}

const isPolice = wordTest('police')
const isNews = wordTest('news')
const isEach = wordTest('each every')
const isOneWord = wordTest('one')

export function mayBeSingular(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]!
  return (
    tokens.shapes[token] === Shape.lower &&
    (traitsOf(key) & WordTrait.plural) === 0 &&
    wordTagsOf(key)?.can(Tag.nounSingular) === true &&
    wordTagsOf(key)?.can(Tag.nounPlural) === false &&
    !/[^sui]s$/.test(textOf(tokens, token))
  )
}

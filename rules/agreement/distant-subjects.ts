import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isDeterminer, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isCollective, isCount, isMeasure, isUncounted } from './nouns.ts'

/** Verbs that show their number, and the other number of each: auxiliaries, and verbs that are hardly a noun as well. */
const others = new Map(
  [
    ...pairsOf('was:were is:are has:have does:do'),
    ...`become begin belong bring carry come consist contain continue depend describe differ exist expect feel find follow get
        give go grow happen hold include keep know leave lie lose make mean meet occur own pay provide reach receive
        reflect rely remain require say see seek seem sell send serve sit stand stay suggest take tell tend think
        want write appear believe agree argue add allow apply bring buy build declare decline deny deserve
        hope intend involve live refuse represent resemble run speak spend survive teach understand vary win`
      .split(/\s+/)
      .map((base): [string, string] => [inflect(base, 'verb').get('third')?.[0] ?? base, base]),
  ].flatMap(([third, base]): [number, Other][] => [
    [keyOf(third), { meant: base, isSingular: true }],
    [keyOf(base), { meant: third, isSingular: false }],
  ]),
)

interface Other {
  readonly meant: string
  readonly isSingular: boolean
}

function pairsOf(text: string): [string, string][] {
  return text.split(' ').map(pair => pair.split(':') as [string, string])
}

const numbered = keyTrigger(others.keys())
const isAuxiliary = wordTest('was is has does were are have do')
const isIrregularPlural = wordTest('children men women people policemen firemen fishermen')
const isAlwaysSingular = wordTest('nobody everybody everyone neither each')
const isLink = wordTest('of in for from on at by with to between about against among')
const isAfterSubjunctive = wordTest('if as though were wish unless whether that lest')
const and = keyOf('and')
const or = keyOf('or')
const of = keyOf('of')
/** "The symptoms Saturday night were": no subject. */
const isTime = wordTest(
  'night morning evening afternoon weekend summer winter spring autumn fall season time',
)
const reach = 14

/** A noun phrase that ends at a token: its first token and its head. */
interface Phrase {
  readonly first: number
  readonly head: number
}

/**
 * A verb and the noun far before it that is its subject, with phrases between: "the supply of homes, meanwhile, are", "and
 * crews was sent home". The walk goes from the verb to the left, over "of …", "in …" and the like, to the first noun.
 */
export function* findDistantSubjects(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const verb of numbered(tokens)) {
    if (tokens.shapes[verb] !== Shape.lower || !mayDisagree(tokens, verb)) continue
    const sentence = sentenceOf(tokens, verb)
    const start = tokens.sentences[sentence]!
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    if (!isVerb(tokens, tags, verb) || !disagrees(tokens, tags, verb, start)) continue
    const place = { start: tokens.starts[verb]!, end: tokens.ends[verb]! }
    yield { ...place, messageId: 'pair', replacements: [others.get(tokens.keys[verb]!)!.meant] }
  }
}

/** Is it the finite verb, and no noun, infinitive or helped verb? */
function isVerb(tokens: Tokens, tags: Uint8Array, verb: number): boolean {
  if (isAuxiliary(tokens.keys[verb]!)) return true
  return tags[verb] === (others.get(tokens.keys[verb]!)!.isSingular ? Tag.verbThird : Tag.verbBase)
}

/** Can there be anything by the words alone: a plural before a singular verb, a singular before a plural one? */
function mayDisagree(tokens: Tokens, verb: number): boolean {
  const singular = others.get(tokens.keys[verb]!)!.isSingular
  for (let token = verb - 1; token >= Math.max(0, verb - reach); token--) {
    if (tokens.classes[token] === TokenClass.punctuation && !isComma(tokens, token)) return false
    const key = tokens.keys[token]!
    if (singular ? isPlural(tokens, token) : mayBeSingular(tokens, token) || isAlwaysSingular(key))
      return true
  }
  return false
}

function disagrees(tokens: Tokens, tags: Uint8Array, verb: number, start: number): boolean {
  const singular = others.get(tokens.keys[verb]!)!.isSingular
  let end = verb
  while (end > start && isBetween(tokens, tags, end - 1)) end--
  end = beforeAside(tokens, tags, end, start)
  if (tags[end - 1] === Tag.whPronoun) return relativeDisagrees(tokens, tags, verb, end - 1, start)
  const chain = chainEnding(tokens, tags, end, start)
  if (chain === undefined) return false
  const { first, head } = chain
  if (hasMeans(tokens, first, verb)) return false
  if (!opensClause(tokens, tags, first, start, verb)) return false
  const key = tokens.keys[head]!
  if (isCollective(key) || isMeasure(key) || isTime(key)) return false
  if (singular) {
    if (isNumeral(tags, head))
      return tokens.keys[head + 1] === of && tags[head] === Tag.numeral && !isOne(key)
    return isPlural(tokens, head) && !isTitle(tokens, first)
  }
  // "Countries each have": it says no more of the subject before it.
  if (isAlwaysSingular(key))
    return isAuxiliary(tokens.keys[verb]!) && (head === first || isDeterminer(tokens, first))
  // "Type curlewctl add": a command, and no verb.
  if (!isAuxiliary(tokens.keys[verb]!) && !isDetermined(tags, first)) return false
  if (isManyAfter(tokens, tags, verb + 1)) return false
  return isSingular(tokens, tags, head) && !isUncounted(key) && !hasCount(tokens, tags, first, head)
}

/** "Rates which has risen", "the man who were": what the relative stands for is the phrase right before it. */
function relativeDisagrees(
  tokens: Tokens,
  tags: Uint8Array,
  verb: number,
  relative: number,
  start: number,
): boolean {
  const isApart = isComma(tokens, relative - 1)
  const phrase = phraseEnding(tokens, tags, isApart ? relative - 1 : relative, start)
  if (phrase === undefined || phrase.first === start || !isRelative(tokens.keys[relative]!)) return false
  const { first, head } = phrase
  const key = tokens.keys[head]!
  if (
    isCollective(key) ||
    isMeasure(key) ||
    tags[first - 1] === Tag.preposition ||
    tags[first - 1] === Tag.coordinator
  )
    return false
  if (others.get(tokens.keys[verb]!)!.isSingular) {
    // "They lost, which is a pity": it may stand for all that was said.
    return (
      isPlural(tokens, head) && (!isApart || (tokens.keys[relative] === which && isRisen(tokens, tags, verb)))
    )
  }
  return (
    !isApart &&
    isSingular(tokens, tags, head) &&
    !isUncounted(key) &&
    tags[first] === Tag.determiner &&
    isAuxiliary(tokens.keys[verb]!) &&
    !hasCount(tokens, tags, first, head)
  )
}

const isRelative = wordTest('who which that')
const which = keyOf('which')
const isOfAll = wordTest(
  'led caused meant made prompted raised forced resulted created left given allowed helped been brought pushed put kept become',
)

function isRisen(tokens: Tokens, tags: Uint8Array, verb: number): boolean {
  return (
    tokens.keys[verb] === keyOf('has') &&
    tags[verb + 1] === Tag.verbParticiple &&
    !isOfAll(tokens.keys[verb + 1]!)
  )
}

function mayBeSingular(tokens: Tokens, token: number): boolean {
  const traits = traitsOf(tokens.keys[token]!)
  return (
    tokens.shapes[token] === Shape.lower &&
    (traits & WordTrait.noun) !== 0 &&
    (traits & WordTrait.plural) === 0
  )
}

function isSingular(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  return tags[token] === Tag.nounSingular && mayBeSingular(tokens, token)
}

function isPlural(tokens: Tokens, token: number): boolean {
  return isPluralNoun(tokens, token) || isIrregularPlural(tokens.keys[token]!) || isDecade(tokens, token)
}

/** "The 1970s". */
function isDecade(tokens: Tokens, token: number): boolean {
  return tokens.classes[token] !== TokenClass.word && /^\d{2,4}s$/.test(textOf(tokens, token))
}

const isOne = wordTest('one half')

function isNumeral(tags: Uint8Array, token: number): boolean {
  return tags[token] === Tag.numeral
}

/** Adverbs between the subject and its verb. */
function isBetween(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  return tags[token] === Tag.adverb && tokens.classes[token] === TokenClass.word && tokens.keys[token] !== of
}

/** Before ", meanwhile," and the like, if one stands there. */
function beforeAside(tokens: Tokens, tags: Uint8Array, end: number, start: number): number {
  if (end - 3 <= start || !isComma(tokens, end - 1)) return end
  if (tags[end - 2] === Tag.adverb && isComma(tokens, end - 3)) return end - 3
  for (let token = end - 2; token > Math.max(start, end - longestAside); token--) {
    if (!isComma(tokens, token)) continue
    return tags[token + 1] === Tag.whPronoun || isAsideOpener(tokens.keys[token + 1]!) ? token : end
  }
  return end
}

const longestAside = 18
const isAsideOpener = wordTest(
  'like including unlike along together especially with despite in after before once who which whose a an',
)

/** The noun phrases that prepositions link, to the left of a token: the first token of them all, and the head of the first. */
function chainEnding(tokens: Tokens, tags: Uint8Array, end: number, start: number): Phrase | undefined {
  let phrase = phraseEnding(tokens, tags, end, start)
  for (let links = 0; phrase !== undefined && links < 4; links++) {
    const link = phrase.first - 1
    if (link <= start || tags[link] !== Tag.preposition || !isLink(tokens.keys[link]!)) return phrase
    const earlier = phraseEnding(tokens, tags, link, start)
    if (earlier === undefined) return undefined
    phrase = earlier
  }
  return undefined
}

function phraseEnding(tokens: Tokens, tags: Uint8Array, end: number, start: number): Phrase | undefined {
  const head = end - 1
  if (head < start || !isHead(tokens, tags, head)) return undefined
  let first = head
  while (first > start && isInPhrase(tokens, tags, first - 1)) first--
  // "The biggest threat Norway faces is": a clause opens with the name.
  for (let token = first + 1; token < head; token++) {
    const isNoun = tags[token - 1] === Tag.nounSingular || tags[token - 1] === Tag.nounPlural
    if (isNoun && tags[token] === Tag.properNoun) return undefined
  }
  return { first, head }
}

function isHead(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word) return tags[token] === Tag.numeral || isDecade(tokens, token)
  const tag = tags[token]
  return (
    tag === Tag.nounSingular ||
    tag === Tag.nounPlural ||
    tag === Tag.properNoun ||
    tag === Tag.numeral ||
    isAlwaysSingular(tokens.keys[token]!)
  )
}

function isInPhrase(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  if (isAlwaysSingular(tokens.keys[token]!)) return false
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
    default:
      return tokens.prose[tokens.starts[token]!] === '-'
  }
}

/** The subject begins its clause: the sentence, or what stands behind a comma and "and", behind "because" or "that". */
function opensClause(tokens: Tokens, tags: Uint8Array, first: number, start: number, verb: number): boolean {
  const before = first - 1
  if (before < start) return !opensQuestion(tokens, first)
  const singular = others.get(tokens.keys[verb]!)!.isSingular
  const key = tokens.keys[before]!
  if (key === and || key === or)
    return (
      (singular || isAlwaysSingular(tokens.keys[first]!)) &&
      before > start &&
      isComma(tokens, before - 1) &&
      hasVerb(tags, start, before)
    )
  if (tags[before] === Tag.coordinator) return true
  if (tokens.classes[before] === TokenClass.punctuation) {
    const mark = tokens.prose[tokens.starts[before]!]!
    if (/[;:—“"‘]/.test(mark)) return true
    return mark === ',' && isOpening(tokens, tags, start, before)
  }
  if (!singular && isAfterSubjunctive(key)) return false
  return (functionWord(key) & FunctionWord.subordinator) !== 0 && !isBeforePlain(key)
}

/** Prepositions, too: "since the elections has". */
const isBeforePlain = wordTest('since until after before as than once what how why')

function opensQuestion(tokens: Tokens, first: number): boolean {
  return (functionWord(tokens.keys[first]!) & FunctionWord.auxiliary) !== 0
}

/** Is what stands before the comma a phrase that opens the sentence: "By Monday, …"? */
function isOpening(tokens: Tokens, tags: Uint8Array, start: number, comma: number): boolean {
  if (tags[start] !== Tag.preposition || comma - start > 6) return false
  for (let token = start; token < comma; token++) {
    if (isClauseEnd(tokens, token) || isFiniteTag(tags[token]!)) return false
  }
  return true
}

function hasVerb(tags: Uint8Array, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (isFiniteTag(tags[token]!)) return true
  return false
}

/** What is capitalised may be the title of something: “The Birds is on”. */
function isTitle(tokens: Tokens, first: number): boolean {
  return (
    tokens.shapes[first + 1] === Shape.capitalised ||
    (tokens.classes[first - 1] === TokenClass.punctuation && /[“"‘]/.test(textOf(tokens, first - 1)))
  )
}

function isComma(tokens: Tokens, token: number): boolean {
  return tokens.prose[tokens.starts[token]!] === ',' && tokens.classes[token] === TokenClass.punctuation
}

/** "The latter two are": a number within the phrase makes several of it. */
function hasCount(tokens: Tokens, tags: Uint8Array, first: number, head: number): boolean {
  for (let token = first; token <= head + 1; token++)
    if (isCount(tokens.keys[token]!) || tags[token] === Tag.numeral) return true
  return false
}

function isDetermined(tags: Uint8Array, first: number): boolean {
  return (
    tags[first] === Tag.determiner ||
    tags[first] === Tag.possessiveDeterminer ||
    tags[first + 1] === Tag.possessiveClitic
  )
}

/** "The work were silver balloons": what the subject is said to be draws the verb. */
function isManyAfter(tokens: Tokens, tags: Uint8Array, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + 4); token++) {
    if (tags[token] === Tag.nounPlural) return true
    if (tags[token] !== Tag.adjective && tags[token] !== Tag.nounSingular && tags[token] !== Tag.numeral)
      return false
  }
  return false
}

/** "The success of the single means people are": a verb that looks like a noun. */
function hasMeans(tokens: Tokens, first: number, verb: number): boolean {
  for (let token = first; token < verb; token++) if (isMeans(tokens.keys[token]!)) return true
  return false
}

const isMeans = wordTest('means feels shows says looks')

import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { verbMargin, type WordTags, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { formGain } from '../../src/analysis/word-trigrams/form-gain.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { wordLog, wordOf } from '../../src/analysis/word-trigrams/model.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const prepositions = wordTrigger('of without before after by from about despite for on in at')
/** "By design the mill", "about face": a noun stands bare. */
const isLoose = wordTest('by about')
const isFixed = wordTest('let go say be do have please return turn fact case least most serve')
/** "Kind of confront", "out of order". */
const isSomewhat = wordTest('kind sort out instead could should would might must')
/** How much dearer the noun has to be than the verb, where it is next to never one (costs of the tagger). */
const rareNoun = 60
const nominal = WordTrait.noun | WordTrait.plural | WordTrait.adjective | WordTrait.adverb
const isRate = wordTest('a an')
const isPeriod = wordTest(
  'year week month day night hour minute season time piece head person mile term micron',
)
const reach = 7

/** "Lost hope of hear it", "accused of steal three bicycles", "without pay the fine": behind a preposition goes the form in -ing. */
export function* findPlainAfterPreposition(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (const preposition of prepositions(tokens)) {
    const verb = preposition + 1
    if (verb + 1 >= tokens.count || !isSpacedPair(tokens, preposition, tokens.count)) continue
    if (!isLowerCase(tokens, verb) || isPartOfCompound(tokens, verb) || isFixed(tokens.keys[verb]!)) continue
    const tags = wordTagsOf(tokens.keys[verb]!)
    if (!tags?.can(Tag.verbBase) || !isCommon(tokens.keys[verb]!)) continue
    const [ing] = inflect(textOf(tokens, verb), 'verb').get('ing') ?? []
    if (ing === undefined) continue
    const isMeant =
      (!isOpen(tokens.keys[preposition]!) && isVerbHere(tokens, partsOfSpeech, preposition, tags)) ||
      isMeantByWords(tokens, rows, verb, ing, tags)
    // "A phrase from talk" ends a heading.
    if (!isMeant || tokens.sentences[sentenceOf(tokens, verb) + 1] === verb + 1) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'ing',
      values: { helper: textOf(tokens, preposition) },
      replacements: [ing],
    }
  }
}

/** Behind these a plain form may stand for much else: "on see page nine", "in close contact". */
const isOpen = wordTest('for on in at')

/** "Insisted on pay for lunch": a verb rather than anything else, which in -ing goes much better with the words around. */
function isMeantByWords(tokens: Tokens, rows: WordRows, verb: number, ing: string, tags: WordTags): boolean {
  return verbMargin(tags) > 0 && !isBeforeMark(tokens, verb) && formGain(rows, verb, ing) >= leastGain
}

const leastGain = 2

function isBeforeMark(tokens: Tokens, verb: number): boolean {
  return tokens.classes[verb + 1] === TokenClass.punctuation
}

/** What a rare word is, the dictionary does not tell in full: "soundproof shutters". */
function isCommon(key: number): boolean {
  const model = trigramModel()
  return wordLog(model, wordOf(model, key)) > rarest
}

const rarest = -5.5

function isVerbHere(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  preposition: number,
  tags: WordTags,
): boolean {
  const verb = preposition + 1
  const isObjectNext = beginsObject(tokens, partsOfSpeech, verb + 1)
  if (isSomewhat(tokens.keys[preposition - 1] ?? 0)) return false
  const dearer = verbMargin(tags)
  if (dearer > rareNoun && (traitsOf(tokens.keys[verb]!) & nominal) === 0) return true
  return (
    isObjectNext &&
    dearer > 0 &&
    !isLoose(tokens.keys[preposition]!) &&
    !hasVerb(tokens, partsOfSpeech, verb + 1)
  )
}

function beginsObject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const tag = partsOfSpeech.tagOf(token)
  return (
    (tag === Tag.determiner && !(isRate(tokens.keys[token]!) && isPeriod(tokens.keys[token + 1] ?? 0))) ||
    tag === Tag.possessiveDeterminer ||
    (tag === Tag.numeral && partsOfSpeech.tagOf(token + 1) === Tag.nounPlural) ||
    (tag === Tag.personalPronoun && isObjectPronoun(tokens.keys[token]!))
  )
}

const isObjectPronoun = wordTest('it him them us me her')

/** "The amount of work the team did": the object is the subject of a clause. */
function hasVerb(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + reach); token++) {
    if (tokens.classes[token] === TokenClass.punctuation) return false
    const tag = partsOfSpeech.tagOf(token)
    if (tag === Tag.preposition && token > from) return false
    if (isFiniteTag(tag) || tag === Tag.verbBase) return true
  }
  return false
}

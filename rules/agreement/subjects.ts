import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { verbLemma } from '../../src/analysis/lemma.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { subjectBefore } from './distant-subjects.ts'
import type { Sentence } from './noun-phrase.ts'
import { relativeBefore } from './relatives.ts'

interface Numbered {
  readonly meant: string
  readonly isSingular: boolean
}

const auxiliaries = new Map<number, Numbered>(
  "was:were is:are has:have does:do wasn't:weren't isn't:aren't hasn't:haven't doesn't:don't"
    .split(' ')
    .flatMap((pair): [number, Numbered][] => {
      const [one = '', many = ''] = pair.split(':')
      return [
        [keyOf(one), { meant: many, isSingular: true }],
        [keyOf(many), { meant: one, isSingular: false }],
      ]
    }),
)
const isNumberedAuxiliary = keyTest(auxiliaries.keys())
const isWere = wordTest("were weren't")
const isAfterWish = wordTest('if as though wish unless whether lest suppose')

/**
 * A verb and a subject that do not agree in number, whatever stands between: "the others was", "The result, published on
 * Thursday, rest on", "shareholders and regulators approves".
 */
export function* findDisagreeingVerbs(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (let index = 0; index + 1 < tokens.sentences.length; index++) {
    const start = tokens.sentences[index]!
    const end = tokens.sentences[index + 1]!
    if (end - start < 3) continue
    const tags = partsOfSpeech.tagsOfSentence(index)
    const sentence = { tokens, tags, start, end }
    for (let token = start + 1; token < end; token++) {
      const tag = tags[token]!
      if (tag < Tag.verbBase || tag > Tag.do || !showsNumber(tag, tokens.keys[token]!)) continue
      const meant = meantAt(sentence, token)
      if (meant === undefined) continue
      yield {
        start: tokens.starts[token]!,
        end: tokens.ends[token]!,
        messageId: 'pair',
        replacements: [meant],
      }
    }
  }
}

/** Is it a form that one number has and the other has not? */
function showsNumber(tag: number, key: number): boolean {
  return tag >= Tag.be ? isNumberedAuxiliary(key) : tag === Tag.verbThird || tag === Tag.verbBase
}

function meantAt(sentence: Sentence, verb: number): string | undefined {
  const { tokens, tags } = sentence
  if (tokens.shapes[verb] !== Shape.lower || tokens.classes[verb] !== TokenClass.word) return undefined
  if (isPartOfCompound(tokens, verb)) return undefined
  if (isNoEnd(tags[verb - 1]!) && !isMany(tokens.keys[verb - 1]!)) return undefined
  if (isVerbWithObject(sentence, verb)) return undefined
  // "Is it", "has she": the subject follows.
  if (
    tags[verb]! >= Tag.be &&
    tags[verb + 1] === Tag.personalPronoun &&
    verb + 1 < sentence.end &&
    !isObjectPronoun(tokens.keys[verb + 1]!)
  )
    return undefined
  const isSingular = tags[verb] === Tag.verbThird || auxiliaries.get(tokens.keys[verb]!)?.isSingular === true
  if (!mayDisagree(sentence, verb, isSingular)) return undefined
  const subject = subjectBefore(sentence, verb)
  if (subject?.number === undefined || (subject.number === 'singular') === isSingular) return undefined
  const numbered = numberedAt(sentence, verb)
  if (numbered === undefined) return undefined
  if (
    subject.isJoined
      ? subject.mayBeJoined || !numbered.isSingular
      : subject.mayBeJoined && !numbered.isSingular
  )
    return undefined
  if (isWere(tokens.keys[verb]!) && hasWish(sentence, verb)) return undefined
  return numbered.meant
}

/** "Finds sentences that are too hard": no subject, but a verb that opens the sentence, and its object. */
function isVerbWithObject({ tokens, tags, start }: Sentence, verb: number): boolean {
  return (
    verb === start + 1 &&
    tags[verb] === Tag.verbThird &&
    (traitsOf(tokens.keys[verb]!) & WordTrait.plural) !== 0 &&
    (traitsOf(tokens.keys[start]!) & WordTrait.third) !== 0
  )
}

/** Can there be anything by the tags alone: a plural or a joint before a singular verb, a singular before a plural one? */
function mayDisagree({ tokens, tags, start }: Sentence, verb: number, isSingular: boolean): boolean {
  for (let token = verb - 1; token >= Math.max(start, verb - reach); token--) {
    const tag = tags[token]!
    if (isSingular) {
      if (
        tag === Tag.nounPlural ||
        tag === Tag.coordinator ||
        tag === Tag.indefinitePronoun ||
        tag === Tag.demonstrativePronoun ||
        tag === Tag.numeral ||
        isMany(tokens.keys[token]!)
      )
        return true
    } else if (
      tag === Tag.nounSingular ||
      tag === Tag.properNoun ||
      tag === Tag.indefinitePronoun ||
      tag === Tag.determiner
    )
      return true
  }
  return false
}

const isMany = wordTest('people men women children others ones them us these those whom')
const reach = 24

/** What no subject ends with, nor an adverb or a comma behind one. */
function isNoEnd(tag: number): boolean {
  return (
    tag === Tag.personalPronoun ||
    tag === Tag.modal ||
    tag === Tag.to ||
    tag === Tag.do ||
    tag === Tag.have ||
    tag === Tag.be ||
    tag === Tag.coordinator ||
    tag === Tag.subordinator ||
    tag === Tag.existentialThere ||
    tag === Tag.determiner ||
    tag === Tag.possessiveDeterminer ||
    tag === Tag.preposition ||
    tag === Tag.possessiveClitic ||
    tag === Tag.whAdverb
  )
}

function hasWish({ tokens, start }: Sentence, verb: number): boolean {
  for (let token = start; token < verb; token++) if (isAfterWish(tokens.keys[token]!)) return true
  return false
}

/** The other number of a verb that shows its own. */
function numberedAt(sentence: Sentence, verb: number): Numbered | undefined {
  const { tokens, tags, start } = sentence
  const auxiliary = auxiliaries.get(tokens.keys[verb]!)
  if (auxiliary) return auxiliary
  const written = textOf(tokens, verb)
  const words = wordTagsOf(tokens.keys[verb]!)
  if (words === undefined || isThanks(tokens.keys[verb]!)) return undefined
  // "Narcotics detail detectives", "traffic crashes": a noun as well.
  const form = tags[verb] === Tag.verbThird ? keyOf(verbLemma(written)) : tokens.keys[verb]!
  const isNoun = ((traitsOf(form) | traitsOf(tokens.keys[verb]!)) & (WordTrait.noun | WordTrait.plural)) !== 0
  const nounCost = Math.min(words.costOf(Tag.nounSingular), words.costOf(Tag.nounPlural))
  const noun = isNoun && nounCost === Infinity ? 0 : nounCost
  const isPosture = isLying(tokens.keys[verb]!) && tags[verb + 1] === Tag.preposition
  // "The woman who run the café": behind a relative nothing but a verb may stand.
  const isRelated = relativeBefore(sentence, verb) !== undefined
  if (
    noun < words.costOf(tags[verb] as Tag) + rareNoun &&
    !isRelated &&
    !isPosture &&
    !isBehindAdverb(tokens, tags, verb) &&
    !isBeforeObject(tokens, tags, verb + 1) &&
    !(words.likeliest === tags[verb] && isOnlyVerb(sentence, verb))
  )
    return undefined
  if (isFiniteTag(tags[verb + 1] ?? 0)) return undefined
  // "A power line a half-mile off has not been ruled out": the verb of the clause is yet to come.
  if (isNoun && !isRelated && words.likeliest !== tags[verb] && hasVerbBehind(tokens, tags, verb))
    return undefined
  if (tags[verb] === Tag.verbThird) return { meant: verbLemma(written), isSingular: true }
  if (tags[verb] !== Tag.verbBase || words.can(Tag.verbPast) || hasDemand(tokens, start, verb))
    return undefined
  const third = inflect(written, 'verb').get('third')?.[0]
  return third === undefined ? undefined : { meant: third, isSingular: false }
}

/** "Nine trucks now drives", "Ms Hale often walk": no noun is described by a noun with an adverb between. */
function isBehindAdverb(tokens: Tokens, tags: Uint8Array, verb: number): boolean {
  if (tags[verb - 1] !== Tag.adverb) return false
  const isBehindNoun =
    tags[verb] === Tag.verbThird ? tags[verb - 2] === Tag.nounPlural : tags[verb - 2]! <= Tag.properNoun
  return isBehindNoun && wordTagsOf(tokens.keys[verb - 1]!)?.can(Tag.adjective) === false
}

/** "The train leave at nine.": a sentence that ends in a full stop has a verb, and there is no other one. */
function isOnlyVerb({ tokens, tags, start, end }: Sentence, verb: number): boolean {
  if (tokens.prose[tokens.starts[end - 1]!] !== '.' || verb - start > mostBeforeVerb) return false
  for (let token = start; token < end; token++) {
    if (token === verb) continue
    const tag = tags[token]!
    if (tag >= Tag.verbBase && tag <= Tag.verbPast && tags[token - 1] !== Tag.to) return false
    if (tag >= Tag.modal && tag <= Tag.do) return false
    // "The second act jumps to 1987": taken for a plural.
    if (tag === Tag.nounPlural && token > verb && wordTagsOf(tokens.keys[token]!)?.can(Tag.verbThird))
      return false
    if (/[“”"‘:;—–(]/.test(tokens.prose[tokens.starts[token]!]!)) return false
  }
  return true
}

const mostBeforeVerb = 12

function hasVerbBehind(tokens: Tokens, tags: Uint8Array, verb: number): boolean {
  for (let token = verb + 1; token < Math.min(tokens.count, verb + reach); token++) {
    const isMark =
      tokens.classes[token] === TokenClass.punctuation && tokens.prose[tokens.starts[token]!] !== '-'
    if (isMark || tags[token] === Tag.coordinator || tags[token] === Tag.whPronoun) return false
    if (isFiniteTag(tags[token]!)) return true
  }
  return false
}

/** A word that no noun has right behind it, or that says the verb is meant. */
function isBeforeObject(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  switch (tags[token]) {
    case Tag.determiner:
    case Tag.possessiveDeterminer:
    case Tag.reflexivePronoun:
    case Tag.to:
    case Tag.negation:
    case Tag.verbIng:
    case Tag.subordinator:
      return true
    case Tag.personalPronoun:
      // "Her lawyer say she will", "the leader deny it": behind a noun a clause of its own would open, "the band it tried".
      if (isObjectPronoun(tokens.keys[token]!)) return true
      return tags[token + 1]! < Tag.verbBase || tags[token + 1]! > Tag.do || isReporting(tokens, token - 1)
    default:
      return isAdverb(tokens.keys[token]!)
  }
}

function isReporting(tokens: Tokens, token: number): boolean {
  return (
    reportingWord(tokens.keys[token]!) !== undefined &&
    wordTagsOf(tokens.keys[token]!)?.likeliest !== Tag.nounSingular
  )
}

const isLying = wordTest('lie lies stand stands rest rests live lives end ends rise rises fall falls')
const isThanks = wordTest('thanks')
/** How much more a noun has to cost than the verb, where it is next to never meant. */
const rareNoun = 100
const isObjectPronoun = wordTest('him her them us me')
const isAdverb = wordTest('away back up down off out')

/** After a demand the plain form is right: "the demand that the firm sign". */
function hasDemand(tokens: Tokens, start: number, verb: number): boolean {
  for (let token = start; token < verb; token++)
    if (demanding.test(textOf(tokens, token).toLowerCase())) return true
  return false
}

const demanding =
  /^(?:(?:demand|insist|requir|ask|urg|recommend|propos|suggest|request|order|stipulat|advis|instruct|wish|plead|pray|prefer|mandat|desir).*|important|essential|vital|necessary|imperative|lest|crucial|mov(?:e|ed|es|ing)|rather|beg(?:s|ged)?|let|lets|makes?|made|help(?:s|ed|ing)?|sees?|saw|seen|seeing|watch(?:ed|es|ing)?|hears?|heard|hearing|condition|may|should|must|how|what|why|did|does|do|had|have)$/

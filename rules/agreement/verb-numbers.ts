import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { isPastLikePlain } from '../../src/analysis/irregular-pasts.ts'
import { verbLemma } from '../../src/analysis/lemma.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isToldInPast } from '../../src/analysis/told-in-past.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { formGain } from '../../src/analysis/word-trigrams/form-gain.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Sentence } from './noun-phrase.ts'
import { isMeasure } from './nouns.ts'
import { relativeBefore } from './relatives.ts'

/** A verb that shows its number, and its other one. */
export interface Numbered {
  readonly meant: string
  readonly isSingular: boolean
}

/** The helping verbs that do. */
export const auxiliaries = new Map<number, Numbered>(
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
export const isNumberedAuxiliary = keyTest(auxiliaries.keys())

/** The other number of a verb that shows its own. */
export function numberedAt(sentence: Sentence, verb: number): Numbered | undefined {
  const { tokens, tags, start } = sentence
  const auxiliary = auxiliaries.get(tokens.keys[verb]!)
  if (auxiliary) return auxiliary
  const written = textOf(tokens, verb)
  const words = wordTagsOf(tokens.keys[verb]!)
  if (words === undefined || isThanks(tokens.keys[verb]!)) return undefined
  // "Which forecast a deficit"
  if (isPastLikePlain(tokens.keys[verb]!)) return undefined
  // "Narcotics detail detectives", "traffic crashes": a noun as well.
  const other = tags[verb] === Tag.verbThird ? keyOf(verbLemma(written)) : tokens.keys[verb]!
  const isNoun =
    ((traitsOf(other) | traitsOf(tokens.keys[verb]!)) & (WordTrait.noun | WordTrait.plural)) !== 0
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
    !(words.costOf(tags[verb] as Tag) < noun && isOnlyVerb(sentence, verb)) &&
    !isBehindPlural(sentence, verb) &&
    !isBeforeSum(tokens, verb) &&
    !isVerbByWords(sentence, verb, written)
  )
    return undefined
  if (isFiniteTag(tags[verb + 1] ?? 0)) return undefined
  // "Holders of Harlan shares voted": a subject, of which the past was taken for a participle.
  if (isNoun && !isRelated && (isBeforePast(tokens, verb) || isObjectOfPast(tokens, tags, verb)))
    return undefined
  // "A power line a half-mile off has not been ruled out": the verb of the clause is yet to come.
  if (isNoun && !isRelated && words.likeliest !== tags[verb] && hasVerbBehind(tokens, tags, verb))
    return undefined
  // "The size that candy makers like"
  const isDescribing = isThat(tokens.keys[verb - 1]!) && tags[verb + 1] === Tag.nounPlural
  if (isNoun && isDescribing && formGain(sentence.rows, verb, otherForm(tags[verb]!, written)) < sureGain)
    return undefined
  if (tags[verb] === Tag.verbThird) return { meant: verbLemma(written), isSingular: true }
  if (
    (tags[verb] !== Tag.verbBase && !isBeforeSum(tokens, verb)) ||
    words.can(Tag.verbPast) ||
    (!isRelated && hasDemand(tokens, start, verb))
  )
    return undefined
  const form = !isRelated && isToldInPast(tokens, tags, sentence, verb) ? 'past' : 'third'
  const meant = inflect(written, 'verb').get(form)?.[0]
  return meant === undefined ? undefined : { meant, isSingular: false }
}

/** A past form behind what is no verb that has participles behind it: "gets paid", "lies buried", "looks tired". */
function isBeforePast({ keys, classes }: Tokens, verb: number): boolean {
  if (classes[verb + 1] !== TokenClass.word || hasParticiple(keys[verb]!)) return false
  return wordTagsOf(keys[verb + 1]!)?.can(Tag.verbPast) === true
}

/** "The clinic sought consent to operate": an object, and no verb of what was sought. */
function isObjectOfPast(tokens: Tokens, tags: Uint8Array, noun: number): boolean {
  if (tags[noun] !== Tag.verbBase || tags[noun + 1] !== Tag.to || isBeforeSum(tokens, noun)) return false
  return wordTagsOf(tokens.keys[noun - 1]!)?.can(Tag.verbPast) === true
}

const hasParticiple = wordTest(
  'get gets go goes lie lies stand stands look looks sound sounds remain remains feel feels stay stays end ends come comes sit sits appear appears',
)

/** "Amount to $40,000", "total about 90": what comes to a figure is no noun. */
export function isBeforeSum({ keys, prose, starts, classes }: Tokens, verb: number): boolean {
  if (!isAmount(keys[verb]!) || !isTo(keys[verb + 1] ?? 0)) return false
  const figure = isAbout(keys[verb + 2] ?? 0) ? verb + 3 : verb + 2
  return classes[figure] === TokenClass.number || /^[$£€]/.test(prose[starts[figure] ?? prose.length] ?? '')
}

const isAmount = wordTest('amount amounts')
const isTo = wordTest('to')
const isAbout = wordTest('about around nearly almost some roughly over')

/** "Each of the men face ten years": a plural describes next to no noun behind it. */
function isBehindPlural({ tokens, tags }: Sentence, verb: number): boolean {
  const next = tags[verb + 1]
  // "Which most teachers takes for a sign"
  const isThird = tags[verb] === Tag.verbThird && next === Tag.preposition
  return (
    (tags[verb] === Tag.verbBase || isThird) &&
    tags[verb - 1] === Tag.nounPlural &&
    (next === Tag.numeral || next === Tag.preposition || next === Tag.adverb) &&
    !isMeasure(tokens.keys[verb - 1]!) &&
    wordTagsOf(tokens.keys[verb - 1]!)?.can(Tag.verbThird) === false &&
    !hasVerbBehind(tokens, tags, verb)
  )
}

/** Do the words around tell that the other number of the verb is meant, and no noun? */
function isVerbByWords({ tokens, rows, tags }: Sentence, verb: number, written: string): boolean {
  const isBeforeMark = tokens.classes[verb + 1] === TokenClass.punctuation
  return !isBeforeMark && formGain(rows, verb, otherForm(tags[verb]!, written)) >= sureGain
}

/** The third person of a plain form, and the plain form of a third person. */
function otherForm(tag: number, written: string): string {
  return tag === Tag.verbThird ? verbLemma(written) : (inflect(written, 'verb').get('third')?.[0] ?? written)
}

/** How much likelier the other number has to be (common logarithm). */
const sureGain = 1

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
    if (token > verb && tag === Tag.coordinator) return true
    // "The second act jumps to 1987": taken for a plural.
    if (tag === Tag.nounPlural && token > verb && wordTagsOf(tokens.keys[token]!)?.can(Tag.verbThird))
      return false
    if (/[“”"‘:;—–(]/.test(tokens.prose[tokens.starts[token]!]!)) return false
  }
  return true
}

const mostBeforeVerb = 12
const reach = 24

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

const isThat = wordTest('that')
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

import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isCollective, isMeasure, isSamePlural } from './nouns.ts'

const thereTokens = wordTrigger('there')
const plurals = new Map(
  'was:were is:are has:have'
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
    .map(([one, many]) => [keyOf(one), many]),
)
const isSome = wordTest('some no any many several few')
const isBehindCount = wordTest('such among of them in on')
const isLength = wordTest('hours days weeks months years minutes miles metres meters')
const isEstimate = wordTest(
  'still now also only just about around nearly almost roughly at least never so too',
)
const isHas = wordTest('has')
const isBeen = wordTest('been')
const isIrregularPlural = wordTest('people children men women')
const isAdverb = wordTest('also still now always only often never once')

const manyThereVerbs = new Map(
  'were:was are:is'.split(' ').map(pair => {
    const [many = '', one = ''] = pair.split(':')
    return [keyOf(many), one]
  }),
)
const isOne = wordTest('a an one another no little much')
const isZero = wordTest('no')
const ofKey = keyOf('of')
const orKey = keyOf('or')

/** "There were a silence", "there are no second line": a singular behind the plural, with nothing that "and" joins to it. */
export function* findThereIs(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const there of thereTokens(tokens)) {
    const verb = isAdverb(tokens.keys[there + 1] ?? 0) ? there + 2 : there + 1
    const meant = manyThereVerbs.get(tokens.keys[verb] ?? 0)
    if (meant === undefined || tokens.shapes[verb] !== Shape.lower || !isOne(tokens.keys[verb + 1] ?? 0))
      continue
    let noun = verb + 2
    while (isLowerCase(tokens, noun) && isDescribing(partsOfSpeech.tagOf(noun))) noun++
    if (!isLowerCase(tokens, noun) || partsOfSpeech.tagOf(noun) !== Tag.nounSingular) continue
    const key = tokens.keys[noun]!
    const tags = wordTagsOf(key)
    if (tags === undefined || tags.can(Tag.nounPlural) || isCollective(key) || isSamePlural(key)) continue
    // "There are no staff rooms", "there were a cat and a dog", "there were no rain, wind or snow".
    const isOrOther =
      isZero(tokens.keys[verb + 1]!) &&
      tokens.keys[noun + 1] === orKey &&
      partsOfSpeech.tagOf(noun + 2) === Tag.nounSingular &&
      wordTagsOf(tokens.keys[noun + 2]!)?.likeliest === Tag.nounSingular
    if (!endsSentencePart(tokens, partsOfSpeech, isOrOther ? noun + 3 : noun + 1)) continue
    const isSureNoun = tags.likeliest === Tag.nounSingular || tokens.keys[noun + 1] === ofKey
    if (isZero(tokens.keys[verb + 1]!) && noun === verb + 2 && !isSureNoun) continue
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

function isDescribing(tag: number): boolean {
  return tag === Tag.adjective || tag === Tag.superlativeAdjective || tag === Tag.comparativeAdjective
}

/** A full stop, or a preposition or relative, and no joint in the rest of the clause. */
function endsSentencePart(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): boolean {
  const first = partsOfSpeech.tagOf(from)
  const isEnd =
    tokens.classes[from] === TokenClass.punctuation && /[.;:?!]/.test(tokens.prose[tokens.starts[from]!]!)
  if (isEnd) return true
  if (first !== Tag.preposition && first !== Tag.whPronoun && first !== Tag.adverb) return false
  const end = tokens.sentences[sentenceOf(tokens, from) + 1]!
  for (let token = from; token < Math.min(end, from + 6); token++) {
    if (tokens.classes[token] === TokenClass.punctuation) return tokens.prose[tokens.starts[token]!] !== '-'
    if (partsOfSpeech.tagOf(token) === Tag.coordinator) return false
  }
  return true
}

/** "There was places where they had to crawl": a plural that nothing opens, behind the singular. */
export function* findThereAre(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const there of thereTokens(tokens)) {
    const verb = isAdverb(tokens.keys[there + 1] ?? 0) ? there + 2 : there + 1
    const meant = plurals.get(tokens.keys[verb] ?? 0)
    if (meant === undefined || tokens.shapes[verb] !== Shape.lower) continue
    let token = verb + 1
    while (isEstimate(tokens.keys[token] ?? 0)) token++
    if (isHas(tokens.keys[verb]!)) {
      if (!isBeen(tokens.keys[token] ?? 0)) continue
      token++
    }
    while (isEstimate(tokens.keys[token] ?? 0)) token++
    const isCounted = partsOfSpeech.tagOf(token) === Tag.numeral && !/^(?:1|one)$/.test(textOf(tokens, token))
    const isVague = isSome(tokens.keys[token] ?? 0)
    if (isCounted || isVague) token++
    // "There is 37 such prisoners", "there was 212 among them"
    if (
      isCounted &&
      isBehindCount(tokens.keys[token] ?? 0) &&
      tokens.classes[token - 1] !== TokenClass.symbol
    ) {
      yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
      continue
    }
    while (isLowerCase(tokens, token) && partsOfSpeech.tagOf(token) === Tag.adjective) token++
    const isPlural =
      isPluralNoun(tokens, token) || (isLowerCase(tokens, token) && isIrregularPlural(tokens.keys[token]!))
    const isSum = isMeasure(tokens.keys[token]!) && !(isVague && isLength(tokens.keys[token]!))
    if (!isPlural || isSum || partsOfSpeech.tagOf(token) !== Tag.nounPlural) continue
    // "There is men's wear", "there was sports kit": the plural describes.
    const next = partsOfSpeech.tagOf(token + 1)
    if (
      tokens.classes[token + 1] === TokenClass.clitic ||
      next === Tag.nounSingular ||
      next === Tag.properNoun ||
      next === Tag.coordinator
    )
      continue
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

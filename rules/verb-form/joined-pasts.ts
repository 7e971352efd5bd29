import { isPastLikePlain } from '../../src/analysis/irregular-pasts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { verbMargin, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase, isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { formGain } from '../../src/analysis/word-trigrams/form-gain.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const joints = wordTrigger('and but')
/** What has the plain form behind it, or a plural that may do so in the present. */
const isOpen = wordTest(
  `to will would could should may might must can do did does let lets make makes made help helps helped see saw watch watched
   hear heard have had not he'd they'd who that which what whether rather than please if when because as while how`,
)
const isObject = wordTest('him her them it us me his their its')
const isParticiple = wordTest('come run become')

/** How much likelier the past has to be before a preposition (common logarithm). */
const leastOpen = 0.3

/** "closed the lane and send sandwiches": a plain form that "and" joins to the past of the same subject. */
export function* findJoinedPasts(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (const joint of joints(tokens)) {
    const verb = joint + 1
    if (verb + 1 >= tokens.count || !isLowerCase(tokens, verb) || isParticiple(tokens.keys[verb]!)) continue
    if (isPastLikePlain(tokens.keys[verb]!)) continue
    const tags = wordTagsOf(tokens.keys[verb]!)
    if (tags === undefined || !tags.can(Tag.verbBase) || tags.can(Tag.verbPast) || tags.can(Tag.adjective))
      continue
    if (tags.can(Tag.adverb) || tags.can(Tag.preposition) || tags.can(Tag.determiner)) continue
    if (!isSpacedPair(tokens, joint, tokens.count) || !isSpacedPair(tokens, verb, tokens.count)) continue
    const sentence = sentenceOf(tokens, verb)
    const start = tokens.sentences[sentence]!
    const all = partsOfSpeech.tagsOfSentence(sentence)
    if (all[verb] !== Tag.verbBase || !isJoined(tokens, all, joint, start)) continue
    const isSure =
      isDeterminer(tokens, verb + 1) ||
      isObject(tokens.keys[verb + 1]!) ||
      // "and send sandwiches"
      (tags.likeliest === Tag.verbBase && isPluralNoun(tokens, verb + 1))
    const meant = inflect(textOf(tokens, verb), 'verb').get('past')?.[0]
    if (meant === undefined) continue
    const isOpenEnded =
      all[verb + 1] === Tag.preposition || all[verb + 1] === Tag.particle || all[verb + 1] === Tag.numeral
    const isLikely = isOpenEnded && (verbMargin(tags) > 25 || formGain(rows, verb, meant) >= leastOpen)
    if (!isSure && !isLikely && !(verbMargin(tags) > 0 && isOfOne(tokens, all, joint, start))) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'past',
      replacements: [meant],
    }
  }
}

/** "Closed the lane to traffic": no verb follows. */
function isDirection(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  const isPlain = wordTagsOf(tokens.keys[token + 1]!)?.can(Tag.verbBase) === true
  return isTo(tokens.keys[token]!) && tags[token] === Tag.preposition && !isPlain
}

const isTo = wordTest('to')

/** "He fell ill in May and die in June": a subject that has no plain form in the present. */
function isOfOne(tokens: Tokens, tags: Uint8Array, joint: number, start: number): boolean {
  let past = start
  while (past < joint && tags[past] !== Tag.verbPast && tags[past] !== Tag.be) past++
  for (let token = past; token < joint; token++)
    if (tags[token] === Tag.coordinator || isMark(tokens, token, ',')) return false
  const before = past - 1
  if (before < start) return false
  if (isOne(tokens.keys[before]!)) return true
  for (let token = start; token < past; token++) {
    const tag = tags[token]!
    const isSeveral = tag === Tag.nounPlural || tag === Tag.numeral || tag === Tag.personalPronoun
    if (isSeveral || tag === Tag.coordinator || tokens.classes[token] === TokenClass.punctuation) return false
  }
  return tags[before] === Tag.nounSingular || tags[before] === Tag.properNoun
}

const isOne = wordTest('he she it')

/** Is a past the last verb before, and does nothing in the sentence ask for a plain form? */
function isJoined(tokens: Tokens, tags: Uint8Array, joint: number, start: number): boolean {
  let found = false
  for (let token = joint - 1; token >= start; token--) {
    if (
      tokens.classes[token] === TokenClass.punctuation &&
      /[;:—–“”"()?]/.test(tokens.prose[tokens.starts[token]!]!)
    )
      break
    if (isOpen(tokens.keys[token]!) && !isDirection(tokens, tags, token)) return false
    if (tags[token] === Tag.verbBase || tags[token] === Tag.verbIng) return false
    if (isFiniteTag(tags[token]!)) {
      if (tags[token] !== Tag.verbPast) return false
      found = true
    }
  }
  return found
}

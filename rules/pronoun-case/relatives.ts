import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const whomTokens = wordTrigger('whom')
const whoTokens = wordTrigger('who')
const isOf = wordTest('of')
/** Of how many a relative may tell: "one of whom", "most of whom". */
const isShare = wordTest(
  'one two three four five six seven eight nine ten some most many few several none all both each half neither either dozens hundreds thousands majority number',
)
const isBehindComma = wordTest('of for with to from by among between')
const mostAdverbs = 2

/** "A cleaner whom relies on the bus": a verb stands where the subject of the clause would. */
export function* findObjectSubjects(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const whom of whomTokens(tokens)) {
    if (!isLowerCase(tokens, whom) || whom + 2 >= tokens.count) continue
    const before = whom > 0 ? partsOfSpeech.tagOf(whom - 1) : Tag.punctuation
    if (before === Tag.preposition || before === Tag.to || before === Tag.particle) continue
    let verb = whom + 1
    while (verb <= whom + mostAdverbs && partsOfSpeech.tagOf(verb) === Tag.adverb) verb++
    if (!isLowerCase(tokens, verb) || !isSpacedPair(tokens, whom, tokens.count)) continue
    if (!isVerbOfWhom(tokens, partsOfSpeech, verb)) continue
    yield {
      start: tokens.starts[whom]!,
      end: tokens.ends[whom]!,
      messageId: 'subject',
      replacements: ['who'],
    }
  }
}

/** A verb in a form that needs its subject before it, and no noun that could be that subject: "whom reports describe". */
function isVerbOfWhom(tokens: Tokens, partsOfSpeech: PartsOfSpeech, verb: number): boolean {
  const tag = partsOfSpeech.tagOf(verb)
  const next = partsOfSpeech.tagOf(verb + 1)
  // "Whom did they see", "whom should the club sign?": the subject follows.
  if (tag === Tag.be || tag === Tag.have || tag === Tag.do || tag === Tag.modal)
    return next !== Tag.personalPronoun && !isQuestion(tokens, verb)
  if (tag !== Tag.verbPast && tag !== Tag.verbThird && tag !== Tag.verbBase) return false
  const tags = wordTagsOf(tokens.keys[verb]!)
  if (tags === undefined) return false
  const isNoun = tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural) || tags.can(Tag.adjective)
  return !isNoun || (tag !== Tag.verbBase && endsSubject(tokens, next, verb + 1))
}

function isQuestion(tokens: Tokens, token: number): boolean {
  const end = tokens.sentences[sentenceOf(tokens, token) + 1]!
  for (let at = end - 1; at > Math.max(token, end - 3); at--)
    if (tokens.prose[tokens.starts[at]!] === '?') return true
  return false
}

/** What a verb has behind it, and a noun that is a subject has not. */
function endsSubject(tokens: Tokens, tag: number, token: number): boolean {
  return (
    isDeterminer(tokens, token) ||
    tag === Tag.preposition ||
    tag === Tag.to ||
    tag === Tag.numeral ||
    tag === Tag.particle
  )
}

/** "Five men, one of who fled", "five grandchildren, of who the eldest teaches". */
export function* findSubjectObjects(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const who of whoTokens(tokens)) {
    const preposition = who - 1
    if (tokens.shapes[who] !== Shape.lower || preposition < 1 || !isLowerCase(tokens, preposition)) continue
    const isShared =
      isOf(tokens.keys[preposition]!) &&
      (isShare(tokens.keys[preposition - 1]!) || partsOfSpeech.tagOf(preposition - 1) === Tag.numeral)
    const isApart =
      isBehindComma(tokens.keys[preposition]!) &&
      tokens.prose[tokens.starts[preposition - 1]!] === ',' &&
      tokens.sentences[sentenceOf(tokens, who)]! < preposition - 1
    if (!isShared && !isApart) continue
    yield { start: tokens.starts[who]!, end: tokens.ends[who]!, messageId: 'object', replacements: ['whom'] }
  }
}

import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isDash } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const comma = keyOf(',')
const mostInSubject = 18
/** Clauses within a subject, and what they open with. */
const isOpener = wordTest('who which that whom whose how what where when why')
/** What a sentence opens with that is no subject. */
const isTime = wordTest(
  `last next this that these those monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
   what there here now then once year week month day morning afternoon evening night time second no not yes
   january february march april may june july august september october november december half`,
)

/** "The new building, was already hung with trout": the one comma of a sentence between a subject and its verb. */
export function* findSubjectCommas(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  const { sentences, keys } = tokens
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const start = sentences[sentence]!
    const end = sentences[sentence + 1]!
    const at = firstMark(tokens, start, end)
    if (at === undefined || keys[at] !== comma || at - start < 1 || at + 2 >= end) continue
    if (!partsSubject(tokens, partsOfSpeech, start, at, end)) continue
    yield {
      start: tokens.ends[at - 1]!,
      end: tokens.ends[at]!,
      messageId: 'subject',
      values: { verb: textOf(tokens, at + 1) },
      replacements: [''],
    }
  }
}

/** The first mark of a sentence, but for hyphens and apostrophes, as far as a subject may reach. */
function firstMark(tokens: Tokens, start: number, end: number): number | undefined {
  for (let token = start; token < Math.min(end, start + mostInSubject); token++) {
    if (tokens.classes[token] !== TokenClass.punctuation) continue
    const isHyphen = tokens.prose[tokens.starts[token]!] === '-' && !isDash(tokens, token)
    if (!isHyphen) return token
  }
  return undefined
}

function partsSubject(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  start: number,
  at: number,
  end: number,
): boolean {
  const verb = partsOfSpeech.tagOf(at + 1)
  if (!isFiniteTag(verb) || !opensSubject(tokens, partsOfSpeech, start) || isTime(tokens.keys[at - 1]!))
    return false
  if (tokens.prose.slice(tokens.starts[at], tokens.ends[end - 1]).includes('?')) return false
  let openers = 0
  let verbs = 0
  for (let token = start; token < at; token++) {
    const tag = partsOfSpeech.tagOf(token)
    if (isOpener(tokens.keys[token]!) && token > start) openers++
    else if (isFiniteTag(tag)) verbs++
    else if (tag === Tag.verbBase && !isHelped(partsOfSpeech.tagOf(token - 1))) verbs++
    else if (tag === Tag.subordinator || tag === Tag.coordinator || tag === Tag.other) return false
  }
  if (verbs > openers) return false
  if (isHelper(tokens.keys[at + 1]!)) return openers === 0 || isOnlyComma(tokens, at, end)
  return isMainVerb(tokens, partsOfSpeech, at + 1, end) && isOnlyComma(tokens, at, end)
}

/** A determiner, a name or a noun with small letters behind it. */
function opensSubject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, start: number): boolean {
  if (isTime(tokens.keys[start]!)) return false
  switch (partsOfSpeech.tagOf(start)) {
    case Tag.determiner:
    case Tag.possessiveDeterminer:
    case Tag.properNoun:
    case Tag.nounPlural:
    case Tag.numeral:
    case Tag.indefinitePronoun:
      return true
    default:
      return false
  }
}

function isHelped(before: number): boolean {
  return before === Tag.to || before === Tag.modal || before === Tag.adverb || before === Tag.do
}

const isHelper = wordTest('is are was were has have had will would can could should must may might does did')
const isThat = wordTest('that')
const isSubjectPronoun = wordTest('he she they it')
const thatReach = 6

/** "The mayor, told police that": what may be a participle as well is the verb where a clause of content follows. */
function isMainVerb(tokens: Tokens, partsOfSpeech: PartsOfSpeech, verb: number, end: number): boolean {
  if (reportingWord(tokens.keys[verb]!) === undefined || partsOfSpeech.tagOf(verb + 1) === Tag.properNoun)
    return false
  if (isSubjectPronoun(tokens.keys[verb + 1] ?? 0)) return true
  for (let token = verb + 1; token < Math.min(end, verb + thatReach); token++)
    if (isThat(tokens.keys[token]!)) return true
  return false
}

function isOnlyComma(tokens: Tokens, at: number, end: number): boolean {
  for (let token = at + 1; token < end; token++)
    if (tokens.keys[token] === comma || isDash(tokens, token)) return false
  return true
}

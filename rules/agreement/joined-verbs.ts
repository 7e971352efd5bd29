import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isPluralNoun } from '../../src/analysis/word-kinds.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { subjectBefore } from './distant-subjects.ts'
import type { Sentence } from './noun-phrase.ts'
import { auxiliaries } from './verb-numbers.ts'

const joinedVerbs = wordTrigger('was were is are has have do does')
const isJoint = wordTest('and but')
const isDo = wordTest('do does')
const notKey = keyOf('not')
const isSubordinate = wordTest(
  'that who which what if when while because as than where how whether whose until before after since though although so',
)
const isOnePronoun = wordTest('he she it')
const isManyPronoun = wordTest('they we')
const isThenWord = wordTest('then later also now still')

/**
 * A verb that "and" joins to another one, with no subject of its own, that does not agree with the subject of both: "He is unhurt
 * and have not apologised", "Eleven machines failed and was replaced".
 */
export function* findJoinedVerbs(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
  isPerson: (token: number) => boolean,
): Iterable<Finding> {
  for (const verb of joinedVerbs(tokens)) {
    if (tokens.shapes[verb] !== Shape.lower) continue
    const joint = isThenWord(tokens.keys[verb - 1] ?? 0) ? verb - 2 : verb - 1
    if (!isJoint(tokens.keys[joint] ?? 0)) continue
    if (isDo(tokens.keys[verb]!) && tokens.keys[verb + 1] !== notKey) continue
    const index = sentenceOf(tokens, verb)
    const start = tokens.sentences[index]!
    const end = tokens.sentences[index + 1]!
    const sentence = { tokens, tags: partsOfSpeech.tagsOfSentence(index), rows, isPerson, start, end }
    const first = verbBefore(sentence, joint)
    if (first === undefined) continue
    const { meant, isSingular } = auxiliaries.get(tokens.keys[verb]!)!
    const isOne = isOfOne(sentence, first)
    if (isOne === undefined || isOne === isSingular) continue
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

/** The one finite verb of the sentence before a joint; undefined where there are several, or another clause stands between. */
function verbBefore({ tokens, tags, start }: Sentence, joint: number): number | undefined {
  let found: number | undefined
  for (let token = joint - 1; token >= start; token--) {
    if (isClauseMark(tokens, token)) return found
    if (isSubordinate(tokens.keys[token]!)) return undefined
    // "The drawings bear her name and are signed"
    const isPlain = tags[token] === Tag.verbBase && tags[token - 1] !== Tag.to
    if ((!isFiniteTag(tags[token]!) && !isPlain) || isOwner(tokens, tags, token)) continue
    if (found !== undefined || isRatherNoun(tokens, token)) return undefined
    found = token
  }
  return found
}

/** "Response times across three counties improved": the noun of the subject, taken for its verb. */
function isRatherNoun(tokens: Tokens, token: number): boolean {
  const tags = wordTagsOf(tokens.keys[token]!)
  return tags !== undefined && tags.costOf(Tag.nounPlural) < tags.costOf(Tag.verbThird)
}

/** Is the subject of a verb one, by its own look and by the number that the verb shows? Undefined where either is open. */
function isOfOne(sentence: Sentence, verb: number): boolean | undefined {
  const { tokens, tags, start } = sentence
  if (tags[verb] === Tag.modal) return undefined
  const shown = numberShown(sentence, verb)
  const before = tokens.keys[verb - 1] ?? 0
  const isPronoun = verb - 1 === start && (isOnePronoun(before) || isManyPronoun(before))
  const subject = subjectBefore(sentence, verb)
  const isOne = isPronoun
    ? isOnePronoun(before)
    : subject?.number && !subject.mayBeJoined
      ? subject.number === 'singular'
      : undefined
  // "The firm belongs to a family": the verb says that the firm is one.
  if (isOne === undefined) return shown && !hasSeveral(sentence, verb) ? true : undefined
  return shown === undefined || shown === isOne ? isOne : undefined
}

function numberShown({ tokens, tags }: Sentence, verb: number): boolean | undefined {
  return tags[verb] === Tag.verbThird ? true : auxiliaries.get(tokens.keys[verb]!)?.isSingular
}

function hasSeveral({ tokens, tags, start }: Sentence, verb: number): boolean {
  for (let token = start; token < verb; token++)
    if (isManySubject(tokens.keys[token]!) || tags[token] === Tag.coordinator || isPluralNoun(tokens, token))
      return true
  return false
}

const isManySubject = wordTest(
  'they we you i both all some many few several those these others people say says said',
)

function isClauseMark(tokens: Tokens, token: number): boolean {
  return (
    tokens.classes[token] === TokenClass.punctuation &&
    /[;:—–“”"()]/.test(tokens.prose[tokens.starts[token]!]!)
  )
}

/** "Brandt's is owned": a name with its possessive before the verb. */
function isOwner(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  return tokens.classes[token] === TokenClass.clitic && isFiniteTag(tags[token + 1]!)
}

import { sentenceOf } from '../../src/analysis/locate.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isPluralNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Plural verbs, and the singular of each. */
const singulars = new Map(
  'are:is have:has do:does'
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
    .map(([plural, singular]) => [keyOf(plural), singular]),
)
const pluralVerbs = wordTrigger('are have do')
const isSingularVerb = wordTest('is has does was')
const isJoint = wordTest('and but')
const isManySubject = wordTest(
  'they we you i who that which both all some many few several those these others people',
)
const isSubordinate = wordTest(
  'that who which what if when while because as than where how whether whose say says said',
)
const isDo = wordTest('do')
const notKey = keyOf('not')

/** "He is unhurt and have not apologized": a verb that "and" joins to a singular one, with no subject of its own. */
export function* findJoinedVerbs(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const verb of pluralVerbs(tokens)) {
    if (tokens.shapes[verb] !== Shape.lower || !isJoint(tokens.keys[verb - 1] ?? 0)) continue
    if (isDo(tokens.keys[verb]!) && tokens.keys[verb + 1] !== notKey) continue
    const sentence = sentenceOf(tokens, verb)
    const start = tokens.sentences[sentence]!
    if (!isJoined(tokens, partsOfSpeech.tagsOfSentence(sentence), verb - 1, start)) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'pair',
      replacements: [singulars.get(tokens.keys[verb]!)!],
    }
  }
}

/** Is the only finite verb of the clause before a singular one, with nothing before it that could be several? */
function isJoined(tokens: Tokens, tags: Uint8Array, joint: number, start: number): boolean {
  let found = false
  for (let token = joint - 1; token >= start; token--) {
    const key = tokens.keys[token]!
    if (isClauseMark(tokens, token)) break
    // "The drawings bear her name and are signed"
    if (tags[token] === Tag.verbBase && tags[token - 1] !== Tag.to && !found) return false
    if (isFiniteTag(tags[token]!) && !isOwner(tokens, tags, token)) {
      if (found) return false
      found = isSingularVerb(key) || tags[token] === Tag.verbThird
      if (!found) return false
      continue
    }
    if (isSubordinate(key)) return false
    if (found && (isManySubject(key) || tags[token] === Tag.coordinator || isPluralNoun(tokens, token)))
      return false
  }
  return found
}

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

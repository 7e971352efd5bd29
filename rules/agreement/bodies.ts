import { isMonth, isWeekday } from '../../src/analysis/changes/time-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer } from '../../src/analysis/word-kinds.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { auxiliaries } from './verb-numbers.ts'

const plurals = wordTrigger("are have were do don't haven't aren't weren't")
/** Bodies of many that may take a plural verb; who does so does not call them "it" in the same breath. */
const isBody = wordTest(
  `company council firm club board bank school government committee commission agency union party charity trust university
   college hospital museum ministry court association federation authority department airline league parliament senate
   cabinet newspaper broadcaster supplier manufacturer publisher retailer brewery band society foundation institute`,
)
const isOwn = wordTest('its itself')
const isClause = wordTest('that which when if because as')
const isIt = wordTest('it')
const isTime = wordTest('year month week day night time today morning evening afternoon season')
const isAdverb = wordTest('now also never still already since not')

/** "The company have said that it will appeal": a body that is many by its verb, and one by its pronoun. */
export function* findPluralBodies(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const verb of plurals(tokens)) {
    const noun = isAdverb(tokens.keys[verb - 1] ?? 0) ? verb - 2 : verb - 1
    if (noun < 1 || !isBody(tokens.keys[noun]!) || tokens.shapes[verb] !== Shape.lower) continue
    const sentence = sentenceOf(tokens, verb)
    const start = tokens.sentences[sentence]!
    const end = tokens.sentences[sentence + 1]!
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    if (!isSubject(tokens, tags, noun, start) || !isCalledIt(tokens, tags, verb, end)) continue
    const { meant } = auxiliaries.get(tokens.keys[verb]!)!
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

/** A phrase with a determiner that opens its clause: nothing that it could be joined to, and no preposition, stands before. */
function isSubject(tokens: Tokens, tags: Uint8Array, noun: number, start: number): boolean {
  let first = noun
  while (first > start && isDescribing(tags[first - 1]!)) first--
  if (first <= start) return false
  const determiner = first - 1
  if (!isDeterminer(tokens, determiner)) return false
  const before = determiner - 1
  return (
    before < start ||
    tokens.classes[before] === TokenClass.punctuation ||
    tags[before] === Tag.subordinator ||
    tags[before] === Tag.whAdverb
  )
}

function isDescribing(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.adjective || tag === Tag.properNoun
}

/** Is it "its" or "it" further on, with nothing between that these could stand for instead? */
function isCalledIt(tokens: Tokens, tags: Uint8Array, verb: number, end: number): boolean {
  for (let token = verb + 1; token < end; token++) {
    const key = tokens.keys[token]!
    if (isOwn(key) || (isIt(key) && isClause(tokens.keys[token - 1]!))) return true
    const tag = tags[token]!
    if (tag === Tag.nounSingular && !isTime(key)) return false
    if (tag === Tag.properNoun && !isWeekday(key) && !isMonth(key)) return false
    if (tag === Tag.personalPronoun || tag === Tag.demonstrativePronoun || tag === Tag.verbIng) return false
  }
  return false
}

import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { isToldInPast } from '../../src/analysis/told-in-past.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const pointing = wordTrigger('this that')
const isObject = wordTest('him her them us me it')
const isThose = wordTest('those these')
const isAs = wordTest('as')
const helpers = wordTrigger('is was')
const isOf = wordTest('of')

/** "That complicate the picture": what was said before is the subject that opens the sentence, and an object follows its verb. */
export function* findPointingPlains(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const subject of pointing(tokens)) {
    const verb = subject + 1
    if (verb + 1 >= tokens.count || !isLowerCase(tokens, verb) || !isSpacedPair(tokens, verb, tokens.count))
      continue
    const sentence = sentenceOf(tokens, subject)
    const start = tokens.sentences[sentence]!
    const tags = wordTagsOf(tokens.keys[verb]!)
    if (subject !== start || tags?.likeliest !== Tag.verbBase || tags.can(Tag.verbPast)) continue
    if (!isDeterminer(tokens, verb + 1) && !isObject(tokens.keys[verb + 1]!)) continue
    const end = tokens.sentences[sentence + 1]!
    const all = partsOfSpeech.tagsOfSentence(sentence)
    if (hasVerbBehind(tokens, all, verb + 1, end)) continue
    const form = isToldInPast(tokens, all, { start, end }, verb) ? 'past' : 'third'
    const meant = inflect(textOf(tokens, verb), 'verb').get(form)?.[0]
    if (meant === undefined) continue
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

/** "This leave the men had earned": the verb is yet to come. */
function hasVerbBehind(tokens: Tokens, tags: Uint8Array, from: number, end: number): boolean {
  for (let token = from; token < end; token++) {
    const isJoint =
      tags[token] === Tag.coordinator || tags[token] === Tag.subordinator || tags[token] === Tag.whPronoun
    if (isJoint || tokens.classes[token] === TokenClass.punctuation) return false
    if (isFiniteTag(tags[token]!)) return true
  }
  return false
}

/** "As is those of its rivals": several are likened. */
export function* findLikenedSeverals(tokens: Tokens): Iterable<Finding> {
  for (const verb of helpers(tokens)) {
    if (!isAs(tokens.keys[verb - 1] ?? 0) || !isThose(tokens.keys[verb + 1] ?? 0)) continue
    if (!isOf(tokens.keys[verb + 2] ?? 0)) continue
    const meant = textOf(tokens, verb) === 'is' ? 'are' : 'were'
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

const isPart = wordTest('one each some many all most none both any several two three four five')

/** "One of this reports": several are pointed at as one. */
export function* findPointedSeverals(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const pointer of pointing(tokens)) {
    const noun = pointer + 1
    if (
      noun + 1 >= tokens.count ||
      !isOf(tokens.keys[pointer - 1] ?? 0) ||
      !isPart(tokens.keys[pointer - 2] ?? 0)
    )
      continue
    if (!isLowerCase(tokens, noun) || partsOfSpeech.tagOf(noun) !== Tag.nounPlural) continue
    const next = partsOfSpeech.tagOf(noun + 1)
    if (next <= Tag.properNoun && next !== Tag.other) continue
    const meant = textOf(tokens, pointer) === 'this' ? 'these' : 'those'
    yield {
      start: tokens.starts[pointer]!,
      end: tokens.ends[pointer]!,
      messageId: 'pair',
      replacements: [meant],
    }
  }
}

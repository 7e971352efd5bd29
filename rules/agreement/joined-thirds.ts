import { sentenceOf } from '../../src/analysis/locate.ts'
import { verbMargin, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const joints = wordTrigger('and but')
/** What may have the plain form behind it, or opens a clause of its own. */
const isOpen = wordTest(
  `to will would could should may might must can do did does let lets make makes help helps see sees hear hears have watch
   they we you i that who which what whether rather than please if when because as while how where before after`,
)
const isObject = wordTest('him her them it us me')
const isSingular = keyTest(['is', 'has', 'was'].map(keyOf))

/** How much dearer anything else has to be than the plain verb (costs of the tagger). */
const rareOther = 10

/** "Makes boats and sell them to the navy": a plain form that "and" joins to the verb of one. */
export function* findJoinedThirds(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const joint of joints(tokens)) {
    const verb = joint + 1
    if (verb + 1 >= tokens.count || !isLowerCase(tokens, verb) || !isSpacedPair(tokens, joint, tokens.count))
      continue
    const words = wordTagsOf(tokens.keys[verb]!)
    if (words === undefined || !words.can(Tag.verbBase) || verbMargin(words) <= rareOther) continue
    if (words.can(Tag.verbPast) || words.can(Tag.adjective) || words.can(Tag.adverb)) continue
    if (!isSpacedPair(tokens, verb, tokens.count)) continue
    const sentence = sentenceOf(tokens, verb)
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    if (tags[verb] !== Tag.verbBase || !isOfOne(tokens, tags, joint, tokens.sentences[sentence]!)) continue
    const isBehind = isDeterminer(tokens, verb + 1) || isObject(tokens.keys[verb + 1]!)
    const [meant] = inflect(textOf(tokens, verb), 'verb').get('third') ?? []
    if (!isBehind || meant === undefined) continue
    yield { start: tokens.starts[verb]!, end: tokens.ends[verb]!, messageId: 'pair', replacements: [meant] }
  }
}

const longest = 40

/** Is the one verb before, in a sentence without another clause, that of one? */
function isOfOne(tokens: Tokens, tags: Uint8Array, joint: number, start: number): boolean {
  let found = false
  if (joint - start > longest) return false
  for (let token = joint - 1; token >= start; token--) {
    if (
      tokens.classes[token] === TokenClass.punctuation &&
      /[;:—–“”"()?]/.test(tokens.prose[tokens.starts[token]!]!)
    )
      break
    if (isOpen(tokens.keys[token]!) || tags[token] === Tag.verbBase) return false
    if (!isFiniteTag(tags[token]!)) continue
    if (found || (tags[token] !== Tag.verbThird && !isSingular(tokens.keys[token]!))) return false
    found = true
  }
  return found
}

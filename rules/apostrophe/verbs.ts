import { verbMargin, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { cliticsIn } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const s = keyOf("'s")
/** "Let's": a contraction. */
const isContracted = wordTest('let')
const isSubject = wordTest('he she it who nobody everybody everyone somebody someone which')
/** Behind a word that is rather a verb than a noun, these show that it has an object. */
const isBehindVerb = wordTest(
  'the a an his her its their to on in at for with from that him them it who what how',
)

/** "The board meet's on Tuesday", "he want's to leave": the third person of a verb has no apostrophe. */
export function* findVerbsWithMark(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const clitic of cliticsIn(tokens)) {
    const verb = clitic - 1
    if (verb < 1 || tokens.keys[clitic] !== s || !isLowerCase(tokens, verb) || !isJoined(tokens, clitic))
      continue
    if (isContracted(tokens.keys[verb]!) || isJoined(tokens, verb)) continue
    if (!isBehindVerb(tokens.keys[clitic + 1] ?? 0) || !isLowerCase(tokens, clitic + 1)) continue
    if (!isVerb(tokens, partsOfSpeech, verb)) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[clitic]!,
      messageId: 'stray',
      replacements: inflect(textOf(tokens, verb), 'verb').get('third') ?? [],
    }
  }
}

/** Behind a pronoun whatever may be a verb; behind a noun what is hardly anything else. */
function isVerb(tokens: Tokens, partsOfSpeech: PartsOfSpeech, verb: number): boolean {
  const tags = wordTagsOf(tokens.keys[verb]!)
  if (tags === undefined || !tags.can(Tag.verbBase)) return false
  if (isSubject(tokens.keys[verb - 1]!)) return !tags.can(Tag.verbPast) && !tags.can(Tag.adverb)
  if (tokens.classes[verb - 1] !== TokenClass.word) return false
  const before = partsOfSpeech.tagOf(verb - 1)
  return (before === Tag.nounSingular || before === Tag.properNoun) && verbMargin(tags) > 0
}

import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { nominalTags, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, joinedText } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { pairOf, wordOf } from '../../src/analysis/word-trigrams/model.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { joinedGain } from '../../src/analysis/word-trigrams/window.ts'
import { addToKey, keySeed } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** How much likelier the one word has to be (common logarithm): for two that are known side by side, and for others. */
const least = { known: 2.2, unknown: 1.9, noun: 0 } as const
/** Adverbs that verbs have behind them: what an article stands before is a noun of both. */
const isParticle = wordTest('out over up down off away back through')
/** Two words in some houses, or where the second is a verb of its own: "watched the sun set". */
const isTwoToo = wordTest('care force set place care time side less lay')
/** "A con man", "a best man". */
const isTwoBefore = wordTest('con best family straight front yes gas')
/** People and things that are one word with what stands before them. */
const isOneWith = wordTest(
  'man woman keeper keepers mate mates tie ties cut cuts horn wife wives smith locked',
)

/** "The air port", "a break through in the talks", "an old signal man": halves of one word. */
export function* findTornWords(
  tokens: Tokens,
  rows: WordRows,
  partsOfSpeech: PartsOfSpeech,
): Iterable<Finding> {
  for (let first = 0; first + 1 < tokens.count; first++) {
    if (
      functionWord(tokens.keys[first]!) !== 0 ||
      !isLowerCase(tokens, first) ||
      !isLowerCase(tokens, first + 1)
    )
      continue
    if (!isLowerWord(joinedKey(tokens, first)) || !isSpacedPair(tokens, first, tokens.count)) continue
    if (isPartOfCompound(tokens, first) || isPartOfCompound(tokens, first + 1)) continue
    if (
      !isOneWord(tokens, rows, first) &&
      !isNounOfVerb(tokens, rows, partsOfSpeech, first) &&
      !isCompound(tokens, partsOfSpeech, first)
    )
      continue
    yield {
      start: tokens.starts[first]!,
      end: tokens.ends[first + 1]!,
      messageId: 'split',
      replacements: [joinedText(tokens, first)],
    }
  }
}

/** The key of both tokens written as one word. */
function joinedKey({ prose, starts, ends }: Tokens, first: number): number {
  let hash = keySeed
  for (let at = starts[first]!; at < ends[first]!; at++) hash = addToKey(hash, prose.charCodeAt(at))
  for (let at = starts[first + 1]!; at < ends[first + 1]!; at++) hash = addToKey(hash, prose.charCodeAt(at))
  return hash >>> 1
}

/** "Leg it": an object. */
function isPronoun(key: number): boolean {
  return (functionWord(key) & FunctionWord.pronoun) !== 0
}

function isOneWord(tokens: Tokens, rows: WordRows, first: number): boolean {
  const key = tokens.keys[first + 1]!
  if (isTwoToo(key) || isParticle(key) || isPronoun(key)) return false
  const place = rows.places[first]!
  const isKnown = pairOf(trigramModel(), rows.words[place]!, rows.words[place + 1]!) >= 0
  return gainOf(tokens, rows, first) >= (isKnown ? least.known : least.unknown)
}

function gainOf(tokens: Tokens, rows: WordRows, first: number): number {
  const model = trigramModel()
  const place = rows.places[first]!
  const joined = wordOf(model, joinedKey(tokens, first))
  return joined < 0 || rows.firsts[place + 1] !== first + 1
    ? -Infinity
    : joinedGain(model, rows, place, joined)
}

/** "The turn out was low": a verb with its adverb behind an article. */
function isNounOfVerb(tokens: Tokens, rows: WordRows, partsOfSpeech: PartsOfSpeech, first: number): boolean {
  if (!isParticle(tokens.keys[first + 1]!) || wordTagsOf(tokens.keys[first]!)?.can(Tag.verbBase) !== true)
    return false
  // "Ahead at the break through a volley"
  if (isPhraseTag(partsOfSpeech.tagOf(first + 2))) return false
  return partsOfSpeech.tagOf(first - 1) === Tag.determiner && gainOf(tokens, rows, first) >= least.noun
}

function isPhraseTag(tag: Tag): boolean {
  return nominalTags.includes(tag) || tag === Tag.determiner || tag === Tag.possessiveDeterminer
}

/** "A signal man", "his team mates". */
function isCompound(tokens: Tokens, partsOfSpeech: PartsOfSpeech, first: number): boolean {
  if (!isOneWith(tokens.keys[first + 1]!)) return false
  const tags = wordTagsOf(tokens.keys[first]!)
  if (isTwoBefore(tokens.keys[first]!)) return false
  return partsOfSpeech.tagOf(first) === Tag.nounSingular && tags?.can(Tag.adjective) === false
}

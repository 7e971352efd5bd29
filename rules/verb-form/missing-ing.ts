import { verbMargin, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { formGain } from '../../src/analysis/word-trigrams/form-gain.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const keepingTokens = wordTrigger(
  'kept keeps avoid avoids avoided deny denies denied enjoy enjoys enjoyed finish finished keep stopped',
)
/** After these the form in -ing stands before an object. */
const isOnlyVerb = wordTest('lose make take give send ask tell see keep say build destroy attack receive')
const isObject = wordTest('money it them him her us me that people more')

/** "kept lose money", "denied take it": after these the form in -ing stands before an object. */
export function* findMissingIng(
  tokens: Tokens,
  _partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (const keeping of keepingTokens(tokens)) {
    const token = keeping + 1
    if (token + 1 >= tokens.count || !isLowerCase(tokens, token)) continue
    if (!isSpacedPair(tokens, token - 1, tokens.count)) continue
    const written = textOf(tokens, token)
    const isMeant =
      (isOnlyVerb(tokens.keys[token]!) &&
        (isDeterminer(tokens, token + 1) || isObject(tokens.keys[token + 1]!))) ||
      isVerbByWords(tokens, rows, token, written)
    if (!isMeant) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'ing',
      values: { helper: textOf(tokens, token - 1) },
      replacements: inflect(written, 'verb').get('ing') ?? [],
    }
  }
}

/** "Stopped sell milk", "kept ask for it": rather a verb than a noun, and likelier in -ing. */
function isVerbByWords(tokens: Tokens, rows: WordRows, token: number, written: string): boolean {
  const tags = wordTagsOf(tokens.keys[token]!)
  const [ing] = inflect(written, 'verb').get('ing') ?? []
  if (
    ing === undefined ||
    isNounRather(tokens.keys[token]!) ||
    !tags?.can(Tag.verbBase) ||
    verbMargin(tags) <= 0
  )
    return false
  return formGain(rows, token, ing) >= leastGain
}

const leastGain = 1.5
/** "Kept watch", "kept score": what is kept. */
const isNounRather = wordTest(
  'work play watch guard score count pace track time house hold faith control order record',
)

const forwardTokens = wordTrigger('forward')
const isLooking = wordTest('look looks looked looking')
const isTo = wordTest('to')
/** How much dearer the noun has to be than the verb (costs of the tagger). */
const rareNoun = 25
const isWith = wordTest('with alongside')

/** "Looked forward to meet her": the "to" of this phrase is a preposition. */
export function* findPlainsBehindForward(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const forward of forwardTokens(tokens)) {
    const verb = forward + 2
    if (
      verb + 1 >= tokens.count ||
      !isLooking(tokens.keys[forward - 1] ?? 0) ||
      !isTo(tokens.keys[forward + 1]!)
    )
      continue
    const tags = wordTagsOf(tokens.keys[verb]!)
    if (!isLowerCase(tokens, verb) || partsOfSpeech.tagOf(verb) !== Tag.verbBase || tags === undefined)
      continue
    if (
      verbMargin(tags) <= rareNoun &&
      !isDeterminer(tokens, verb + 1) &&
      !isWith(tokens.keys[verb + 1]!) &&
      !isObject(tokens.keys[verb + 1]!)
    )
      continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: 'ing',
      values: { helper: textOf(tokens, verb - 1) },
      replacements: inflect(textOf(tokens, verb), 'verb').get('ing') ?? [],
    }
  }
}

import { verbMargin, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { logBehind, unknownWord, wordOf } from '../../src/analysis/word-trigrams/model.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { insertedGain } from '../../src/analysis/word-trigrams/window.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { endsRelativeClause } from './infinitives.ts'

/** How often "to" has to stand behind what asks for it (common logarithm), and how much it has to add in its place. */
const often = { verb: -1.5, adjective: -0.6 } as const
const least = { verb: 0.4, noun: 1 } as const
/** How much dearer anything else has to be than the plain verb (costs of the tagger). */
const rareOther = 25

const to = keyOf('to')
let takers: Float32Array | undefined

/** How often "to" stands behind a word; asked of the trigrams once a word. */
function toBehind(word: number): number {
  const model = trigramModel()
  takers ??= new Float32Array(model.wordLogs.length)
  if (takers[word] === 0) takers[word] = logBehind(model, unknownWord, word, wordOf(model, to))
  return takers[word]!
}

/** A verb or an adjective that asks for "to", but not the agreed, the wanted. */
function isTaker(tag: number, word: number, key: number, isNominal: boolean): boolean {
  if (tag >= Tag.verbBase && tag <= Tag.verbParticiple) return !isNominal
  // "For advice and hopes make an offer"
  if (tag === Tag.nounPlural) return isHope(key)
  return tag === Tag.adjective && toBehind(word) >= often.adjective
}

/** "Begun work on the line", "refused help", "needed consent to build". */
const isWork = wordTest('work help play talk trade consent')
/** "Seek leave to appeal", "expect change at the top": of these something else follows behind the verb. */
const isLeave = wordTest('leave')
const isChange = wordTest('change support reform progress action growth delay control damage')

function isObject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, noun: number): boolean {
  if (isWork(tokens.keys[noun]!)) return true
  if (isLeave(tokens.keys[noun]!)) return tokens.keys[noun + 1] === to
  const after = partsOfSpeech.tagOf(noun + 1)
  return isChange(tokens.keys[noun]!) && (after === Tag.preposition || after === Tag.subordinator)
}

const isHope = wordTest('hopes plans wants needs promises attempts')

/** What is a noun as well is a verb before an object, and before a preposition where it is hardly ever a noun. */
function isVerbBefore(after: Tag, likeliest: Tag, isSeeming: boolean): boolean {
  if (isSeeming && after === Tag.nounPlural) return true
  if (after === Tag.determiner || after === Tag.personalPronoun) return true
  return after === Tag.preposition && likeliest === Tag.verbBase
}

const isSeemingWord = wordTest('appear appears appeared seem seems seemed tend tends tended')
const isBare = wordTest(
  'go goes went going want let lets help helps helped helping dare dares dared need needs',
)

/** "Could not afford live", "had intended pay it back", "hopes make an offer": a word that asks for "to", and a plain verb. */
export function* findMissingTo(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  const model = trigramModel()
  const inserted = wordOf(model, to)
  for (let place = 2; place < rows.count; place++) {
    const taker = rows.words[place - 1]!
    const token = rows.firsts[place - 1]!
    if (taker < 0 || token < 0 || rows.firsts[place] !== token + 1 || toBehind(taker) < often.verb) continue
    if (!isSpacedPair(tokens, token, tokens.count) || !isLowerCase(tokens, token)) continue
    if (!isLowerCase(tokens, token + 1) || isPartOfCompound(tokens, token + 1)) continue
    const tags = wordTagsOf(tokens.keys[token + 1]!)
    if (tags === undefined || !tags.can(Tag.verbBase) || isPartOfCompound(tokens, token)) continue
    if (
      isObject(tokens, partsOfSpeech, token + 1) ||
      endsRelativeClause(tokens, partsOfSpeech, token) ||
      isBare(tokens.keys[token]!) ||
      !isTaker(partsOfSpeech.tagOf(token), taker, tokens.keys[token]!, isDeterminer(tokens, token - 1))
    )
      continue
    const isVerb = verbMargin(tags) > rareOther
    const isSeeming = isSeemingWord(tokens.keys[token]!)
    if (!isVerb && !isVerbBefore(partsOfSpeech.tagOf(token + 2), tags.likeliest, isSeeming)) continue
    if (insertedGain(model, rows, place, inserted) < (isVerb ? least.verb : least.noun)) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token + 1]!,
      messageId: 'missing',
      replacements: [`${textOf(tokens, token)} to ${textOf(tokens, token + 1)}`],
    }
  }
}

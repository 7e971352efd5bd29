import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { unknownWord, wordOf } from '../../src/analysis/word-trigrams/model.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { rivalLog, writtenLog } from '../../src/analysis/word-trigrams/window.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isBeing = wordTest('is are was were be been being seems seemed became become very so too more most')
/** How much likelier the adverb has to be than the adjective (common logarithm). */
const least = 1

/** "Was serious injured", "are particular unpopular", "it was extreme cold": what says how or how much is an adverb. */
export function* findPlainManner(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  const model = trigramModel()
  for (let place = 2; place < rows.count; place++) {
    const token = rows.firsts[place]!
    if (token < 1 || rows.words[place]! < 0 || rows.firsts[place + 1] !== token + 1) continue
    if (!isBeing(tokens.keys[token - 1]!) || !isLowerCase(tokens, token) || isPartOfCompound(tokens, token))
      continue
    if (!isSpacedPair(tokens, token, tokens.count) || !isManner(tokens, partsOfSpeech, token)) continue
    const meant = adverbOf(textOf(tokens, token))
    const word = wordOf(model, keyOf(meant))
    if (word === unknownWord || rivalLog(model, rows, place, word) - writtenLog(rows, place) < least) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'confused',
      replacements: [meant],
    }
  }
}

/** An adjective and nothing else, before a participle or another adjective that no noun follows. */
function isManner(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const tags = wordTagsOf(tokens.keys[token]!)
  if (
    isTalk(tokens.keys[token]!) ||
    tags?.likeliest !== Tag.adjective ||
    tags.can(Tag.adverb) ||
    tags.can(Tag.verbParticiple)
  )
    return false
  const next = partsOfSpeech.tagOf(token + 1)
  if (next !== Tag.verbParticiple && next !== Tag.adjective && next !== Tag.verbPast) return false
  const after = partsOfSpeech.tagOf(token + 2)
  return after > Tag.properNoun && after !== Tag.adjective && !isPartOfCompound(tokens, token + 1)
}

/** "Real polite" is talk. */
const isTalk = wordTest('real')

export function adverbOf(adjective: string): string {
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`
  return adjective.endsWith('ic') ? `${adjective}ally` : `${adjective}ly`
}

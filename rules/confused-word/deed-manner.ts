import { verbLemma } from '../../src/analysis/lemma.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { formGain } from '../../src/analysis/word-trigrams/form-gain.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { adverbOf } from './manner.ts'

/** "Travel free", "play safe": said of the one who does it. */
const isFixed = wordTest('free safe rich wild')
/** How much likelier the adverb has to be (common logarithm). */
const least = 0.5

/** What is done in some manner, and of which no adjective says how it ends. */
const skills = new Set(
  'play sing dance perform work behave act speak write sleep drive swim function operate fight bat bowl cook'.split(
    ' ',
  ),
)

/** "Played good in the second half", "sang beautiful at the service": how something is done, and nothing behind it that the word could describe. */
export function* findPlainDeeds(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (let token = 1; token + 1 < tokens.count; token++) {
    if (partsOfSpeech.tagOf(token) !== Tag.adjective || !isPlainDeed(tokens, partsOfSpeech, token)) continue
    const written = textOf(tokens, token)
    const meant = written === 'good' ? 'well' : adverbOf(written)
    const isSkill = skills.has(verbLemma(textOf(tokens, token - 1))) && isOnlyAdjective(tokens.keys[token]!)
    if (!isSkill && formGain(rows, token, meant) < least) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'confused',
      replacements: [meant],
    }
  }
}

/** An adjective right behind a finite verb, and before a preposition or a mark. */
function isPlainDeed(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  const before = partsOfSpeech.tagOf(token - 1)
  if (before !== Tag.verbPast && before !== Tag.verbThird && before !== Tag.verbBase) return false
  const next = token + 1
  if (!isClauseEnd(tokens, next) && partsOfSpeech.tagOf(next) !== Tag.preposition) return false
  if (!isLowerCase(tokens, token) || isFixed(tokens.keys[token]!)) return false
  if (isPartOfCompound(tokens, token) || !isSpacedPair(tokens, token - 1, tokens.count)) return false
  const tags = wordTagsOf(tokens.keys[token]!)
  return tags !== undefined && !tags.can(Tag.verbParticiple) && !tags.can(Tag.nounPlural)
}

function isOnlyAdjective(key: number): boolean {
  const tags = wordTagsOf(key)
  return tags !== undefined && !tags.can(Tag.nounSingular) && !tags.can(Tag.adverb)
}

const as = wordTest('as')
const isPossible = wordTest('possible')
const quickTokens = wordTrigger(
  'quick slow careful cheap easy smooth quiet safe efficient thorough fair swift accurate',
)
const isBeing = wordTest(
  "be is are was were been being make makes made making keep keeps kept keeping get gets got look looks looked become became 's seem seems",
)
const reach = 6

/** "Dealt with as quick as possible": nothing is to be so. */
export function* findPlainAsPossible(tokens: Tokens, _partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of quickTokens(tokens)) {
    if (
      !as(tokens.keys[token - 1] ?? 0) ||
      !as(tokens.keys[token + 1] ?? 0) ||
      !isPossible(tokens.keys[token + 2] ?? 0)
    )
      continue
    if (isBehindState(tokens, token)) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'confused',
      replacements: [adverbOf(textOf(tokens, token))],
    }
  }
}

function isBehindState(tokens: Tokens, token: number): boolean {
  for (let at = token - 2; at >= Math.max(0, token - reach); at--)
    if (isBeing(tokens.keys[at]!)) return !isPassive(tokens, at)
  return false
}

/** "Being dealt with as quick": a participle follows. */
function isPassive(tokens: Tokens, at: number): boolean {
  return wordTagsOf(tokens.keys[at + 1]!)?.can(Tag.verbParticiple) === true
}

import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { Tag } from '../parts-of-speech.ts'
import type { Phrase } from '../subjects.ts'
import { isCapital, isJoined, isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'

const of = keyOf('of')
const one = keyOf('one')
const no = keyOf('no')
const isCurrency = keyTest(['$', '£', '€'].map(keyOf))
const isCalendar = keyTest(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow'
    .split(' ')
    .map(keyOf),
)
/** No noun phrase has more tokens, without what "of" adds. */
const longest = 12

/** By tag: 1 for nouns, 2 for what stands before them, 3 for pronouns. */
const kinds = new Uint8Array(64)
for (const tag of [Tag.nounSingular, Tag.nounPlural, Tag.properNoun]) kinds[tag] = 1
for (const tag of [
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.adjective,
  Tag.comparativeAdjective,
  Tag.superlativeAdjective,
  Tag.numeral,
  Tag.verbIng,
  Tag.verbParticiple,
  Tag.prefix,
  Tag.whDeterminer,
])
  kinds[tag] = 2
for (const tag of [
  Tag.personalPronoun,
  Tag.indefinitePronoun,
  Tag.demonstrativePronoun,
  Tag.reflexivePronoun,
])
  kinds[tag] = 3

/**
 * The noun phrase that begins at a token: determiners, adjectives, nouns, names, and what "of" adds.
 * @param end the first token that does not belong to the sentence
 * @param whole does what "of" adds belong to it?
 * @returns undefined where no noun phrase begins
 */
export function nounPhraseFrom(
  tokens: Tokens,
  tags: Uint8Array,
  first: number,
  end: number,
  whole = true,
): Phrase | undefined {
  if (first >= end) return undefined
  if (kinds[tags[first]] === 3) return { firstToken: first, endToken: first + 1, head: first }
  if (tokens.keys[first] === no && tokens.keys[first + 1] === one)
    return { firstToken: first, endToken: first + 2, head: first + 1 }
  const limit = Math.min(end, first + longest)
  let head = -1
  let at = first
  for (; at < limit && continues(tokens, tags, at, first, head); at++) {
    if (kindOf(tokens, tags, at) === 1 || tags[at] === Tag.numeral) head = at
  }
  // "the final", "betting": what ends the phrase is its head, whatever it is tagged.
  if (head < 0 && at > first && mayBeHead(tags[at - 1])) head = at - 1
  if (head < 0) return undefined
  const inner =
    whole && tokens.keys[head + 1] === of ? nounPhraseFrom(tokens, tags, head + 2, end) : undefined
  return { firstToken: first, endToken: inner?.endToken ?? head + 1, head }
}

function mayBeHead(tag: number): boolean {
  return tag === Tag.adjective || tag === Tag.verbIng
}

/** A capital after another is a name, whatever it is tagged: "Tarn Mills". */
function kindOf(tokens: Tokens, tags: Uint8Array, at: number): number {
  return isCapital(tokens, at) && isCapital(tokens, at - 1) ? 1 : kinds[tags[at]]
}

function continues(tokens: Tokens, tags: Uint8Array, at: number, first: number, head: number): boolean {
  const tokenClass = tokens.classes[at]
  if (tokenClass === TokenClass.punctuation) {
    if (isMark(tokens, at, '-')) return isJoined(tokens, at) && isJoined(tokens, at + 1)
    if (isMark(tokens, at, '&')) return true
    return isMark(tokens, at, '.') && isJoined(tokens, at) && at > first && isCapital(tokens, at - 1)
  }
  if (tokenClass === TokenClass.symbol) return isCurrency(tokens.keys[at]) && head < 0
  if (tokenClass === TokenClass.clitic) return at > first && tags[at] === Tag.possessiveClitic
  if (isCalendar(tokens.keys[at])) return false
  const kind = kindOf(tokens, tags, at)
  if (kind === 1) return true
  if (kind !== 2) return false
  // "Leeds 2-1": a figure after a name is a score. After a noun, a new phrase begins ("gave the city a park").
  return (
    head < 0 ||
    isCapital(tokens, at) ||
    tokens.classes[at - 1] === TokenClass.clitic ||
    isMark(tokens, at - 1, '-') ||
    isNumeralHead(tags, head, at)
  )
}

/** "40 new beds": so far only the figure is there. */
function isNumeralHead(tags: Uint8Array, head: number, at: number): boolean {
  return tags[head] === Tag.numeral && head === at - 1
}

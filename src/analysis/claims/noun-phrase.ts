import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import type { Phrase } from '../subjects.ts'
import { isCapital, isJoined, isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'

const { pronoun, determiner, preposition, coordinator, subordinator, auxiliary, adverb, calendar, relative } =
  FunctionWord
const stops = preposition | coordinator | subordinator | auxiliary | relative | adverb | calendar | pronoun
const isObjectPronoun = keyTest(
  ['him', 'her', 'it', 'them', 'me', 'us', 'you', 'himself', 'herself', 'itself', 'themselves'].map(keyOf),
)
const her = keyOf('her')
const of = keyOf('of')
const hyphen = keyOf('-')
const isCurrency = keyTest(['$', '£', '€'].map(keyOf))
/** No noun phrase has more tokens, without what "of" adds. */
const longest = 12

/**
 * The noun phrase that begins at a token: determiners, adjectives, nouns, names, and what "of" adds.
 * @param end the first token that does not belong to the sentence
 * @param whole does what "of" adds belong to it?
 * @returns undefined where no noun phrase begins
 */
export function nounPhraseFrom(tokens: Tokens, first: number, end: number, whole = true): Phrase | undefined {
  if (first >= end) return undefined
  const key = tokens.keys[first]
  const opening = functionWord(key)
  const alone = { firstToken: first, endToken: first + 1, head: first }
  if (isObjectPronoun(key) && !(key === her && isPossessed(tokens, first + 1, end))) return alone
  if ((opening & (pronoun | determiner)) === pronoun) return alone
  const limit = Math.min(end, first + longest)
  let head = -1
  let at = first
  for (; at < limit && continues(tokens, at, first, head); at++) {
    if (tokens.classes[at] !== TokenClass.clitic && tokens.classes[at] !== TokenClass.punctuation) head = at
  }
  if (head < 0 || (head === first && (opening & determiner) !== 0)) return undefined
  const inner = whole && tokens.keys[head + 1] === of ? nounPhraseFrom(tokens, head + 2, end) : undefined
  return { firstToken: first, endToken: inner?.endToken ?? head + 1, head }
}

/** "her novel": a possessive and no object. */
function isPossessed(tokens: Tokens, token: number, end: number): boolean {
  if (token >= end || tokens.classes[token] !== TokenClass.word) return false
  return (functionWord(tokens.keys[token]) & ~determiner) === 0
}

function continues(tokens: Tokens, at: number, first: number, head: number): boolean {
  const tokenClass = tokens.classes[at]
  if (tokenClass === TokenClass.punctuation) {
    if (tokens.keys[at] === hyphen) return isJoined(tokens, at) && isJoined(tokens, at + 1)
    if (isMark(tokens, at, '&')) return true
    return isMark(tokens, at, '.') && isJoined(tokens, at) && at > first && isCapital(tokens, at - 1)
  }
  if (tokenClass === TokenClass.symbol) return isCurrency(tokens.keys[at]) && head < 0
  if (tokenClass === TokenClass.opaque) return false
  if (tokenClass === TokenClass.clitic) return at > first
  // "Leeds 2-1": a figure after a name is a score.
  if (tokenClass === TokenClass.number) return head < 0 || !isCapital(tokens, head)
  const flag = functionWord(tokens.keys[at])
  if (flag === 0) return true
  if ((flag & determiner) !== 0) return head < 0 || tokens.classes[at - 1] === TokenClass.number
  return (flag & stops) === 0
}

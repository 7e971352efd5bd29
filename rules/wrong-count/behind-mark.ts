import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { type Listing, listingIn } from '../../src/analysis/listings.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Count, isOfSort, listedInstead } from './counts.ts'
import type { ToldRow } from './told.ts'

/** How many words a list may stand behind its number. */
const reach = 24
const by = wordTest('by from among of')
const telling = wordTest('according all each both most said says told tells reported reports announced added')
/** Words that leave a list open, or make the number one of others. */
const opening = wordTest('including include includes like among namely example e.g i.e')
const remarks = wordTest('them all each both none most some which who one every not')
const the = keyOf('the')

/** A number of things, and behind a colon, a dash or a bracket the list of them, of another number. */
export function* rowsBehindMarks(facts: Facts, counts: readonly Count[]): Iterable<ToldRow> {
  for (const count of counts) {
    const listing = listingBehind(facts, count)
    if (!listing || !isOfSort(facts, count, listing)) continue
    const listed = listedInstead(count, listing)
    if (listed === undefined) continue
    const { starts, ends } = facts.tokens
    const list = { start: starts[listing.firstToken]!, end: ends[listing.endToken - 1]! }
    if (!facts.voices.isQuoted(list)) yield { words: count.words, list, listed }
  }
}

function listingBehind(facts: Facts, count: Count): Listing | undefined {
  const { tokens } = facts
  const end = tokens.sentences[count.sentence + 1]!
  const mark = markBehind(facts, count, end)
  if (mark < 0) return undefined
  const close = closingOf(tokens, mark, end)
  if (close <= mark + 1 || isRemark(tokens, mark + 1, close, isMark(tokens, mark, ':'))) return undefined
  const listing = listingIn(facts, mark + 1, close, isMark(tokens, mark, '('))
  return listing && isLedTo(facts, count, mark, listing) ? listing : undefined
}

/** The first colon, dash or bracket behind the things, where no other number stands between. */
function markBehind(facts: Facts, { endToken, head }: Count, end: number): number {
  const { tokens } = facts
  for (let index = endToken; index < Math.min(end, endToken + reach); index++) {
    if (isMark(tokens, index, '(')) return index === endToken && head >= 0 ? index : -1
    if (isMark(tokens, index, ':') || isDash(tokens, index)) {
      // "The five —" without a noun is followed by anything.
      return head < 0 && index > endToken ? -1 : index
    }
    if (isMark(tokens, index, ';') || opening(tokens.keys[index]!)) return -1
  }
  return -1
}

function closingOf(tokens: Tokens, mark: number, end: number): number {
  if (isMark(tokens, mark, ':')) {
    for (let index = mark + 1; index < end; index++) if (isDash(tokens, index)) return index
    return end
  }
  let depth = 0
  for (let index = mark + 1; index < end; index++) {
    if (isMark(tokens, index, '(')) depth++
    if (isMark(tokens, mark, '(')) {
      if (isMark(tokens, index, ')') && depth-- === 0) return index
    } else if (isDash(tokens, index)) return index
  }
  return isMark(tokens, mark, '(') ? -1 : end
}

/** "All of them small", "Larchton and Haskett among them": a word on the things, no list of them. */
function isRemark({ keys }: Tokens, from: number, end: number, isColon: boolean): boolean {
  for (let index = from; index < end; index++) {
    if (opening(keys[index]!)) return true
    if (!isColon && remarks(keys[index]!) && keys[index - 1] !== the) return true
  }
  return false
}

/** Do the words between the things and the mark leave the list to the things? */
function isLedTo(facts: Facts, count: Count, mark: number, listing: Listing): boolean {
  const { tokens, amounts, partsOfSpeech } = facts
  const { endToken } = count
  if (mark === endToken) return true
  if (!isMark(tokens, mark, ':') && hasVerb(facts, endToken, mark)) return false
  for (const other of amounts)
    if (other.firstToken >= endToken && other.firstToken < mark && other.kind !== 'ordinal') return false
  // A comma stands only before a word on who says so, or on all of the things.
  const comma = lastComma(tokens, endToken, mark)
  if (comma >= 0 && !isInsertion(tokens, comma, mark)) return false
  const end = comma >= 0 ? firstComma(tokens, endToken, mark) : mark
  let isBehindVerb = false
  const isNames = listing.things.every(({ form }) => form === 'name')
  for (let index = endToken; index < end; index++) {
    const tag = partsOfSpeech.tagOf(index)
    if (isFiniteTag(tag)) isBehindVerb = true
    if (tag === Tag.nounPlural && !isLooseNoun(facts, index, endToken, end)) return false
    const isObject =
      isBehindVerb &&
      (tag === Tag.nounSingular || tag === Tag.properNoun) &&
      isObjectOf(facts, index, endToken) &&
      tokens.shapes[index] === Shape.lower
    if (isObject && !isNames) return false
    if (tag === Tag.nounSingular && index === end - 1 && isMark(tokens, mark, '(')) return false
  }
  return true
}

/** A plural that is in no place to be what is listed: "by women", or before the verb. */
function isLooseNoun({ tokens, partsOfSpeech }: Facts, noun: number, from: number, end: number): boolean {
  let index = noun - 1
  while (index >= from && isModifier(partsOfSpeech.tagOf(index))) index--
  const isIn = partsOfSpeech.tagOf(index) === Tag.preposition
  if (!isIn) return false
  if (by(tokens.keys[index]!)) return true
  for (let at = noun + 1; at < end; at++) if (isFiniteTag(partsOfSpeech.tagOf(at))) return true
  return false
}

function isModifier(tag: Tag): boolean {
  return (
    tag === Tag.adjective ||
    tag === Tag.nounSingular ||
    tag === Tag.determiner ||
    tag === Tag.possessiveDeterminer ||
    tag === Tag.possessiveClitic ||
    tag === Tag.properNoun ||
    tag === Tag.nounPlural ||
    tag === Tag.verbParticiple
  )
}

/** Does the noun stand behind a verb without a preposition: "describe the scene"? */
function isObjectOf({ partsOfSpeech }: Facts, noun: number, from: number): boolean {
  let index = noun - 1
  while (index >= from && isModifier(partsOfSpeech.tagOf(index))) index--
  const tag = partsOfSpeech.tagOf(index)
  return index >= from && tag !== Tag.preposition && tag !== Tag.coordinator
}

function hasVerb({ partsOfSpeech }: Facts, from: number, end: number): boolean {
  for (let index = from; index < end; index++) if (isFiniteTag(partsOfSpeech.tagOf(index))) return true
  return false
}

function firstComma(tokens: Tokens, from: number, end: number): number {
  for (let index = from; index < end; index++) if (isMark(tokens, index, ',')) return index
  return -1
}

function lastComma(tokens: Tokens, from: number, end: number): number {
  for (let index = end - 1; index >= from; index--) if (isMark(tokens, index, ',')) return index
  return -1
}

/** ", according to the firm", ", the sheriff said", ", all of them built in Norway". */
function isInsertion(tokens: Tokens, comma: number, mark: number): boolean {
  if (functionWord(tokens.keys[comma + 1]!) & FunctionWord.coordinator) return false
  for (let index = comma + 1; index < mark; index++)
    if (tokens.classes[index] === TokenClass.word && telling(tokens.keys[index]!)) return true
  return false
}

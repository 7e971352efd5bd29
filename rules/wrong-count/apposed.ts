import type { Facts } from '../../src/analysis/facts.ts'
import { type Listing, listingIn } from '../../src/analysis/listings.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { type Count, isOfSort, listedInstead } from './counts.ts'
import type { ToldRow } from './told.ts'

const relative = wordTest('that who which whose where')
const and = keyOf('and')
const leading = wordTest('the its his her their and but that all')
/** Words that part a list, or make more of it. */
const parting = wordTest('each between pair pairs couple couples first team teams respectively led')
/** How many words of a relative clause may stand between the things and the list. */
const longestClause = 8
/** And how many between "two of" and the number of all. */
const longestOwner = 9
const around = 4
const definite = wordTest('the all')
const them = wordTest('them us')

/** "Three members, Ann Roe, Ben Sand and May Holt, voted no"; "three pieces, a ring, a pin and a bowl, were handed over". */
export function* apposedRows(facts: Facts, counts: readonly Count[]): Iterable<ToldRow> {
  for (const count of counts) {
    const isOfThem = isOfThemAll(facts, count)
    if ((count.head < 0 && !isOfThem) || isOfWhole(facts, count)) continue
    const comma = commaBehind(facts, count)
    // "For three years, in Washington and Vienna": where it was, and not what.
    const isPlace = facts.partsOfSpeech.tagOf(comma + 1) === Tag.preposition
    const listing = comma < 0 || isPlace ? undefined : listingAfter(facts, count, comma)
    if (!listing || !isOfSort(facts, count, listing)) continue
    if (isOfThem && listing.things.some(({ form }) => form !== 'name')) continue
    const listed = listedInstead(count, listing)
    if (listed === undefined) continue
    const { starts, ends } = facts.tokens
    const list = { start: starts[listing.firstToken]!, end: ends[listing.endToken - 1]! }
    if (!facts.voices.isQuoted(list)) yield { words: count.words, list, listed }
  }
}

const of = keyOf('of')
const the = keyOf('the')

/** "The four of them, Ann Roe, Bob Tarn and Cy Vale" */
function isOfThemAll({ tokens }: Facts, { head, firstToken, endToken }: Count): boolean {
  const { keys } = tokens
  return (
    head < 0 && definite(keys[firstToken - 1] ?? 0) && keys[endToken] === of && them(keys[endToken + 1] ?? 0)
  )
}

/** "Of the three judges, Hale and Nash voted yes"; "two of the governor's three judges, Hale and Nash, voted yes". */
function isOfWhole(facts: Facts, { firstToken, sentence }: Count): boolean {
  const { tokens } = facts
  const floor = Math.max(tokens.sentences[sentence]! + 1, firstToken - longestOwner)
  for (let at = firstToken - 1; at >= floor && !isMark(tokens, at, ','); at--)
    if (tokens.keys[at] === of && facts.partsOfSpeech.tagOf(at - 1) === Tag.numeral) return true
  const at = tokens.keys[firstToken - 1] === the ? firstToken - 2 : firstToken - 1
  return tokens.keys[at] === of && (at === tokens.sentences[sentence] || isMark(tokens, at - 1, ','))
}

/** The comma behind the things, or behind a relative clause that says which. */
function commaBehind({ tokens }: Facts, { endToken, sentence }: Count): number {
  if (isMark(tokens, endToken, ',')) return endToken
  if (tokens.keys[endToken] === of && isMark(tokens, endToken + 2, ',')) return endToken + 2
  if (!relative(tokens.keys[endToken] ?? 0)) return -1
  const end = Math.min(tokens.sentences[sentence + 1]!, endToken + longestClause)
  for (let index = endToken; index < end; index++) if (isMark(tokens, index, ',')) return index
  return -1
}

/** The list that ends with the sentence, or before a comma behind which the sentence goes on. */
function listingAfter(facts: Facts, count: Count, comma: number): Listing | undefined {
  const { tokens, partsOfSpeech } = facts
  const end = tokens.sentences[count.sentence + 1]!
  for (let close = comma + 4; close < end; close++) {
    if (!isMark(tokens, close, ',')) continue
    const isJoined = tokens.keys[close + 1] === and
    const after = isJoined ? close + 2 : close + 1
    const isVerb =
      isFiniteTag(partsOfSpeech.tagOf(after)) || partsOfSpeech.tagOf(after) === Tag.verbParticiple
    if (isJoined && !isVerb) continue
    const listing = listingIn(facts, comma + 1, close)
    if (listing) return isApposed(facts, count, listing, isVerb && after === close + 1) ? listing : undefined
  }
  const listing = listingIn(facts, comma + 1, end)
  return listing && isApposed(facts, count, listing, false) ? listing : undefined
}

/**
 * Names say who or what is counted; other things may go on with a list that the number has begun ("two houses, a car and
 * a boat"), unless the sentence goes on with a verb for all of them.
 */
function isApposed(
  facts: Facts,
  count: Count,
  { things, fewest, most, endToken }: Listing,
  isClosed: boolean,
): boolean {
  const { tokens } = facts
  const { firstToken, sentence } = count
  if (fewest !== most) return false
  for (let token = firstToken - around; token < endToken + around; token++)
    if (parting(tokens.keys[token] ?? 0)) return false
  if (things.every(({ form }) => form === 'name')) return true
  if (!isClosed || !things.every(({ form }) => form === 'a' || form === 'numeral')) return false
  const first = tokens.sentences[sentence]!
  const before = firstToken - 1
  return (
    firstToken === first || isMark(tokens, before, ',') || (leading(tokens.keys[before]!) && before === first)
  )
}

import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isKindOf } from '../../src/analysis/kinds-of-things.ts'
import type { Listing } from '../../src/analysis/listings.ts'
import { listingIn } from '../../src/analysis/listings.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { type Count, isOfSort, listedInstead } from './counts.ts'
import { isPlain, listsOf } from './list-of-things.ts'
import type { ToldRow } from './told.ts'

const definite = wordTest('the all these those its his her their our')
const copula = wordTest('are were')
const making = wordTest('make makes made')
const up = keyOf('up')
const in_ = keyOf('in')
const all = keyOf('all')
const the = keyOf('the')
const each = keyOf('each')
/** A larger number in the sentence of the list may be the one that is taken up. */
const mostOfOne = 3
const of = keyOf('of')
const them = wordTest('them these those')
/** What may stand before the first thing. */
const opening: ReadonlySet<Tag> = new Set([
  Tag.preposition,
  Tag.particle,
  Tag.verbPast,
  Tag.verbThird,
  Tag.verbBase,
  Tag.verbParticiple,
  Tag.verbIng,
  Tag.have,
  Tag.be,
  Tag.to,
])
/** Nouns for things of any sort. */
const general = wordTest(
  'things objects items pieces finds works sites places buildings words names parts ingredients',
)

/** "Ann Roe, Ben Sand and May Holt, the three winners"; "… are the three winners"; "a bell, a sword and a pot. The three objects". */
export function* rowsBeforeNumbers(facts: Facts, counts: readonly Count[]): Iterable<ToldRow> {
  const { tokens } = facts
  for (const count of counts) {
    const listing = listingBefore(facts, count) ?? listingInSentenceBefore(facts, count)
    if (!listing || !isOfSort(facts, count, listing)) continue
    const listed = listedInstead(count, listing)
    if (listed === undefined) continue
    const list = { start: tokens.starts[listing.firstToken]!, end: tokens.ends[listing.endToken - 1]! }
    if (!facts.voices.isQuoted(list)) yield { words: count.words, list, listed }
  }
}

/** The list at the head of the sentence, of which the number is said in apposition or as a predicate. */
function listingBefore(facts: Facts, count: Count): Listing | undefined {
  const { tokens } = facts
  const { firstToken, sentence } = count
  const { keys } = tokens
  const first = tokens.sentences[sentence]!
  let at = firstToken - 1
  while (at > first && definite(keys[at]!)) at--
  if (at <= first + 2) return undefined
  const isDefinite = at < firstToken - 1
  if (isMark(tokens, at, ',') || isDash(tokens, at) || isMark(tokens, at, ':')) {
    const isAll = keys[count.endToken] === in_ && keys[count.endToken + 1] === all
    const isOfThem = keys[count.endToken] === of && them(keys[count.endToken + 1] ?? 0)
    // "Five birdies, one bogey and 12 pars" begins a list of its own.
    const isDashed = isDash(tokens, at) && count.head >= 0 && !isMark(tokens, count.endToken, ',')
    if (!isDefinite && !isAll && !isDashed) return undefined
    if (count.head < 0 && !isOfThem) return undefined
    return ending(facts, first, at)
  }
  const verb = keys[at] === up && making(keys[at - 1]!) ? at - 1 : at
  if (!isDefinite || count.head < 0 || !(copula(keys[verb]!) || verb < at)) return undefined
  return listingIn(facts, first, verb)
}

/** The list that ends at a token: from the head of the sentence, or behind its verb or a preposition. */
function ending(facts: Facts, first: number, end: number): Listing | undefined {
  const { tokens, partsOfSpeech } = facts
  for (let start = first; start < end && !isMark(tokens, start - 1, ','); start++) {
    const isBehind = start === first || opening.has(partsOfSpeech.tagOf(start - 1))
    const listing = isBehind ? listingIn(facts, start, end) : undefined
    if (listing && (start === first ? !hasClause(facts, first, end) : isPlain(facts, listing))) return listing
  }
  return undefined
}

/** "It was given me by my aunt, the year I left, and it has been to every house": clauses, and no list. */
function hasClause({ partsOfSpeech }: Facts, first: number, end: number): boolean {
  let verbs = 0
  for (let token = first; token < end; token++) if (isFiniteTag(partsOfSpeech.tagOf(token))) verbs++
  return verbs > 1
}

/** The one list of the sentence before, or before a semicolon, whose things "the three winners" or "all three" are. */
function listingInSentenceBefore(facts: Facts, count: Count): Listing | undefined {
  const { tokens, amounts } = facts
  const { firstToken, sentence } = count
  const { keys } = tokens
  const isAll = keys[firstToken - 1] === all
  if (!isAll && keys[firstToken - 1] !== the) return undefined
  const isEach = keys[firstToken - 2] === of && keys[firstToken - 3] === each
  const opening = isEach ? firstToken - 3 : firstToken - 1
  const isHead = tokens.sentences[sentence] === opening
  const isBehindMark = isMark(tokens, opening - 1, ';')
  // "Sales of all three fell": alone it can take up nothing but the list.
  if (!isHead && !isBehindMark && !(isAll && count.head < 0)) return undefined
  if (!isBehindMark && (sentence === 0 || tokens.blocks.includes(tokens.sentences[sentence]!)))
    return undefined
  const own = isBehindMark ? sentence : sentence - 1
  const end = isBehindMark ? opening - 1 : tokens.sentences[sentence]!
  const isMeant = ({ kind, low }: Amount) => kind === 'count' && (low > mostOfOne || low === count.value)
  if (amountsIn(amounts, own).some(amount => amount.endToken < end && isMeant(amount))) return undefined
  const lists = listsOf(facts, tokens.sentences[own]!, end)
  const [listing] = lists
  if (!listing || lists.length > 1) return undefined
  return count.head < 0
    ? isTakingUp(facts, count)
      ? listing
      : undefined
    : isNounFor(facts, count, listing)
      ? listing
      : undefined
}

/** "All three were saved": a verb follows, or the clause ends. */
function isTakingUp({ tokens, partsOfSpeech }: Facts, { endToken }: Count): boolean {
  const tag = partsOfSpeech.tagOf(endToken)
  return isFiniteTag(tag) || tag === Tag.verbBase || isMark(tokens, endToken, '.')
}

/** Is the noun one for the things: objects, pets for dogs and cats, men for those who have names? */
function isNounFor({ tokens, entities }: Facts, { head, isPeople }: Count, { things }: Listing): boolean {
  const key = tokens.keys[head]!
  if (things.every(({ form }) => form === 'name')) {
    const mention = entities.mentionAt(things[0]!.end - 1)
    return isPeople && mention !== undefined && entities.entities[mention.entity]?.kind === 'person'
  }
  if (isPeople) return true
  if (general(key)) return true
  return things.filter(thing => isKindOf(tokens.keys[thing.head] ?? 0, key)).length * 2 >= things.length
}

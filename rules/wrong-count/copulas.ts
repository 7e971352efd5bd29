import type { Facts } from '../../src/analysis/facts.ts'
import { listingIn } from '../../src/analysis/listings.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Count, isOfSort, listedInstead } from './counts.ts'
import type { ToldRow } from './told.ts'

const copula = wordTest('are were is was')
const naming = wordTest('named identified')
const consisting = wordTest('comprise comprises comprised')
const made = keyOf('made')
const up = keyOf('up')
const of = keyOf('of')
const as = keyOf('as')
const the = keyOf('the')
const pronouns = wordTest('they these those')
const definite = wordTest('the all its their his her our these those')
/** What opens no list of things: "are not", "were offered", "are in", "are to be". */
const noThing: ReadonlySet<Tag> = new Set([
  Tag.adverb,
  Tag.negation,
  Tag.preposition,
  Tag.verbParticiple,
  Tag.verbIng,
  Tag.to,
])
/** How far behind the things the verb stands that names them. */
const reach = 12

/** "The four elements are a levy, …", "named the men as …", "Five schools will close. They are …". */
export function* rowsTold(facts: Facts, counts: readonly Count[]): Iterable<ToldRow> {
  const { tokens } = facts
  for (const [index, count] of counts.entries()) {
    const { sentence } = count
    const end = tokens.sentences[sentence + 1]!
    const start = listAfter(facts, count, end)
    if (start >= 0) {
      yield* rowOf(facts, count, start, end)
      continue
    }
    const isOnly = counts[index + 1]?.sentence !== sentence && counts[index - 1]?.sentence !== sentence
    if (!isOnly) continue
    const next = tokens.sentences[sentence + 2] ?? end
    const taken = takenUp(facts, count, end, next)
    if (taken >= 0) yield* rowOf(facts, count, taken, taken < end ? end : next)
  }
}

function* rowOf(facts: Facts, count: Count, start: number, end: number): Iterable<ToldRow> {
  const listing = listingIn(facts, start, end)
  if (!listing || !isOfSort(facts, count, listing)) return
  const listed = listedInstead(count, listing)
  if (listed === undefined) return
  const list = { start: facts.tokens.starts[start]!, end: facts.tokens.ends[listing.endToken - 1]! }
  if (!facts.voices.isQuoted(list)) yield { words: count.words, list, listed }
}

/** Where a list begins that the sentence of the number itself says the things are; -1 for none. */
function listAfter(facts: Facts, { firstToken, sentence, endToken, head }: Count, end: number): number {
  const { tokens, partsOfSpeech } = facts
  const { keys } = tokens
  if (keys[endToken] === as && head >= 0) return endToken + 1
  if (!hasVerb(keys, endToken, Math.min(end, endToken + reach))) return -1
  const before = firstToken - 1
  const isWhole =
    definite(keys[before] ?? 0) ||
    tokens.classes[before] === TokenClass.clitic ||
    tokens.sentences[sentence] === firstToken
  for (let index = endToken; index < Math.min(end, endToken + reach); index++) {
    const key = keys[index]!
    if (isMark(tokens, index, ',') || isMark(tokens, index, ':') || isMark(tokens, index, ';')) return -1
    // "The five-member panel is made up of".
    if (head >= 0 && key === made && keys[index + 1] === up && keys[index + 2] === of) return index + 3
    if (head >= 0 && consisting(key)) return index + 1
    const tag = partsOfSpeech.tagOf(index)
    if (copula(key)) {
      if (isNamed(tokens, index)) return index + 3
      if (keys[index + 1] === made) continue
      return isWhole && tag === Tag.be && isNounBehind(facts, index + 1) ? index + 1 : -1
    }
    if (isFiniteTag(tag) || tag === Tag.nounPlural) return -1
  }
  return -1
}

/** Is there a word at all that may give what things are? It is asked first, as it needs no parts of speech. */
function hasVerb(keys: Uint32Array, first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (copula(keys[index]!) || keys[index] === made || consisting(keys[index]!)) return true
  return false
}

/** "Were named as". */
function isNamed({ keys }: Tokens, verb: number): boolean {
  return naming(keys[verb + 1] ?? 0) && keys[verb + 2] === as
}

function isNounBehind({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  const tag = partsOfSpeech.tagOf(token)
  return !noThing.has(tag) && !isMark(tokens, token, ':')
}

/** "They are", "these were", "the schools are", behind a semicolon or as the next sentence; where its list begins, or -1. */
function takenUp({ tokens, blocks }: Facts, { head, endToken }: Count, end: number, next: number): number {
  const { keys } = tokens
  let at = end
  for (let index = endToken; index < end; index++) if (isMark(tokens, index, ';')) at = index + 1
  if (at >= end && blocks.some(({ firstToken, kind }) => firstToken === end && kind !== 'paragraph'))
    return -1
  const isNoun = keys[at] === the && head >= 0 && keys[at + 1] === keys[head]
  const verb = pronouns(keys[at] ?? 0) ? at + 1 : isNoun ? at + 2 : -1
  if (verb < 0 || verb >= next || !copula(keys[verb]!)) return -1
  if (naming(keys[verb + 1] ?? 0)) return keys[verb + 2] === as ? verb + 3 : verb + 2
  return verb + 1
}

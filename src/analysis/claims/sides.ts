import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { nominalTags, Tag } from '../parts-of-speech.ts'
import type { Phrase } from '../subjects.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import { verbGroupAt } from './verb-group.ts'

/** A sentence with its tags; both are index-aligned with the tokens of the whole draft. */
export interface Tagged {
  readonly tokens: Tokens
  readonly tags: Uint8Array
  /** The first token of the sentence, a dateline left out. */
  readonly floor: number
}

const isLink = keyTest(['of', 'for', 'in', 'at', 'on', 'from', 'with', 'to', 'between', 'behind'].map(keyOf))
const isCalendar = keyTest(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'.split(' ').map(keyOf),
)
/** No noun phrase before a verb has more tokens. */
const longest = 18
/** Verbs that share a subject stand no farther apart. */
const farthestVerb = 80
/** No description between two commas has more. */
const longestAside = 28

/** By tag: 1 for what a noun phrase is made of, 2 for what begins it. */
const parts = new Uint8Array(64)
for (const tag of [
  ...nominalTags,
  Tag.possessiveClitic,
  Tag.verbParticiple,
  Tag.verbIng,
  Tag.prefix,
  Tag.symbol,
])
  parts[tag] = 1
for (const tag of [Tag.determiner, Tag.possessiveDeterminer, Tag.whDeterminer]) parts[tag] = 2

const finite = new Uint8Array(64)
for (const tag of [Tag.verbPast, Tag.verbThird, Tag.be, Tag.have, Tag.do, Tag.modal]) finite[tag] = 1

/** Can a verb with this tag have a subject before it? */
export function isFiniteTag(tag: number): boolean {
  return finite[tag] === 1
}

/**
 * The subject of a verb group: the phrase before it; the one that a relative clause or a participle belongs to; what
 * stands before an aside between commas; or, after "and", the subject of the verb before.
 * @param group the first token of the verb group
 */
export function subjectOfGroup(sentence: Tagged, group: number): Phrase | undefined {
  const { tokens, tags, floor } = sentence
  const before = group - 1
  if (before < floor) return undefined
  if (tags[before] === Tag.coordinator) return subjectOfVerbBefore(sentence, before)
  if (tags[before] === Tag.whPronoun) {
    const end = isMark(tokens, before - 1, ',') ? before - 1 : before
    return phraseBefore(sentence, end)
  }
  if (!isMark(tokens, before, ',')) return phraseBefore(sentence, group)
  for (let at = before - 1; at > floor && at > before - longestAside; at--) {
    if (isMark(tokens, at, ',')) return phraseBefore(sentence, at)
  }
  return undefined
}

/** "met at noon and approved": both verbs have one subject. */
function subjectOfVerbBefore(sentence: Tagged, from: number): Phrase | undefined {
  const { tokens, tags, floor } = sentence
  const lowest = Math.max(floor, from - farthestVerb)
  for (let at = from - 1; at > lowest; at--) {
    if (finite[tags[at]] === 0) continue
    const { first } = verbGroupAt(tokens, at, floor)
    if (first > floor && tags[first - 1] === Tag.coordinator) continue
    return subjectOfGroup(sentence, first)
  }
  return undefined
}

/** The noun phrase that ends before `end`, through "of" and its like to the head. */
export function phraseBefore({ tokens, tags, floor }: Tagged, end: number): Phrase | undefined {
  const last = end - 1
  if (last < floor) return undefined
  if (isPronounTag(tags[last])) return { firstToken: last, endToken: end, head: last }
  let first = end
  let head = -1
  const lowest = Math.max(floor, end - longest)
  for (let at = last; at >= lowest; at--) {
    const part = parts[tags[at]]
    if (part === 2) {
      first = at
      if (at - 2 < lowest || !isLinked(tokens, tags, at - 1)) break
      at--
      head = -1
      continue
    }
    if (part === 0) {
      if (at < last && isLinked(tokens, tags, at) && at > lowest) {
        head = -1
        continue
      }
      if (!isInner(tokens, at)) break
      continue
    }
    if (isCalendar(tokens.keys[at])) break
    first = at
    if (head < 0 && tags[at] !== Tag.possessiveClitic) head = at
  }
  while (first < end && parts[tags[first]] === 0) first++
  if (head < first || (head === first && parts[tags[head]] === 2)) head = headWithin(tags, first, end)
  return head < 0 ? undefined : { firstToken: first, endToken: end, head }
}

/** A preposition that ties a noun phrase to the noun before it. */
function isLinked(tokens: Tokens, tags: Uint8Array, token: number): boolean {
  const tag = tags[token - 1]
  return (
    isLink(tokens.keys[token]) &&
    (tag === Tag.nounSingular ||
      tag === Tag.nounPlural ||
      (tag === Tag.properNoun && tokens.keys[token] === of))
  )
}
const of = keyOf('of')

function headWithin(tags: Uint8Array, first: number, end: number): number {
  for (let at = end - 1; at >= first; at--)
    if (parts[tags[at]] === 1 && tags[at] !== Tag.possessiveClitic) return at
  return -1
}

/** A mark within a name or a compound: the hyphen, the point of "Inc.", the ampersand. */
function isInner(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, '-') || isMark(tokens, at, '&')) return true
  return isMark(tokens, at, '.') && tokens.starts[at] === tokens.ends[at - 1]
}

function isPronounTag(tag: number): boolean {
  return (
    tag === Tag.personalPronoun ||
    tag === Tag.indefinitePronoun ||
    tag === Tag.demonstrativePronoun ||
    tag === Tag.reflexivePronoun
  )
}

/** The phrase before a possessive clitic that stands shortly before the noun: "York's victory". */
export function ownerBefore(sentence: Tagged, noun: number): Phrase | undefined {
  const { tokens, tags, floor } = sentence
  for (let at = noun - 1; at > floor && at >= noun - 4; at--) {
    if (tags[at] === Tag.possessiveClitic || tokens.classes[at] === TokenClass.clitic)
      return phraseBefore(sentence, at)
    if (parts[tags[at]] !== 1) break
  }
  return undefined
}

/** "his resignation": the possessive before the noun, an adjective between them perhaps. */
export function possessiveBefore({ tags, floor }: Tagged, noun: number): Phrase | undefined {
  for (let at = noun; at >= floor && at >= noun - 3; at--) {
    if (tags[at] === Tag.possessiveDeterminer) return { firstToken: at, endToken: at + 1, head: at }
    if (at < noun && parts[tags[at]] !== 1) break
  }
  return undefined
}

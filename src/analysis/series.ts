import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'
import { numberOf } from './number-text.ts'
import { Tag } from './parts-of-speech.ts'
import { isDash, isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/** Things told in a row: "a mill, two barns and the school", "Ann Roe, Ben Sand and Cy Holt". */
export interface Series {
  /** Names, noun phrases that an article or its like opens, or what semicolons part. */
  readonly kind: 'names' | 'things' | 'clauses'
  readonly count: number
  /** As the count, but "two men" are two. */
  readonly sum: number
  /** Where the words begin that lead to the row, and where its first thing does. */
  readonly firstToken: number
  readonly firstItem: number
  readonly endToken: number
  readonly sentence: number
}

/** A stretch between two commas, or a comma and "and"; what stands in brackets belongs to it. */
interface Segment {
  readonly first: number
  readonly end: number
  /** Does "and" stand before it? */
  readonly joined: boolean
}

type ItemKind = 'names' | 'things'

const and = keyOf('and')
const relative = wordTest('who which whose whom where when that aged now then formerly')
const indefinite = wordTest('a an one another')
const article = wordTest('a an one another the his her its their my our your')
const particle = wordTest('de van von der den la le al el bin ben of the du da di')
const notInRow = wordTest(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december both also even not but or nor while including such',
)
/** The fewest things that make a row. */
const fewest = 3
/** The most words of one thing, and those that may stand before a name: "the long jumper Ann Roe". */
const longestItem = 16
const longestRole = 4
const nominal: ReadonlySet<Tag> = new Set([
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.adjective,
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.properNoun,
  Tag.verbParticiple,
  Tag.numeral,
])
/** Words with a capital that are no names: nationalities, and what opens a sentence. */
const notNames: ReadonlySet<Tag> = new Set([
  Tag.adjective,
  Tag.numeral,
  Tag.determiner,
  Tag.adverb,
  Tag.preposition,
  Tag.personalPronoun,
  Tag.nounPlural,
])
const finite: ReadonlySet<Tag> = new Set([Tag.verbPast, Tag.verbThird, Tag.be, Tag.have, Tag.do, Tag.modal])

const perDraft = new WeakMap<Facts, Map<number, readonly Series[]>>()

/** The rows of three and more things of one sentence, in order; each sentence is read at most once. */
export function seriesIn(facts: Facts, sentence: number): readonly Series[] {
  const known = perDraft.get(facts) ?? new Map<number, readonly Series[]>()
  perDraft.set(facts, known)
  const before = known.get(sentence)
  if (before) return before
  const found = findSeries(facts, sentence)
  known.set(sentence, found)
  return found
}

function findSeries(facts: Facts, sentence: number): readonly Series[] {
  const { tokens } = facts
  const first = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  const clauses = clausesIn(tokens, first, end)
  if (clauses > 0) {
    const row = { count: clauses, sum: clauses, firstToken: first, firstItem: first, endToken: end, sentence }
    return [{ kind: 'clauses', ...row }]
  }
  const found: Series[] = []
  const segments = segmentsOf(tokens, first, end)
  for (let last = segments.length - 1; last > 0; last--) {
    if (!segments[last]!.joined) continue
    const series = seriesEndingAt(facts, segments, last, sentence)
    if (!series) continue
    found.unshift(series)
    while (last > 0 && segments[last]!.first > series.firstToken) last--
  }
  return found
}

/** How many parts semicolons make, of which the last has "and" before it. */
function clausesIn(tokens: Tokens, first: number, end: number): number {
  let count = 1
  let isClosed = false
  for (let index = first; index < end; index++) {
    if (!isMark(tokens, index, ';')) continue
    count++
    if (tokens.keys[index + 1] === and) isClosed = true
  }
  return isClosed && count >= fewest ? count : 0
}

function segmentsOf(tokens: Tokens, from: number, to: number): Segment[] {
  const segments: Segment[] = []
  let first = from
  let depth = 0
  let joined = false
  const close = (end: number) => {
    if (end <= first) return
    segments.push({ first, end, joined })
    joined = false
  }
  for (let index = from; index < to; index++) {
    if (isMark(tokens, index, '(')) depth++
    else if (isMark(tokens, index, ')')) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const isBorder = isMark(tokens, index, ',') || tokens.keys[index] === and || isBreak(tokens, index)
    if (!isBorder) continue
    close(index)
    if (tokens.keys[index] === and) joined = true
    first = index + 1
  }
  close(isMark(tokens, to - 1, '.') ? to - 1 : to)
  return segments
}

/** What no row goes over. */
function isBreak(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, ':') || isMark(tokens, index, ';') || isDash(tokens, index)
}

function seriesEndingAt(
  facts: Facts,
  segments: readonly Segment[],
  last: number,
  sentence: number,
): Series | undefined {
  // "And, on the opening day, the long jumper": what is set between commas behind "and".
  const at = isInsertion(facts, segments[last]!) && last + 1 < segments.length ? last + 1 : last
  const kind = kindOf(facts, segments[at]!)
  if (!kind) return undefined
  const items = [segments[at]!.first]
  let first = segments[at]!
  let skipped: Segment | undefined
  for (let index = last - 1; index >= 0; index--) {
    if (breaksBefore(facts.tokens, segments[index + 1]!)) break
    const segment = segments[index]!
    const isItem = kindOf(facts, segment) === kind && isPlain(facts, segment)
    if (!isItem && isInsertion(facts, segment)) {
      skipped = segment
      continue
    }
    const item = isItem ? segment.first : lastItemOf(facts, segment, kind)
    if (item < 0) break
    items.unshift(item)
    first = segment
    skipped = undefined
    if (!isItem) break
  }
  // "With engines from Meriny, Haskett and Dunn": no remark on what stands before it.
  const led = skipped ? lastItemOf(facts, skipped, kind) : -1
  if (skipped && led >= 0) {
    items.unshift(led)
    first = skipped
  }
  if (items.length < fewest) return undefined
  // "He won, his second cup, and his brother lost": clauses.
  const isSubject = first === segments[0]
  if (kind === 'things' && !isSubject && !isPlain(facts, segments[at]!)) return undefined
  const sum = kind === 'things' ? items.reduce((all, item) => all + numberAt(facts, item), 0) : items.length
  return {
    kind,
    count: items.length,
    sum,
    firstToken: first.first,
    firstItem: items[0]!,
    endToken: segments[at]!.end,
    sentence,
  }
}

/** How many a thing of the row is by its first word. */
function numberAt({ tokens }: Facts, item: number): number {
  const word = tokens.prose.slice(tokens.starts[item]!, tokens.ends[item]!)
  return article(tokens.keys[item]!) ? 1 : (numberOf(word) ?? 1)
}

function breaksBefore(tokens: Tokens, { first }: Segment): boolean {
  return isBreak(tokens, first - 1) || (tokens.keys[first - 1] === and && isBreak(tokens, first - 2))
}

/** "Who is 43", "on the opening day", "43": a remark on the thing before it. */
function isInsertion({ tokens, partsOfSpeech }: Facts, { first, end }: Segment): boolean {
  if (relative(tokens.keys[first]!)) return true
  if (end - first === 1 && tokens.classes[first] === TokenClass.number) return true
  return partsOfSpeech.tagOf(first) === Tag.preposition
}

/** What a segment is, by its first words: a name, with or without a role before it, or a noun with an article. */
function kindOf(facts: Facts, { first, end }: Segment): ItemKind | undefined {
  const { tokens, partsOfSpeech } = facts
  if (notInRow(tokens.keys[first]!)) return undefined
  if (indefinite(tokens.keys[first]!)) return 'things'
  for (let index = first; index < Math.min(end, first + longestRole + 1); index++) {
    if (isNameWord(tokens, index) && !notNames.has(partsOfSpeech.tagOf(index)))
      return notInRow(tokens.keys[index]!) ? undefined : 'names'
    if (!nominal.has(partsOfSpeech.tagOf(index))) break
  }
  return article(tokens.keys[first]!) || isSmallNumber(facts, first) ? 'things' : undefined
}

/** "Two barns". */
function isSmallNumber({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if (tokens.classes[token] === TokenClass.word) return partsOfSpeech.tagOf(token) === Tag.numeral
  return false
}

function isNameWord({ classes, shapes }: Tokens, index: number): boolean {
  return classes[index] === TokenClass.word && shapes[index]! >= Shape.capitalised
}

/** Short, and no clause but one that "who" or "that" begins. */
function isPlain({ tokens, partsOfSpeech }: Facts, { first, end }: Segment): boolean {
  if (end - first > longestItem) return false
  for (let index = first; index < end; index++) {
    if (relative(tokens.keys[index]!)) return true
    if (finite.has(partsOfSpeech.tagOf(index))) return false
  }
  return true
}

/** Where the thing begins in which ends what leads to the row: "They spoke to Ann Roe"; -1 for none. */
function lastItemOf(facts: Facts, { first, end: last }: Segment, kind: ItemKind): number {
  const { tokens, partsOfSpeech } = facts
  let end = last
  if (kind === 'names') {
    // "Lars Holm (illness)": what stands in brackets is a remark on the name.
    if (isMark(tokens, end - 1, ')')) while (end > first && !isMark(tokens, end, '(')) end--
    let start = end
    while (
      start > first &&
      (isNameWord(tokens, start - 1) || particle(tokens.keys[start - 1]!) || isJoint(tokens, start - 1))
    )
      start--
    while (start < end && !isNameWord(tokens, start)) start++
    return start < end && !notInRow(tokens.keys[start]!) ? start : -1
  }
  for (let index = end - 1; index >= Math.max(first, end - longestItem); index--) {
    if (article(tokens.keys[index]!) || isSmallNumber(facts, index)) return index
    if (finite.has(partsOfSpeech.tagOf(index))) return -1
  }
  return -1
}

/** The hyphen of "Quaye-Morris", the initials of "J. B. Roe". */
function isJoint(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, '-') || isMark(tokens, index, '.')
}

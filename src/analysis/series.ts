import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'
import { Tag } from './parts-of-speech.ts'
import { isDash, isMark } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/** Things told in a row: "a mill, two barns and the school", "Ann Roe, Ben Sand and Cy Holt". */
export interface Series {
  /** Names, noun phrases that an article or its like opens, or what semicolons part. */
  readonly kind: 'names' | 'things' | 'clauses'
  readonly count: number
  readonly firstToken: number
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
const finite: ReadonlySet<Tag> = new Set([Tag.verbPast, Tag.verbThird, Tag.be, Tag.have, Tag.do, Tag.modal])

/** The rows of three and more things of one sentence, in order. */
export function seriesIn(facts: Facts, sentence: number): readonly Series[] {
  const { tokens } = facts
  const first = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  const clauses = clausesIn(tokens, first, end)
  if (clauses > 0) return [{ kind: 'clauses', count: clauses, firstToken: first, endToken: end, sentence }]
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
  let count = 1
  let first = segments[at]!
  for (let index = last - 1; index >= 0; index--) {
    if (breaksBefore(facts.tokens, segments[index + 1]!)) break
    const segment = segments[index]!
    const isItem = kindOf(facts, segment) === kind && isPlain(facts, segment)
    if (!isItem && isInsertion(facts, segment)) continue
    if (!isItem && !endsInItem(facts, segment, kind)) break
    count++
    first = segment
    if (!isItem) break
  }
  if (count < fewest) return undefined
  return { kind, count, firstToken: first.first, endToken: segments[at]!.end, sentence }
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
function kindOf({ tokens, partsOfSpeech }: Facts, { first, end }: Segment): ItemKind | undefined {
  if (notInRow(tokens.keys[first]!)) return undefined
  if (indefinite(tokens.keys[first]!)) return 'things'
  for (let index = first; index < Math.min(end, first + longestRole + 1); index++) {
    if (isNameWord(tokens, index) && partsOfSpeech.tagOf(index) !== Tag.adjective)
      return notInRow(tokens.keys[index]!) ? undefined : 'names'
    if (!nominal.has(partsOfSpeech.tagOf(index))) break
  }
  return article(tokens.keys[first]!) ? 'things' : undefined
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

/** Does what leads to the row end in its first thing: "They spoke to Ann Roe", "it had held talks with a mill in Hull"? */
function endsInItem(
  { tokens, partsOfSpeech }: Facts,
  { first, end: last }: Segment,
  kind: ItemKind,
): boolean {
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
    return start < end && !notInRow(tokens.keys[start]!)
  }
  for (let index = end - 1; index >= Math.max(first, end - longestItem); index--) {
    if (article(tokens.keys[index]!)) return true
    if (finite.has(partsOfSpeech.tagOf(index))) return false
  }
  return false
}

/** The hyphen of "Quaye-Morris", the initials of "J. B. Roe". */
function isJoint(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, '-') || isMark(tokens, index, '.')
}

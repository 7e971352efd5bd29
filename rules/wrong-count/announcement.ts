import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf, quantitiesIn } from '../../src/analysis/locate.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { isDash } from '../../src/analysis/token-tests.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A number with a noun, a colon, and a list of what it counts. */
export interface Announcement {
  readonly quantity: Quantity
  /** End of the noun that is counted. */
  readonly end: number
  /** How many things the list holds, where it can be read in more than one way. */
  readonly fewest: number
  readonly most: number
  readonly list: Span
}

const colon = keyOf(':')
const comma = keyOf(',')
const semicolon = keyOf(';')
const joiners = new Set(['and', 'or', '&'].map(keyOf))
const partial = new Set(
  [
    'including',
    'include',
    'includes',
    'among',
    'such',
    'like',
    'namely',
    'example',
    'other',
    'others',
    'more',
  ].map(keyOf),
)

const remarks = new Set(
  ['them', 'all', 'each', 'both', 'none', 'most', 'some', 'which', 'who', 'one', 'every', 'not'].map(keyOf),
)

/** The most things that are listed in a sentence, and the most words in one of them. */
const longestList = 12
const longestItem = 6
/** How far from its number a colon may stand. */
const reach = 8

/** Every announcement whose list can be counted: in the rest of the sentence, or as list items right after it. */
export function* announcements(facts: Facts): Iterable<Announcement> {
  const { tokens } = facts
  for (const quantity of facts.quantities) {
    if (quantity.unit !== 'count' || quantity.precision !== 'exact' || !isSmall(quantity.value)) continue
    const noun = nounAfter(tokens, quantity)
    if (noun === undefined) continue
    const end = tokens.sentences[quantity.sentence + 1]!
    const at = colonAfter(tokens, noun, end)
    if (at === undefined || followedByNumber(facts, quantity, at)) continue
    const close = isDash(tokens, at) ? closingDash(tokens, at + 1, end) : end
    if (isDash(tokens, at) && isRemark(tokens, at + 1, close)) continue
    const counted = at + 1 === end ? listItems(facts, at) : inlineItems(tokens, at + 1, close)
    if (counted) yield { quantity, end: tokens.ends[noun]!, ...counted }
  }
}

function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 2 && value <= longestList
}

/** The plural that the number counts, at most two words after it. */
function nounAfter(tokens: Tokens, quantity: Quantity): number | undefined {
  for (let index = quantity.endToken; index < quantity.endToken + 4; index++) {
    if (tokens.classes[index] !== TokenClass.word || tokens.shapes[index] !== Shape.lower) return undefined
    if (isFree(tokens.keys[index]!)) return undefined
    const text = tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
    if (/(?:[^s]s|people|children|men|women)$/.test(text)) return index
  }
  return undefined
}

function isFree(key: number): boolean {
  return (['determiner', 'preposition', 'conjunction', 'be', 'have', 'modal'] as const).some(name =>
    wordClassKeys(name).has(key),
  )
}

function colonAfter(tokens: Tokens, noun: number, end: number): number | undefined {
  for (let index = noun + 1; index < Math.min(end, noun + reach); index++) {
    if (tokens.keys[index] === colon || isDash(tokens, index)) return index
    if (tokens.classes[index] === TokenClass.punctuation || partial.has(tokens.keys[index]!)) return undefined
  }
  return undefined
}

/** The dash that ends what stands between two, or the end of the sentence. */
function closingDash(tokens: Tokens, from: number, end: number): number {
  for (let index = from; index < end; index++) if (isDash(tokens, index)) return index
  return end
}

/** "All of them small", "Larchton and Haskett among them" between dashes: a word on the things, no list of them. */
function isRemark(tokens: Tokens, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    if (partial.has(tokens.keys[index]!) || remarks.has(tokens.keys[index]!)) return true
  }
  return false
}

/** A second number before the colon may be the one that the list answers to. */
function followedByNumber({ quantities }: Facts, quantity: Quantity, at: number): boolean {
  return quantitiesIn(quantities, quantity.sentence).some(
    other => other.firstToken >= quantity.endToken && other.firstToken < at,
  )
}

type Counted = Pick<Announcement, 'fewest' | 'most' | 'list'>

/** The list items that stand right after a block that ends in a colon. */
function listItems({ blocks }: Facts, at: number): Counted | undefined {
  const block = blockOf(blocks, at)
  if (!block || block.endToken !== at + 1) return undefined
  const first = blocks.indexOf(block) + 1
  let end = first
  while (end < blocks.length && blocks[end]!.kind === 'list-item') end++
  if (end - first < 2) return undefined
  return {
    fewest: end - first,
    most: end - first,
    list: { start: blocks[first]!.start, end: blocks[end - 1]!.end },
  }
}

/** Items of a sentence, parted by commas and a last "and", or by semicolons. */
function inlineItems(tokens: Tokens, first: number, end: number): Counted | undefined {
  const last = tokens.classes[end - 1] === TokenClass.punctuation ? end - 1 : end
  const bySemicolon = itemsBetween(tokens, first, last, semicolon)
  const items = bySemicolon.length > 1 ? bySemicolon : itemsBetween(tokens, first, last, comma)
  if (items.length < 2 || items.length > longestList) return undefined
  const isPlain = bySemicolon.length > 1 || items.every(item => isPlainItem(tokens, item.first, item.end))
  const final = items.at(-1)!
  if (!isPlain) return undefined
  const inside = joinersIn(tokens, final.first, final.end)
  const earlier = items.slice(0, -1).some(item => joinersIn(tokens, item.first, item.end) > 0)
  if (earlier && bySemicolon.length <= 1) return undefined
  const startsWithJoiner = joiners.has(tokens.keys[final.first]!)
  const fewest = items.length + (startsWithJoiner || inside === 0 ? 0 : bySemicolon.length > 1 ? 0 : 1)
  const closed = bySemicolon.length > 1 || inside > 0 || startsWithJoiner
  if (!closed) return undefined
  const most = fewest + Math.max(0, inside - 1)
  return { fewest, most, list: { start: tokens.starts[first]!, end: tokens.ends[last - 1]! } }
}

interface Item {
  readonly first: number
  readonly end: number
}

function itemsBetween(tokens: Tokens, first: number, end: number, separator: number): Item[] {
  const items: Item[] = []
  let start = first
  for (let index = first; index <= end; index++) {
    if (index < end && tokens.keys[index] !== separator) continue
    if (index > start) items.push({ first: start, end: index })
    start = index + 1
  }
  return items
}

/** Short, without a clause in it, and no remark on the item before ("Ruth, a teacher, …"). */
function isPlainItem(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > longestItem) return false
  for (let index = first; index < end; index++) {
    if (
      tokens.classes[index] === TokenClass.punctuation &&
      !/^[-'’&.]$/.test(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
    )
      return false
    if (
      (['be', 'have', 'do', 'modal', 'subject', 'saying'] as const).some(name =>
        wordClassKeys(name).has(tokens.keys[index]!),
      )
    )
      return false
  }
  return (
    !wordClassKeys('article').has(tokens.keys[first]!) ||
    first === end - 1 ||
    tokens.shapes[first] !== Shape.lower
  )
}

function joinersIn(tokens: Tokens, first: number, end: number): number {
  let count = 0
  for (let index = first + 1; index < end; index++) if (joiners.has(tokens.keys[index]!)) count++
  return count
}

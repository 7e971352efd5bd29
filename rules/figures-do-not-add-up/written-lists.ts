import { isElidedSize, isNoPart } from '../../src/analysis/amounts/no-part.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** Figures of one sort that a sentence tells in a row: "96 houses, 16 shops and nine workshops". */
export interface WrittenList {
  readonly items: readonly Amount[]
  /** What can be added has the same: money of one currency, measures of one unit, counts. */
  readonly sort: string
  /** Where the words of the first item begin: "the county" of "the county £2m, a charity £1m and the town £300,000". */
  readonly firstToken: number
  /** Does "and", or a word for it, stand before the last item? */
  readonly isClosed: boolean
}

const joining = wordTest('and plus &')
/** What stands before a figure of a list: no clause of its own begins there. */
const barring = wordTest(
  `which who whose whom that than from against or but not because while when if after before since although though per
   versus made split divided consists comprises broken breaks`,
)
const each = wordTest('each apiece every per')
/** How many words of an item stand before its figure, and behind it. */
const longestLead = 7
const longestTail = 16

/** What a figure can be added with; undefined for one that is no size, or only roughly told. */
export function sortOfFigure({ kind, low, high, precision, unit, currency }: Amount): string | undefined {
  if (low !== high || low <= 0 || (precision !== 'exact' && precision !== 'about')) return undefined
  if (kind === 'money') return `money ${currency}`
  if (kind === 'measure') return unit && unit.dimension !== 'temperature' ? `measure ${unit.name}` : undefined
  return kind === 'count' && Number.isInteger(low) ? 'count' : undefined
}

/** "290 in Kansas" behind "520 miles", "1,400 of moor" behind acres: a figure that takes the unit of one before it. */
export function isElided({ kind, counted }: Amount): boolean {
  return kind === 'count' && (counted === undefined || counted.partitive)
}

/**
 * The lists of figures of a sentence, the longest first begun.
 * @param own the amounts of the sentence, in order
 */
export function* writtenLists(facts: Facts, own: readonly Amount[]): Iterable<WrittenList> {
  const { tokens } = facts
  let first = 0
  while (first + 1 < own.length) {
    const sort = isNoPart(tokens, own[first]!) ? undefined : sortOfFigure(own[first]!)
    const items = [own[first]!]
    let isClosed = false
    let next = first + 1
    for (let index = next; sort !== undefined && index < own.length; index++) {
      const item = own[index]!
      const isAlike =
        sortOfFigure(item) === sort || (sort !== 'count' && isElided(item) && sortOfFigure(item))
      if (!isAlike || isNoPart(tokens, item) || isElidedSize(tokens, own, item)) continue
      const separator = separatorBetween(tokens, items.at(-1)!, item)
      if (separator === undefined || isRate(tokens, item)) break
      // "Eight men and five women, at two houses": the list is over.
      if (isClosed && isPlace(tokens, separator, item)) break
      isClosed = joining(tokens.keys[separator]!)
      items.push(item)
      next = index
    }
    if (items.length > 1 && sort !== undefined) {
      yield { items, sort, isClosed, firstToken: leadOf(tokens, items[0]!) }
      first = next
    } else first++
  }
}

const places = wordTest('at in on outside near')

/** ", at two houses" */
function isPlace(tokens: Tokens, separator: number, { firstToken }: Amount): boolean {
  return isMark(tokens, separator, ',') && separator + 2 === firstToken && places(tokens.keys[separator + 1]!)
}

/** "At £12 each", "a seven-day week". */
function isRate(tokens: Tokens, { endToken, counted }: Amount): boolean {
  if (isMark(tokens, endToken, '-') && tokens.starts[endToken] === tokens.ends[endToken - 1]) return true
  return each(tokens.keys[counted?.endToken ?? endToken] ?? 0)
}

/** The comma or the "and" between two items of a list; undefined where they are in no list. */
function separatorBetween(tokens: Tokens, item: Amount, next: Amount): number | undefined {
  let at = next.firstToken - 1
  const least = Math.max(item.endToken, next.firstToken - 1 - longestLead)
  while (at >= least && !isSeparator(tokens, at)) {
    if (barring(tokens.keys[at]!) || isOpening(tokens, at)) return undefined
    at--
  }
  if (at < least || at - item.endToken > longestTail) return undefined
  for (let index = item.endToken; index < at; index++) {
    if (isOpening(tokens, index)) return undefined
  }
  return at
}

/** What stands behind it is told of what stands before. */
export function isOpening(tokens: Tokens, token: number): boolean {
  return isMark(tokens, token, ':') || isMark(tokens, token, '(') || isDash(tokens, token)
}

function isSeparator(tokens: Tokens, token: number): boolean {
  return joining(tokens.keys[token]!) || isMark(tokens, token, ',') || isMark(tokens, token, ';')
}

/** Where the words before the first figure of a list begin: behind a mark, or the figure itself. */
function leadOf(tokens: Tokens, { firstToken, sentence }: Amount): number {
  const start = Math.max(tokens.sentences[sentence]!, firstToken - longestLead)
  for (let index = firstToken - 1; index >= start; index--)
    if (tokens.classes[index] === TokenClass.punctuation) return index + 1
  return firstToken
}

import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Mismatch } from './mismatch.ts'
import { areAddable, fits, isSlip, mostParts, nearby, runsOf, sumMismatch, sumOf } from './sums.ts'

const fewest = 2
/** Words that say of what parts a whole is made, so that none is left out. */
const making = wordTest(
  `parts instalments installments payments stages tranches portions shares lots pieces ways comprises comprised comprising
   comprise consists consisted consisting consist split divided shared distributed allocated allotted funded financed
   financing funding namely breakdown`,
)
/** "Is made up of", "is paid for with", "breaks down into", "comes from". */
const makingPairs: ReadonlyMap<number, (key: number) => boolean> = new Map(
  [
    ['made', 'up'],
    ['paid', 'for'],
    ['broken', 'down'],
    ['breaks', 'down'],
    ['broke', 'down'],
    ['comes', 'from'],
    ['came', 'from'],
    ['coming', 'from'],
  ].map(([first, second]) => [keyOf(first!), wordTest(second!)] as const),
)
const large = 100
const leastShare = 0.03
const open = wordTest(
  'including include includes included among such mostly mainly partly least part some more plus other also another',
)
const and = keyOf('and')
const leading = new Set(['headline', 'standfirst', 'summary', 'list'])
/** So many blocks of the body are its lead. */
const leadBlocks = 3
/** How far before its figure the "and" of the last part stands. */
const reach = 5

/**
 * Parts that are told in full: behind a colon, of a whole that "is made up of" or "split into" them, or of one that is
 * told as a whole ("all 318 jobs"); and that come to another sum, by one slip of a digit.
 */
export function* toldInFull(facts: Facts): Iterable<Mismatch> {
  const addends = addendsOf(facts)
  let first = 0
  while (first < addends.length) {
    let end = first + 1
    while (end < addends.length && addends[end]!.block === addends[first]!.block) end++
    if (end - first >= fewest) yield* inBlock(facts, nearby(addends, first), addends.slice(first, end))
    first = end
  }
}

function* inBlock(facts: Facts, all: readonly Addend[], own: readonly Addend[]): Iterable<Mismatch> {
  for (const sort of new Set(own.map(one => one.sort))) {
    const parts = own.filter(one => one.sort === sort && (one.role === 'part' || one.role === 'rest'))
    if (parts.length < fewest || parts.length > mostParts) continue
    const wholes = all.filter(one => one.sort === sort)
    for (const { row, isListed } of rowsOf(facts, parts)) {
      const likely = wholes.filter(
        one => areAddable(one, row) && (isListed || one.role === 'all') && isSlip(one, row),
      )
      const told = likely.find(one => isWhole(facts, one, row, wholes))
      const whole = told ?? likely[0]
      if (!whole || isOpen(facts, row)) continue
      if ([...runsOf(parts, fewest)].some(run => wholes.some(one => fits(facts, one, run)))) break
      yield { ...sumMismatch(whole, row, row.at(-1)!), isWeak: told === undefined }
      break
    }
  }
}

interface Row {
  readonly row: readonly Addend[]
  readonly isListed: boolean
}

/** All figures of the block; and those at the end of a sentence, where they are told as the parts of something. */
function* rowsOf(facts: Facts, parts: readonly Addend[]): Iterable<Row> {
  for (const [index, { amount }] of parts.entries()) {
    const row = parts.slice(index).filter(part => part.amount.sentence === amount.sentence)
    if (row.length >= fewest && isClosed(facts, row) && isMade(facts, row)) yield { row, isListed: true }
  }
  if (parts.length > fewest) yield { row: parts, isListed: false }
  yield* largeRows(facts, parts)
}

/** A whole list of figures that are large, and of one size, makes the sum of another hardly ever by chance. */
function* largeRows(facts: Facts, parts: readonly Addend[]): Iterable<Row> {
  for (const [index, { amount }] of parts.entries()) {
    if (index > 0 && parts[index - 1]!.amount.sentence === amount.sentence) continue
    const row = parts.filter(part => part.amount.sentence === amount.sentence)
    const sum = sumOf(row)
    const isLarge = sum >= large && row.every(({ value }) => value >= leastShare * sum)
    if (row.length > fewest && isLarge && isClosed(facts, row)) yield { row, isListed: true }
  }
}

/** The last part stands behind "and". */
function isClosed({ tokens: { keys } }: Facts, row: readonly Addend[]): boolean {
  const before = row.at(-2)!.amount.endToken
  const last = row.at(-1)!.amount.firstToken
  for (let index = Math.max(before, last - reach); index < last; index++) if (keys[index] === and) return true
  return false
}

function isMade({ tokens }: Facts, row: readonly Addend[]): boolean {
  const { amount } = row[0]!
  const last = row.at(-1)!.amount
  if (isMark(tokens, amount.firstToken - 1, ':')) return true
  const from = tokens.sentences[Math.max(0, amount.sentence - 1)]!
  for (let index = from; index < last.firstToken; index++) {
    const key = tokens.keys[index]!
    if (making(key) || makingPairs.get(key)?.(tokens.keys[index + 1] ?? 0)) return true
  }
  return false
}

/** A figure right before its parts, of the lead or of a headline, or one that is told again. */
function isWhole({ blocks }: Facts, whole: Addend, row: readonly Addend[], all: readonly Addend[]): boolean {
  const { block, value, role, amount } = whole
  const gap = row[0]!.amount.sentence - amount.sentence
  // What others are said to come to is held against them by itself.
  if (role === 'total') return false
  if (role === 'all' || leading.has(blocks[block]!.role)) return true
  // A whole in the sentence of its parts is known by the words between them.
  if (gap === 0) return false
  if (gap === 1) return true
  const lead = blocks.findIndex(one => one.role === 'body')
  return block < lead + leadBlocks || all.some(other => other.value === value && other.amount !== amount)
}

/** "Including", "among them", "part of it": there may be more parts, or fewer. */
function isOpen({ tokens }: Facts, row: readonly Addend[]): boolean {
  const from = tokens.sentences[row[0]!.amount.sentence]!
  const end = tokens.sentences[row.at(-1)!.amount.sentence + 1]!
  for (let index = from; index < end; index++) if (open(tokens.keys[index]!)) return true
  return false
}

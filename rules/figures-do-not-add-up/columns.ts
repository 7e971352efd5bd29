import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Mismatch } from './mismatch.ts'
import { areAddable, fits, isSlip, nearby, runsOf, sumMismatch, sumOf } from './sums.ts'

/** So many rows make a list. */
const fewest = 3
/** A row has no more words. */
const longestRow = 18
const mostRows = 40
const longestLabel = 4
const totalling = wordTest('total totals all whole overall altogether combined together sum entire')
/** A total that is further off is of something else. */
const farthest = 0.25

/** The rows of a list with a figure each ("Tuesday: Madison to Spring Green, 71 miles"), and a total in the text. */
export function* columnTotals(facts: Facts): Iterable<Mismatch> {
  const addends = addendsOf(facts)
  for (let index = 0; index < addends.length; index++) {
    const rows = rowsFrom(facts, addends, index)
    if (rows.length < fewest) continue
    index += rows.length - 1
    // "Others (five candidates) 1,000": a row with two figures is not read, and the list not whole.
    if (addends[index + 1]?.block === rows.at(-1)!.block + 1 && isRow(facts, rows.at(-1)!.block + 1)) continue
    const found = ownTotal(facts, rows)
    if (found) {
      yield found
      continue
    }
    const wholes = nearby(addends, index).filter(one => one.sort === rows[0]!.sort)
    if (rows.length > mostRows || wholes.some(one => fits(facts, one, rows))) continue
    const whole = wholes.find(one => areAddable(one, rows) && isSlip(one, rows))
    if (!whole || [...runsOf(rows, fewest)].some(run => fits(facts, whole, run))) continue
    yield sumMismatch(whole, rows, whole)
  }
}

/** A list whose last or first row is what the others come to: "Whole county: 169,050". */
function ownTotal(facts: Facts, rows: readonly Addend[]): Mismatch | undefined {
  if (rows.length > mostRows) return undefined
  for (const whole of [rows.at(-1)!, rows[0]!]) {
    const parts = rows.filter(row => row !== whole)
    if (!isTotalRow(facts, whole) || !areAddable(whole, parts) || fits(facts, whole, parts)) continue
    const isMeant = Math.abs(sumOf(parts) - whole.value) <= farthest * whole.value || isSlip(whole, parts)
    // A total of some of the rows may stand among them.
    if (isMeant && ![...runsOf(parts, 2)].some(run => fits(facts, run.at(-1)!, run.slice(0, -1))))
      return sumMismatch(whole, parts, whole)
  }
  return undefined
}

/** "Total visitors: 170", "Whole county: 169,050", "All ages, 44". */
function isTotalRow({ tokens: { keys }, blocks }: Facts, { block }: Addend): boolean {
  const { firstToken, endToken } = blocks[block]!
  for (let index = firstToken; index < Math.min(endToken, firstToken + longestLabel); index++)
    if (totalling(keys[index]!)) return true
  return false
}

/** The rows that begin with a figure: short blocks that are no sentences, one behind the other, each with one figure. */
function rowsFrom(facts: Facts, addends: readonly Addend[], first: number): Addend[] {
  const rows: Addend[] = []
  for (let index = first; index < addends.length; index++) {
    const row = addends[index]!
    const isNext = rows.length === 0 || (row.block === rows.at(-1)!.block + 1 && row.sort === rows[0]!.sort)
    const isAlone = addends[index - 1]?.block !== row.block && addends[index + 1]?.block !== row.block
    if (!isNext || !isAlone || !isRow(facts, row.block)) break
    rows.push(row)
  }
  return rows
}

function isRow({ blocks, tokens }: Facts, block: number): boolean {
  const { firstToken, endToken } = blocks[block]!
  return endToken - firstToken <= longestRow && !isMark(tokens, endToken - 1, '.')
}

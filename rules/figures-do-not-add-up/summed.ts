import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { figureNoun, nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Mismatch } from './mismatch.ts'
import { areAddable, fits, isSlip, mostParts, runsOf, sumMismatch, sumOf } from './sums.ts'

const fewest = 2
const fewestTogether = 3
const together = wordTest('together combined')
const between = wordTest('between')
const them = wordTest('them')
/** How far off a sum may be that the two figures right before it are meant for. */
const farthest = 0.34

/** "Sold goods worth $331 million and bought goods worth $411 million. The two add up to $712 million." */
export function* summedUp(facts: Facts): Iterable<Mismatch> {
  const addends = addendsOf(facts)
  for (const [index, total] of addends.entries()) {
    if (total.role !== 'total' || total.amount.precision !== 'exact') continue
    const around = addends
      .slice(Math.max(0, index - 2 * mostParts), index + mostParts)
      .filter(one => one.sort === total.sort && Math.abs(one.block - total.block) <= 1)
    if ([...runsOf(around, fewest)].some(run => fits(facts, total, run))) continue
    const before = rowBefore(around, total)
    const rows = before.slice(0, -1).map((_, first) => before.slice(first))
    if (rows.some(row => fits(facts, total, row))) continue
    const parts = rows.find(
      row =>
        areAddable(total, row) &&
        !isNested(facts, row) &&
        areOfOneNoun(facts, row) &&
        (isSlip(total, row) || isPlainRow(row, total) || isTogether(facts, row, total)),
    )
    // "520 and 180 hectares" of the 700 that the lead tells of.
    const isOfOther =
      parts && addends.some(one => one.sort === total.sort && one !== total && fits(facts, one, parts))
    if (parts && !isOfOther) yield sumMismatch(total, parts, total)
  }
}

/** "48 logs, and beetles in 12 of them": the second is a part of the first. */
function isNested({ tokens }: Facts, row: readonly Addend[]): boolean {
  return row.some(
    ({ amount: { endToken } }) => tokens.keys[endToken] === of && ofThem(tokens.keys[endToken + 1] ?? 0),
  )
}

const of = keyOf('of')
const ofThem = wordTest('them these those which whom')

/** "Two sixes" and "ten overs" of a sentence before are added by nobody. */
function areOfOneNoun({ tokens }: Facts, row: readonly Addend[]): boolean {
  if (row.every(({ amount }) => amount.sentence === row[0]!.amount.sentence) && row.length <= fewest)
    return true
  const nouns = row.flatMap(({ amount: { counted } }) =>
    counted && !counted.partitive ? [figureNoun(tokens, counted.head)] : [],
  )
  return nouns.every(noun => nounTie(noun, nouns[0]) !== undefined || (noun.isPerson && nouns[0]!.isPerson))
}

/** The figures before a total, as far back as each of them has one in its sentence or the one before. */
function rowBefore(around: readonly Addend[], total: Addend): readonly Addend[] {
  const before = around.filter(
    ({ amount, role }) => amount.start < total.amount.start && (role === 'part' || role === 'rest'),
  )
  let first = before.length
  let sentence = total.amount.sentence
  while (first > 0 && sentence - before[first - 1]!.amount.sentence <= 1) {
    first--
    sentence = before[first]!.amount.sentence
  }
  return before.slice(Math.max(first, before.length - mostParts))
}

/** "38 cars, the Corran 52 and the Meridian 80; between them they have room for 160": all figures of the sentence before it. */
function isTogether({ tokens }: Facts, row: readonly Addend[], total: Addend): boolean {
  const { keys, sentences } = tokens
  const { sentence } = row[0]!.amount
  if (row.length < fewestTogether || total.amount.sentence - sentence > 1) return false
  if (row.some(({ amount }) => amount.sentence !== sentence)) return false
  if (Math.abs(sumOf(row) - total.value) > farthest * total.value) return false
  const from = Math.max(row.at(-1)!.amount.endToken, sentences[total.amount.sentence]!)
  for (let index = from; index < total.amount.firstToken; index++)
    if (together(keys[index]!) || (between(keys[index]!) && them(keys[index + 1] ?? 0))) return true
  return false
}

/** Two sums of money or two sizes in one sentence, and right behind them what they come to. */
function isPlainRow(row: readonly Addend[], total: Addend): boolean {
  const [one, other, ...more] = row
  if (!one || !other || more.length > 0 || total.sort === 'count') return false
  const isRow =
    one.amount.sentence === other.amount.sentence && total.amount.sentence - one.amount.sentence <= 1
  return isRow && Math.abs(sumOf(row) - total.value) <= farthest * total.value
}

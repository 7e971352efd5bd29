import type { Addend } from '../../src/analysis/addends.ts'
import { isCalendarWord } from '../../src/analysis/changes/time-words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isSlipOf } from '../../src/analysis/slips.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape } from '../../src/parse/tokens.ts'
import { areOpposed } from './fates.ts'
import type { Mismatch } from './mismatch.ts'
import { sumMismatch, sumOf } from './sums.ts'
import { isAnew, toldOf, type Whole } from './told-of.ts'

const pointing = wordTest('them those these whom which')
const placing = wordTest('from in at to by for on')
/** Where some may be counted twice, or stand for another time or a part of a part. */
const overlapping = wordTest(
  `both also again twice including include included among them whom goals points runs seats yesterday tomorrow previous
   previously earlier expected hoped planned last once before average record least or`,
)
/** The same, for lots that exclude one another. */
const doubling = wordTest('both also again twice goals points runs seats hoped expected earlier or')
/** A third lot that may have no figure. */
const third = wordTest(
  'abstained abstain undecided unknown unclear inconclusive rest others other remaining some neither spoiled spoilt invalid mixed about',
)
/** How many words behind a figure the place is told that it is of. */
const behind = 9

/** "64 tractors": "38 of them from Tarnby, another 27 from Ellick"; "58 applications": "41 granted, 19 turned down". */
export function* exceedingParts(facts: Facts): Iterable<Mismatch> {
  for (const one of toldOf(facts)) {
    const { whole, parts } = one
    if (parts.length < 2 || parts[0]!.amount.start < whole.amount.start) continue
    for (let first = 0; first + 1 < parts.length; first++) {
      const row = rowFrom(facts, parts, first)
      if (row.length < 2) continue
      const found = mismatchOf(facts, one, row)
      if (found) yield found
      break
    }
  }
}

/** Parts one behind the other that exclude each other. */
function rowFrom(facts: Facts, parts: readonly Addend[], first: number): readonly Addend[] {
  let end = first + 1
  while (end < parts.length && isNext(facts, parts[first]!, parts[end - 1]!, parts[end]!)) end++
  return parts.slice(first, end)
}

function isNext(facts: Facts, first: Addend, previous: Addend, part: Addend): boolean {
  if (part.amount.sentence - previous.amount.sentence > 1 || isSome(facts, part)) return false
  return isAnew(facts, part) || areOpposed(facts, previous, part) || areApart(facts, first, previous, part)
}

/** "Six were injured, and two of those died": some of those right before. */
function isSome({ tokens: { keys } }: Facts, { amount: { endToken } }: Addend): boolean {
  // "Six more" are none of those that there were.
  return (keys[endToken] === of && pointing(keys[endToken + 1] ?? 0)) || keys[endToken] === more
}

/** "38 had come from Tarnby … nine from Dunn": each with a place of its own behind the same word. */
function areApart(facts: Facts, ...parts: readonly Addend[]): boolean {
  const links = parts.map(part => linkOf(facts, part))
  return links.every(link => link !== undefined && link === links[0])
}

function linkOf({ tokens }: Facts, { amount: { endToken, sentence, counted } }: Addend): number | undefined {
  const { keys, shapes, sentences } = tokens
  const from = counted?.endToken ?? endToken
  for (let index = from; index < Math.min(sentences[sentence + 1]! - 1, from + behind); index++)
    if (placing(keys[index]!) && shapes[index + 1]! >= Shape.capitalised)
      // Counts at two times may be of the same ones.
      return isCalendarWord(tokens, index + 1) ? undefined : keys[index]
  return undefined
}

function mismatchOf(facts: Facts, { whole }: Whole, row: readonly Addend[]): Mismatch | undefined {
  const sum = sumOf(row)
  const isClosed = areOpposed(facts, row[0]!, row[1]!) && row.length === 2
  if (sum === whole.value || (sum < whole.value && !(isClosed && isSlipOf(whole.value, sum))))
    return undefined
  const isApart = row.slice(1).every((part, at) => areOpposed(facts, row[at]!, part))
  if (isOverlapping(facts, whole, row.at(-1)!, isApart ? doubling : overlapping)) return undefined
  if (sum < whole.value && hasThird(facts, row)) return undefined
  const last = row.at(-1)!
  return { ...sumMismatch(whole, row, last), messageId: sum > whole.value ? 'more' : 'whole' }
}

function isOverlapping(
  { tokens }: Facts,
  whole: Addend,
  last: Addend,
  isSign: (key: number) => boolean,
): boolean {
  const { keys, sentences } = tokens
  const from =
    sentences[whole.amount.sentence + 1]! <= last.amount.firstToken
      ? sentences[last.amount.sentence - 1]!
      : whole.amount.endToken
  for (
    let index = Math.max(from, whole.amount.endToken);
    index < sentences[last.amount.sentence + 1]!;
    index++
  )
    if (isSign(keys[index]!) && !(keys[index] === them && keys[index - 1] === of)) return true
  return false
}

const more = keyOf('more')
const of = keyOf('of')
const them = keyOf('them')

function hasThird({ tokens }: Facts, row: readonly Addend[]): boolean {
  const { keys, sentences } = tokens
  const from = sentences[row[0]!.amount.sentence]!
  for (let index = from; index < sentences[row.at(-1)!.amount.sentence + 1]!; index++)
    if (third(keys[index]!)) return true
  return false
}

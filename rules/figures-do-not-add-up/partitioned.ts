import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isSlipOf } from '../../src/analysis/slips.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { areOpposed, isLeftOut } from './fates.ts'
import type { Mismatch } from './mismatch.ts'
import { fits, isNearSum, sumMismatch, sumOf, type Term, termOf } from './sums.ts'
import { toldParts } from './told-parts.ts'

const placing = wordTest('in from at to by for on against')
const of = keyOf('of')
const the = keyOf('the')
const pointing = wordTest('them these those')
/** Some may be in two parts, or in none. */
const doubling = wordTest(
  `both also either twice again including include included among some many most half least points goals runs rebounds yards
   each per than earlier previously once more`,
)
/** A third lot that may have no figure. */
const third = wordTest(
  'abstained abstain undecided unknown unclear inconclusive rest others other remaining some neither spoiled spoilt invalid mixed about vote voted',
)
const fewestInRow = 3
/** Nobody gives away money and says nothing of so small a share of it. */
const littleLeft = 0.04

/** "Of 64 ferries, 41 are in service, 15 in dock and 18 sold": parts that are more than their whole, or that leave a gap. */
export function* partitioned(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  for (const { wholes, parts, isClosed, isLoose } of toldParts(facts, sentences)) {
    if (parts.length < 2 || parts.some(isNoPart)) continue
    const terms = parts.map(termOf)
    const all = wholes.map(termOf)
    if (all.some(whole => fits(facts, whole, terms)) || isDoubled(facts.tokens, parts)) continue
    const whole = all.findLast(one => isNearSum(one, terms))
    if (whole?.amount.precision !== 'exact' || parts.some(part => isOther(facts.tokens, part, whole)))
      continue
    const sum = sumOf(terms)
    const isTold =
      sum > whole.value ? areApart(facts, terms, isClosed) : !isLoose && areAll(facts, whole, terms, isClosed)
    if (!isTold) continue
    const last = terms.at(-1)!
    yield {
      ...sumMismatch(whole, terms, last),
      ...(sum > whole.value ? { messageId: 'more' as const } : {}),
      isClosed: true,
    }
  }
}

/** "One of the 14 who voted no spoke of the 23 substitutes": known ones, of whom there are more, are not among them. */
function isOther({ keys }: Tokens, { firstToken, low, counted }: Amount, whole: Term): boolean {
  return low >= whole.value && keys[firstToken - 1] === the && counted !== undefined && !counted.partitive
}

function isNoPart({ precision, unit }: Amount): boolean {
  return precision !== 'exact' || unit?.dimension === 'time'
}

function isDoubled({ keys, sentences }: Tokens, parts: readonly Amount[]): boolean {
  const last = parts.at(-1)!
  const end = Math.min(sentences[last.sentence + 1]!, last.endToken + 8)
  for (let index = parts[0]!.firstToken - 1; index < end; index++) if (doubling(keys[index] ?? 0)) return true
  return false
}

/** Is nobody in two of the parts? */
function areApart(facts: Facts, parts: readonly Term[], isClosed: boolean): boolean {
  const { tokens } = facts
  const [first] = parts as readonly [Term, ...Term[]]
  const last = parts.at(-1)!
  const links = parts.map(part => linkOf(tokens, part.amount))
  // "Three of them to the visitors and four to the home side, and one red".
  const isOdd = links.at(-1) === undefined && links.slice(0, -1).every(link => link !== undefined)
  if (first.amount.kind === 'money' || (isClosed && parts.length >= fewestInRow && !isOdd)) return true
  if (parts.slice(1).every((part, at) => areOpposed(facts, parts[at]!, part))) return true
  if (isLeftOut(tokens, last.amount)) return true
  return isClosed && links[0] !== undefined && links.every(link => link === links[0])
}

/** "210 from Italy and 150 from Spain", "17 of them novels and 14 of them histories": what stands behind each figure alike. */
function linkOf({ keys, shapes }: Tokens, { endToken, counted }: Amount): number | undefined {
  const at = counted && !counted.partitive ? counted.endToken : endToken
  for (let index = at; index < at + 5; index++) {
    const key = keys[index] ?? 0
    if (key === of && pointing(keys[index + 1] ?? 0))
      return shapes[index + 2] === Shape.lower ? key : undefined
    if (placing(key)) return shapes[index + 1]! >= Shape.capitalised || index === at ? key : undefined
  }
  return undefined
}

/** Are they all there are: two that exclude one another, or those that one slip would make the whole? */
function areAll(facts: Facts, whole: Term, parts: readonly Term[], isClosed: boolean): boolean {
  if (!isClosed || hasThird(facts, parts)) return false
  const [one, other] = parts as readonly [Term, Term]
  if (parts.length === 2 && (areOpposed(facts, one, other) || isLeftOut(facts.tokens, other.amount)))
    return true
  const sum = sumOf(parts)
  const isNearlyAll = whole.amount.kind === 'money' && whole.value - sum <= littleLeft * whole.value
  return isNearlyAll || isSlipOf(whole.value, sum)
}

function hasThird({ tokens: { keys, sentences } }: Facts, parts: readonly Term[]): boolean {
  const { sentence } = parts.at(-1)!.amount
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (third(keys[index]!)) return true
  return false
}

import type { Addend } from '../../src/analysis/addends.ts'
import { addendsOf } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { digitsOf, slipBetween } from '../../src/analysis/rival-figures/slips.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isLeftOut } from './fates.ts'
import { inWords, type Mismatch } from './mismatch.ts'
import { fits, spanOfAddend, sumOf } from './sums.ts'
import { nounOf, toldOf, type Whole } from './told-of.ts'

const of = keyOf('of')
const definite = wordTest('the those these its their his her')
const leaving = wordTest('leaving leaves left leave')
const object = wordTest('it them him her us with only just another some still')
/** How many sentences behind its whole a remnant may stand. */
const farReach = 40
/** One without a noun is some of what stands near it. */
const reachOfBare = 3
const reachOfSums = 8
const mostSums = 6
/** By how much a remnant may be off and still be meant for it. */
const farthest = 2

/** "Thirty-six of the 42 lots were sold", and further down "the eight that went back". */
export function* remnants(facts: Facts): Iterable<Mismatch> {
  const wholes = toldOf(facts)
  if (wholes.length === 0) return
  const addends = addendsOf(facts)
  for (const [index, rest] of addends.entries()) {
    if (rest.sort !== 'count' || rest.value < 2 || !isRemnant(facts, rest)) continue
    if (isShared(rest, addends[index - 1]) || isShared(rest, addends[index + 1])) continue
    const noun = nounOf(facts, rest)
    const before = wholes.filter(({ whole }) => mayBeOf(whole, rest, noun ? farReach : reachOfBare))
    if (before.length === 0 || isKnown(facts, addends, rest)) continue
    const same = before.filter(({ whole }) => !noun || nounTie(noun, nounOf(facts, whole)) === 'same')
    const isLoose = same.length === 0 && isAlone(facts, addends, rest)
    const readings = (isLoose ? before : same).flatMap(one => readingsOf(one, rest))
    if (readings.some(({ right }) => right === rest.value)) continue
    const meant = readings.filter(
      ({ isWhole, right, whole }) =>
        isWhole &&
        isNear(rest.value, right, isLoose ? 1 : farthest) &&
        (!isLoose || isOneKind(facts, whole, rest)),
    )
    const last = meant.at(-1)
    if (!last || (isLoose && meant.length > 1)) continue
    yield restMismatch(last, rest)
  }
}

/** "Of the others, eight opposed it, four favored it and one was silent": several are what is left, and none by itself. */
function isShared({ amount, role }: Addend, beside: Addend | undefined): boolean {
  return role === 'rest' && beside?.role === 'rest' && beside.amount.sentence === amount.sentence
}

interface Reading {
  readonly whole: Addend
  readonly parts: readonly Addend[]
  /** What these parts leave. */
  readonly right: number
  /** Are they all that are told? */
  readonly isWhole: boolean
}

function restMismatch({ whole, parts, right }: Reading, rest: Addend): Mismatch {
  return {
    messageId: 'rest',
    here: spanOfAddend(rest),
    there: [...parts, whole].map(spanOfAddend),
    values: { right: inWords(right) },
  }
}

function readingsOf({ whole, parts }: Whole, rest: Addend): readonly Reading[] {
  const before = parts.filter(part => part !== rest && part.amount.start < rest.amount.start)
  return subsetsOf(before).map(some => ({
    whole,
    parts: some,
    right: whole.value - sumOf(some),
    isWhole: some.length === before.length,
  }))
}

/** "The four transits that were lost" of 14 crossings: no other number of transits is told. */
function isAlone(facts: Facts, addends: readonly Addend[], rest: Addend): boolean {
  const noun = nounOf(facts, rest)
  if (!definite(facts.tokens.keys[rest.amount.firstToken - 1] ?? 0)) return false
  return !addends.some(other => other !== rest && nounOf(facts, other)?.group === noun?.group)
}

function isOneKind(facts: Facts, whole: Addend, rest: Addend): boolean {
  return nounOf(facts, whole)?.isPerson === nounOf(facts, rest)?.isPerson
}

/** "$18.6 million … $7.1 million … $6.2 million … the $6.3 million that was left": all that is told between the two. */
export function* sumsLeft(facts: Facts): Iterable<Mismatch> {
  const addends = addendsOf(facts)
  for (const [index, rest] of addends.entries()) {
    if (rest.sort === 'count' || !isRemnant(facts, rest)) continue
    const before = addends.slice(Math.max(0, index - mostSums), index).filter(({ sort, role, amount }) => {
      const gap = rest.amount.sentence - amount.sentence
      return sort === rest.sort && role !== 'aside' && gap <= reachOfSums
    })
    const readings = before.flatMap((whole, at) => {
      const between = before.slice(at + 1).filter(({ value }) => value < whole.value)
      return subsetsOf(between).map(parts => ({
        whole,
        parts,
        isWhole: parts.length === before.length - at - 1,
      }))
    })
    if (readings.some(({ whole, parts }) => fits(facts, whole, [...parts, rest]))) continue
    const meant = readings.find(
      ({ whole, parts, isWhole }) =>
        isWhole && parts.length > 1 && isNear(rest.value, whole.value - sumOf(parts), 0),
    )
    if (meant) yield restMismatch({ ...meant, right: meant.whole.value - sumOf(meant.parts) }, rest)
  }
}

/** "The eight that went back", "the four lost crossings", "left 45 empty". */
function isRemnant({ tokens }: Facts, addend: Addend): boolean {
  const { keys } = tokens
  const { amount } = addend
  let before = amount.firstToken - 1
  while (object(keys[before] ?? 0)) before--
  if (leaving(keys[before] ?? 0)) return true
  // "Some of the other 14" may be of another number.
  if (addend.role === 'rest') return keys[amount.firstToken - 3] !== of
  if (!definite(keys[amount.firstToken - 1] ?? 0)) return false
  return isLeftOut(tokens, amount)
}

function mayBeOf(whole: Addend, rest: Addend, reach: number): boolean {
  const gap = rest.amount.sentence - whole.amount.sentence
  return rest.amount.start > whole.amount.start && gap <= reach && whole.value > rest.value
}

/** The same number of the same things was told of before. */
function isKnown(facts: Facts, addends: readonly Addend[], rest: Addend): boolean {
  const noun = nounOf(facts, rest)
  return addends.some(
    other =>
      other !== rest &&
      other.value === rest.value &&
      other.amount.start < rest.amount.start &&
      other.sort === rest.sort &&
      nounTie(nounOf(facts, other), noun) !== undefined,
  )
}

const mostParts = 5

/** Every choice of one or more of a few parts. */
function subsetsOf(parts: readonly Addend[]): readonly (readonly Addend[])[] {
  let all: (readonly Addend[])[] = [[]]
  for (const part of parts.slice(-mostParts)) all = all.concat(all.map(some => [...some, part]))
  return all.slice(1)
}

/** So near that one was meant for the other: a few off, or one digit. */
function isNear(stated: number, right: number, most: number): boolean {
  if (right <= 0) return false
  return Math.abs(stated - right) <= most || slipBetween(digitsOf(stated), digitsOf(right)) !== undefined
}

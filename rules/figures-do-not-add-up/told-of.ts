import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isKindOf } from '../../src/analysis/kinds-of-things.ts'
import { type FigureNoun, figureNoun, nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'

/** A number of things, and the numbers that are told of some of them, in order. */
export interface Whole {
  readonly whole: Addend
  readonly parts: Addend[]
}

const of = keyOf('of')
const to = keyOf('to')
const them = wordTest('them these those whom which')
const relative = wordTest('that who which whose')
/** One more of them, or those that are left: not some that were told of before. */
const anew = wordTest('another further additional other others rest remaining')
/** Part of a part, or all of it in other words. */
const within = wordTest('including include includes among them all both each every only')
/** How many sentences behind a number of things a bare figure may still be of them, and one that says "of the tractors". */
const reach = 4
const far = 12
const fewest = 3
/** So many numbers of things are kept in mind. */
const mostOpen = 12
/** "One" is mostly one of them, and none of a partition. */
const fewestTold = 2

/** Every number of things of which others are told, in order. */
export function toldOf(facts: Facts): readonly Whole[] {
  const known = perDraft.get(facts)
  if (known) return known
  const found = findWholes(facts)
  perDraft.set(facts, found)
  return found
}

const perDraft = new WeakMap<Facts, readonly Whole[]>()

interface OpenWhole extends Whole {
  readonly noun: FigureNoun | undefined
}

function findWholes(facts: Facts): readonly Whole[] {
  const open: OpenWhole[] = []
  let previous: Addend | undefined
  for (const addend of addendsOf(facts)) {
    if (addend.sort !== 'count' || addend.amount.precision !== 'exact') continue
    const noun = nounOf(facts, addend)
    const nearest = open.slice(-mostOpen)
    const whole = (noun ? undefined : continued(nearest, addend)) ?? wholeOf(facts, nearest, addend, noun)
    if (whole && addend.value >= fewestTold && !isWithin(facts, addend)) whole.parts.push(addend)
    // "Thirty-six of the 42 lots": the part stands before its whole.
    const isSplit = previous !== undefined && isPartOf(facts, previous, addend)
    if (isSplit || (noun && isNamed(addend) && !isTally(facts, addend)))
      open.push({ whole: addend, noun, parts: isSplit ? [previous!] : [] })
    previous = addend
  }
  return open.filter(({ parts }) => parts.length > 0)
}

/** "31 votes to 24": one of two sides. */
function isTally({ tokens: { keys, classes } }: Facts, { amount: { counted } }: Addend): boolean {
  const end = counted!.endToken
  return keys[end] === to && classes[end + 1] === TokenClass.number
}

/** "42 lots", of which others may be told. */
function isNamed({ value, role, amount }: Addend): boolean {
  return value >= fewest && role !== 'rest' && role !== 'aside' && !amount.counted!.partitive
}

/** The noun that a figure counts; none for "nine", "nine of them" and "the nine that were lost". */
export function nounOf({ tokens }: Facts, { amount }: Pick<Addend, 'amount'>): FigureNoun | undefined {
  const { counted, endToken } = amount
  if (!counted || relative(tokens.keys[endToken] ?? 0)) return undefined
  if (tokens.keys[endToken] === of && them(tokens.keys[endToken + 1] ?? 0)) return undefined
  return figureNoun(tokens, counted.head)
}

/** "Thirty-eight of the vehicles …. Another 27 …, and nine": of the same whole as the part right before. */
function continued(open: readonly OpenWhole[], part: Addend): OpenWhole | undefined {
  const latest = open.at(-1)?.whole.amount.start ?? 0
  return open.find(({ whole, parts }) => {
    const last = parts.at(-1)
    return (
      last !== undefined &&
      last.amount.start >= latest &&
      part.value < whole.value &&
      part.amount.sentence - last.amount.sentence <= 1
    )
  })
}

/** The nearest number of things that a figure may be some of. */
function wholeOf(
  facts: Facts,
  open: readonly OpenWhole[],
  part: Addend,
  noun: FigureNoun | undefined,
): OpenWhole | undefined {
  const isPartitive = noun !== undefined && part.amount.counted!.partitive
  for (let index = open.length - 1; index >= 0; index--) {
    const one = open[index]!
    const gap = part.amount.sentence - one.whole.amount.sentence
    if (gap > (isPartitive ? far : reach)) return undefined
    if (one.whole.value <= part.value) continue
    if (!noun) return one
    // "27 tractors" are some of 64 only where the words say so.
    if (!isPartitive && !isAnew(facts, part)) continue
    if (nounTie(noun, one.noun) === 'same' || isKindOf(headOf(facts, one.whole), headOf(facts, part)))
      return one
  }
  return undefined
}

function headOf({ tokens }: Facts, { amount: { counted } }: Addend): number {
  return tokens.keys[counted!.head]!
}

/** "Thirty-six of the 42 lots" */
function isPartOf({ tokens }: Facts, part: Addend, whole: Addend): boolean {
  if (part.amount.sentence !== whole.amount.sentence || part.value >= whole.value) return false
  const gap = whole.amount.firstToken - part.amount.endToken
  return tokens.keys[part.amount.endToken] === of && gap > 0 && gap <= 3 && whole.amount.counted !== undefined
}

/** "Another 27", "a further nine", "the other 14"; "six more" may be none of them. */
export function isAnew({ tokens: { keys } }: Facts, { amount: { firstToken } }: Addend): boolean {
  return anew(keys[firstToken - 1] ?? 0) || anew(keys[firstToken - 2] ?? 0)
}

/** "Among them nine", "all 14", "nine of whom" right behind another part. */
function isWithin({ tokens: { keys } }: Facts, { amount: { firstToken } }: Addend): boolean {
  return within(keys[firstToken - 1] ?? 0) || within(keys[firstToken - 2] ?? 0)
}

import { amountsAround, amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { isDigitOff } from '../../src/analysis/slips.ts'
import { besideSplits } from './beside-splits.ts'
import { areOpposed, isLeftOut } from './fates.ts'
import { inWords, type Mismatch } from './mismatch.ts'
import { fits, spanOfAddend, sumMismatch, sumOf, type Term, termOf } from './sums.ts'
import { wholeSplits } from './whole-splits.ts'
import { sortOfFigure } from './written-lists.ts'

/** How many sentences around the parts another whole of them may stand. */
const reach = 3
/** By what share of the whole its sum may be off and still be meant for it; two parts may leave some untold. */
const farthest = 0.5
const leastOfTwo = 0.8
const fewestOff = 2

/** "Of the 34 who stayed, 17 opposed it, nine supported it and three talked of something else": all are told, and they are 29. */
export function* splitSums(facts: Facts): Iterable<Mismatch> {
  for (const split of [...wholeSplits(facts), ...besideSplits(facts)]) {
    const terms = split.parts.map(termOf)
    const all = split.wholes.map(termOf)
    if (all.some(whole => isSumOfSome(facts, whole, terms))) continue
    const whole = all.findLast(one => isMeant(facts, one, terms, split.hasRest))
    if (whole?.amount.precision !== 'exact' || isOfOther(facts, whole, terms)) continue
    yield { ...mismatchOf(whole, terms, split.hasRest), isClosed: true }
  }
}

function mismatchOf(whole: Term, parts: readonly Term[], hasRest: boolean): Mismatch {
  const last = parts.at(-1)!
  const right = whole.value - sumOf(parts.slice(0, -1))
  if (hasRest && right > 0)
    return {
      messageId: 'rest',
      here: spanOfAddend(last),
      there: [...parts.slice(0, -1), whole].map(spanOfAddend),
      values: { right: inWords(right) },
    }
  if (sumOf(parts) > whole.value) return { ...sumMismatch(whole, parts, last), messageId: 'more' }
  return sumMismatch(whole, parts, whole.amount.sentence === parts[0]!.amount.sentence ? whole : last)
}

function isMeant(facts: Facts, whole: Term, parts: readonly Term[], hasRest: boolean): boolean {
  const sum = sumOf(parts)
  const isDigit = isDigitOff(
    whole.value,
    parts.map(({ value }) => value),
  )
  const isNear = Math.abs(sum - whole.value) <= Math.max(fewestOff, farthest * whole.value)
  if (!isNear && !isDigit) return false
  if (parts.length > 2 || hasRest) return true
  return sum > whole.value
    ? areApart(facts, parts)
    : isDigit || (sum >= leastOfTwo * whole.value && !goesOn(facts, parts))
}

/** Is nobody in both of two parts: "210 from Italy and 150 from Spain", "301 voted to walk out and 55 against"? */
function areApart(facts: Facts, [one, other]: readonly Term[]): boolean {
  if (areOpposed(facts, one!, other!) || isLeftOut(facts.tokens, other!.amount)) return true
  return !isFiniteTag(facts.partsOfSpeech.tagOf(other!.amount.endToken))
}

/** "The state adds $200,000": parts may be told in the next sentence, too. */
function goesOn({ amounts }: Facts, parts: readonly Term[]): boolean {
  const { sentence, kind, currency } = parts.at(-1)!.amount
  return amountsIn(amounts, sentence + 1).some(amount => amount.kind === kind && amount.currency === currency)
}

/** "13 were upheld, seven for the one and six for the other, and the other nine rejected": some of them make the whole. */
function isSumOfSome(facts: Facts, whole: Term, parts: readonly Term[]): boolean {
  const choices = parts.length > mostChosen ? runsOf(parts) : choicesOf(parts)
  return choices.some(some => some.length > 1 && fits(facts, whole, some))
}

/** Of more parts than these only neighbours are tried together: each one more doubles the choices. */
const mostChosen = 10

function choicesOf(parts: readonly Term[]): (readonly Term[])[] {
  let choices: (readonly Term[])[] = [[]]
  for (const part of parts) choices = choices.concat(choices.map(some => [...some, part]))
  return choices
}

function runsOf(parts: readonly Term[]): (readonly Term[])[] {
  return parts.flatMap((_, first) =>
    parts.slice(first).map((__, length) => parts.slice(first, first + length + 1)),
  )
}

/** Another figure is what the parts come to, what the whole makes with the last of them, or one more of the parts. */
function isOfOther(facts: Facts, whole: Term, parts: readonly Term[]): boolean {
  const sort = sortOfFigure(whole.amount)
  const last = parts.at(-1)!
  const about = sort === 'count' ? amountsAround(facts.amounts, last.amount.sentence, reach) : facts.amounts
  return about.some(amount => {
    if (amount === whole.amount || sortOfFigure(amount) !== sort) return false
    if (parts.some(part => part.amount === amount)) return false
    const other = termOf(amount)
    return (
      fits(facts, other, parts) || fits(facts, other, [whole, last]) || fits(facts, whole, [...parts, other])
    )
  })
}

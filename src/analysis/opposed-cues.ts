import type { Span } from '../span.ts'
import type { Facts } from './facts.ts'
import { isOneCase } from './opposed-cues/one-case.ts'
import type { Cue, CueSlot } from './opposed-cues/slots.ts'
import { type Told, toldBy } from './opposed-cues/told.ts'
import { sentenceNumbersOn } from './topics.ts'

/** Two statements of a piece that cannot both hold. */
export interface CueClash {
  readonly slot: CueSlot
  readonly here: Span
  readonly there: Span
}

/** The first pair of each slot that cannot both hold of one thing at one time. */
export function* clashesOf(slots: readonly CueSlot[], facts: Facts): Iterable<CueClash> {
  for (const slot of slots) {
    const [one, other] = slot.cues as readonly [Cue, Cue]
    if (one.topic.places(facts.tokens).length === 0 || other.topic.places(facts.tokens).length === 0) continue
    const [ones, others] = sentencesOfBoth(slot, facts)
    const first = toldBy(one, ones, facts)
    if (first.length === 0) continue
    const second = toldBy(other, others, facts)
    if (second.length === 0 || (slot.within && !slot.within.test(facts.tokens.prose))) continue
    const clash = clashOf(slot, first, second, facts)
    if (clash) yield clash
  }
}

/** The sentences with words of either side; of sides that have to stand near one another, those that do. */
function sentencesOfBoth(
  { cues, reach }: CueSlot,
  facts: Facts,
): readonly [one: readonly number[], other: readonly number[]] {
  const [ones, others] = cues.map(({ topic }) => sentenceNumbersOn(facts, topic)) as [number[], number[]]
  if (reach === undefined) return [ones, others]
  return [nearOnes(ones, others, reach), nearOnes(others, ones, reach)]
}

/** The sentences that have one of others near them; both in order, and each gone through once. */
function nearOnes(own: readonly number[], others: readonly number[], reach: number): readonly number[] {
  let first = 0
  return own.filter(one => {
    while (first < others.length && others[first]! < one - reach) first++
    for (let at = first; at < others.length && others[at]! <= one + reach; at++)
      if (others[at] !== one) return true
    return false
  })
}

function clashOf(
  slot: CueSlot,
  first: readonly Told[],
  second: readonly Told[],
  facts: Facts,
): CueClash | undefined {
  for (const a of first)
    for (const b of second) {
      if (a.sentence === b.sentence || !isOneCase(slot, a, b, facts)) continue
      const [there, here] = a.span.start < b.span.start ? [a, b] : [b, a]
      return { slot, here: here.span, there: there.span }
    }
  return undefined
}

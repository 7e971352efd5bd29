import type { Facts } from '../../facts.ts'
import type { Days } from '../../times/calendar.ts'
import type { TimePoint } from '../points.ts'
import { beginsAt, type Claim } from './claim.ts'
import { common, matterOf, type Place } from './places.ts'
import { type LinkReason, linkReasons } from './reasons.ts'

const at = Object.fromEntries(linkReasons.map((name, index) => [name, index])) as Record<LinkReason, number>
const mostShared = 3
const daysInYear = 365

/** What speaks for a length being counted from a time, whatever it is counted to, in the order of {@link linkReasons}. */
export function reasonsOfBegin(
  facts: Facts,
  { length, cue, isRough, kinds }: Claim,
  { point, isBeginning }: Place,
): Float64Array {
  const { number, block } = length.sentence
  const away = Math.abs(point.sentence.number - number)
  const isOfBlock = away > 0 && point.sentence.block === block
  const isKind = kinds.some(kind => beginsAt(facts, kind, point))
  const found = new Float64Array(linkReasons.length)
  found[at.any] = 1
  found[at.distance] = Math.log1p(away)
  found[at.sameSentence] = Number(away === 0)
  found[at.sameBlock] = Number(isOfBlock)
  found[at.sentenceBefore] = Number(isOfBlock && point.sentence.number === number - 1)
  if (away > 0) {
    const [here, there] = [matterOf(facts, number), matterOf(facts, point.sentence.number)]
    found[at.sharedWords] = Math.min(mostShared, common(here.stems, there.stems))
    found[at.sharedName] = Number(common(here.entities, there.entities) > 0)
  }
  found[at.beginning] = Number(isBeginning)
  found[at.kindBegins] = Number(isKind)
  found[at.otherBegins] = Number(kinds.length > 0 && !isKind)
  found[at.behind] = Number(away === 0 && point.start >= length.end)
  found[at.shortUnit] = Number(length.unit !== 'year')
  found[at.rough] = Number(isRough)
  found[at.since] = Number(cue === 'since')
  found[at.those] = Number(cue === 'those')
  found[at.step] = Number(cue === 'step')
  return found
}

/** Adds what speaks for a length being counted to a time, or to that of the piece. */
export function reasonsUntil(
  ofBegin: Float64Array,
  claim: Claim,
  { point, until: range }: Place,
  end: TimePoint | undefined,
  until: Days,
): Float64Array {
  const found = ofBegin.slice()
  found[at.otherRange] = Number(range !== undefined && range !== end)
  if (end) {
    found[at.endBeside] = Number(isBeside(claim, end))
    found[at.kindEnds] = Number(claim.kinds.some(({ ends }) => ends.has(end)))
    found[at.range] = Number(range === end)
    return found
  }
  found[at.now] = 1
  found[at.goesOn] = Number(claim.goesOn)
  found[at.isOver] = Number(!claim.goesOn && claim.isOver)
  found[at.otherEnd] = Number(
    claim.places.some(
      ({ point: other }) => isBeside(claim, other) && !other.isFloating && other.from > point.to,
    ),
  )
  found[at.unsureNow] = Math.log1p((until.to - until.from) / daysInYear)
  found[at.afterNow] = Number(claim.cue === 'after')
  return found
}

/** Sets what the number of pairs of times says between which a length could be counted. */
export function setCount(reasons: Float64Array, count: number): void {
  reasons[at.many] = Math.log1p(count)
}

function isBeside({ length }: Claim, { sentence }: TimePoint): boolean {
  return sentence.number === length.sentence.number
}

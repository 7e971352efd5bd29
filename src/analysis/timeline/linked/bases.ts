import type { Facts } from '../../facts.ts'
import type { Days } from '../../times/calendar.ts'
import { allLengths, type StatedLength } from '../lengths.ts'
import { possibleTime } from '../now.ts'
import type { PieceTime, TimePoint } from '../points.ts'
import { type Claim, claimOf } from './claim.ts'
import { type Cue, cueOf, isCounted, seldomTold } from './cues.ts'
import { type Place, placesOf } from './places.ts'
import { reasonsOfBegin, reasonsUntil, setCount } from './reasons-for.ts'

/** Two times from which a length could be reckoned; the later one may be that of the piece. */
export interface Basis {
  readonly begin: TimePoint
  readonly end: TimePoint | undefined
  /** Do the two lie so far apart? */
  readonly fits: boolean
  /** How far apart they lie, as a multiple of the length. */
  readonly ratio: number
  /** How often two times that have nothing to do with the length would fit. */
  readonly chance: number
  /** What speaks for the length being that between the two, in the order of `linkReasons`. */
  readonly reasons: Float64Array
}

/** A length with all that it could be reckoned from. */
export interface LinkedLength {
  readonly length: StatedLength
  readonly cue: Cue
  readonly bases: readonly Basis[]
}

/** So many times that stand nearest to a length are tried, in pairs. */
const mostPlaces = 10
/** A length is seldom wrong by more than this factor. */
const mostFactor = 2.6
/** Two times that are known to so many lengths fit as often as not. */
const evenWidth = 1.5
/** Two days and a number of days leave no doubt at all. */
const leastWidth = 0.05

/** Every length of a piece that could be reckoned from times of the piece, with these. */
export function linkedLengths(facts: Facts): LinkedLength[] {
  const places = placesOf(facts)
  if (places.length === 0) return []
  const now = possibleTime(facts)
  const found: LinkedLength[] = []
  let next = 0
  for (const length of allLengths(facts)) {
    while (next < places.length && places[next]!.point.end <= length.start) next++
    const own = facts.tokens.prose.slice(length.start, length.end)
    if (!isCounted(facts, length, own)) continue
    const cue = cueOf(length, own)
    if (seldomTold.has(cue)) continue
    const claim = claimOf(facts, length, cue, nearest(places, next, length))
    const bases = basesOf(facts, claim, now)
    if (bases.length > 0) found.push({ length, cue, bases })
  }
  return found
}

/** The places that stand nearest to a length, in order. */
function nearest(places: readonly Place[], next: number, { start, end }: StatedLength): readonly Place[] {
  let [first, last] = [next, next]
  while (last - first < mostPlaces && (first > 0 || last < places.length)) {
    const before = first > 0 ? start - places[first - 1]!.point.start : Number.POSITIVE_INFINITY
    const behind = last < places.length ? places[last]!.point.start - start : Number.POSITIVE_INFINITY
    if (before <= behind) first--
    else last++
  }
  return places.slice(first, last).filter(({ point }) => point.start >= end || point.end <= start)
}

function basesOf(facts: Facts, claim: Claim, now: PieceTime | undefined): Basis[] {
  const found: Basis[] = []
  const isOfYears = claim.length.unit === 'year'
  for (const place of claim.places) {
    const { isFloating, from } = place.point
    let ofBegin: Float64Array | undefined
    for (const { point } of claim.places) {
      if (point === place.point || point.isFloating !== isFloating || point.to <= from) continue
      if (!isInReach(claim.length, place.point, point)) continue
      ofBegin ??= reasonsOfBegin(facts, claim, place)
      found.push(basisOf(claim, place, point, point, ofBegin))
    }
    if (!now || !isOfYears || isFloating || !isInReach(claim.length, place.point, now)) continue
    ofBegin ??= reasonsOfBegin(facts, claim, place)
    found.push(basisOf(claim, place, undefined, now, ofBegin))
  }
  for (const { reasons } of found) setCount(reasons, found.length)
  return found
}

function isInReach({ low, high }: StatedLength, begin: Days, end: Days): boolean {
  const most = end.to - begin.from
  return most > 0 && most >= low / mostFactor && end.from - begin.to <= high * mostFactor
}

function basisOf(
  claim: Claim,
  place: Place,
  end: TimePoint | undefined,
  until: Days,
  ofBegin: Float64Array,
): Basis {
  const { low, high } = claim.length
  const [least, most] = [until.from - place.point.to, until.to - place.point.from]
  const middle = (low + high) / 2
  const width = leastWidth + (high - low + most - least) / middle
  const isPart = place.isBetween && end !== undefined && place.until === end
  return {
    begin: place.point,
    end,
    fits: most >= low && (least <= high || isPart),
    ratio: Math.max(1, (Math.max(least, 0) + most) / 2) / middle,
    chance: width / (width + evenWidth),
    reasons: reasonsUntil(ofBegin, claim, place, end, until),
  }
}

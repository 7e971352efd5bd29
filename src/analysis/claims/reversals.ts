import type { Facts } from '../facts.ts'
import type { Slot } from '../frames/frame.ts'
import { frameNumber, frameTable } from '../frames/load.ts'
import type { Argument, Claim } from './claim.ts'
import { type Conflict, isOneVoice, isTold } from './conflicts.ts'
import { isOneTime, isTurning } from './one-time.ts'
import { sameReferent } from './referents.ts'
import { isInSummary } from './summaries.ts'

/**
 * Frames whose two sides cannot change places in one story, with the slots of the two. What people do to one another by
 * turns (blame, praise, visits, attacks) is not among them.
 */
const oneWay: Readonly<Record<string, readonly [Slot, Slot]>> = {
  buy: ['agent', 'patient'],
  own: ['agent', 'patient'],
  'succeed-person': ['agent', 'patient'],
  lend: ['agent', 'other'],
  teach: ['agent', 'patient'],
  kill: ['agent', 'patient'],
  rescue: ['agent', 'patient'],
  arrest: ['agent', 'patient'],
  outbid: ['agent', 'patient'],
  coup: ['agent', 'patient'],
  annex: ['agent', 'patient'],
  appoint: ['agent', 'patient'],
  dismiss: ['agent', 'patient'],
  nominate: ['agent', 'patient'],
  extradite: ['agent', 'other'],
  precede: ['agent', 'patient'],
  cause: ['agent', 'patient'],
  heavier: ['patient', 'other'],
  lighter: ['patient', 'other'],
  larger: ['patient', 'other'],
  smaller: ['patient', 'other'],
  older: ['patient', 'other'],
  younger: ['patient', 'other'],
  taller: ['patient', 'other'],
  shorter: ['patient', 'other'],
  faster: ['patient', 'other'],
  slower: ['patient', 'other'],
  outnumber: ['agent', 'patient'],
  'hand-over': ['other', 'agent'],
}
/** What two sides may do to one another: only the same thing about the same matter is told wrongly. */
const mutual: Readonly<Record<string, readonly [Slot, Slot]>> = {
  accuse: ['agent', 'patient'],
  sue: ['agent', 'patient'],
  invade: ['agent', 'patient'],
  import: ['agent', 'other'],
  export: ['agent', 'other'],
}

interface Deed {
  readonly claim: Claim
  readonly one: Argument
  readonly other: Argument
}

/** Claims that tell one deed with its two sides the other way round. */
export function reversedClaims(facts: Facts): Conflict[] {
  const found: Conflict[] = []
  const hits = hitsByFrame(facts)
  for (const { frame, slots, isMutual } of reversible()) {
    const deeds = deedsOf(facts, hits.get(frame) ?? none, slots)
    for (const [index, later] of deeds.entries()) {
      const earlier = deeds
        .slice(Math.max(0, index - nearby), index)
        .find(deed => isReversed(facts, deed, later, isMutual ? slots : undefined))
      if (earlier) found.push({ earlier: earlier.claim, later: later.claim })
    }
  }
  return found
}

const none: readonly never[] = []

interface Reversible {
  readonly frame: number
  readonly slots: readonly [Slot, Slot]
  readonly isMutual: boolean
}

let table: readonly Reversible[] | undefined

/** The frames of both tables by their number, looked up once. */
function reversible(): readonly Reversible[] {
  table ??= [
    ...Object.entries(oneWay).map(([id, slots]) => ({ frame: frameNumber(id), slots, isMutual: false })),
    ...Object.entries(mutual).map(([id, slots]) => ({ frame: frameNumber(id), slots, isMutual: true })),
  ]
  return table
}

/** How many deeds of one kind back another one is held against. */
const nearby = 12

function hitsByFrame({ frameHits }: Facts): ReadonlyMap<number, readonly number[]> {
  const { ways } = frameTable()
  const hits = new Map<number, number[]>()
  frameHits.forEach(({ way }, index) => {
    const list = hits.get(ways[way].frame)
    if (list) list.push(index)
    else hits.set(ways[way].frame, [index])
  })
  return hits
}

function deedsOf(facts: Facts, hits: readonly number[], [first, second]: readonly [Slot, Slot]): Deed[] {
  if (hits.length < 2) return []
  return hits.flatMap(hit => {
    const claim = facts.claims.at(hit)
    if (claim === undefined || claim.polarity === 'denied' || !isTold(facts, claim)) return []
    const { [first]: one, [second]: other } = claim.arguments
    return one === undefined || other === undefined ? [] : [{ claim, one, other }]
  })
}

function isReversed(facts: Facts, a: Deed, b: Deed, mutualSides: readonly Slot[] | undefined): boolean {
  if (a.claim.sentence === b.claim.sentence) return false
  if (sameReferent(facts, a.one, b.other) !== 'same' || sameReferent(facts, a.other, b.one) !== 'same')
    return false
  if (sameReferent(facts, a.one, a.other) === 'same') return false
  if (!isOneVoice(facts, a.claim, b.claim)) return false
  if (!isOneTime(facts, a.claim, b.claim) || isTurning(facts, a.claim, b.claim)) return false
  return mutualSides === undefined || isOneMatter(facts, a.claim, b.claim, mutualSides)
}

/** The same charge, or a summary of what the body tells. */
function isOneMatter(facts: Facts, a: Claim, b: Claim, sides: readonly Slot[]): boolean {
  if (isInSummary(facts, a) !== isInSummary(facts, b)) return true
  const third = sides.includes('other') ? 'patient' : 'other'
  const [one, other] = [a.arguments[third], b.arguments[third]]
  if (one !== undefined && other !== undefined) return isOneWord(facts, one, other)
  const [when, then] = [a, b].map(({ time }) => time && facts.tokens.prose.slice(time.start, time.end))
  return when !== undefined && when === then
}

/** "its grain" and "its grain", "the raid" and "the raid" */
function isOneWord({ tokens }: Facts, a: Argument, b: Argument): boolean {
  return tokens.keys[a.head] === tokens.keys[b.head]
}

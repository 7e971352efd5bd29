import type { Facts } from '../facts.ts'
import { frameAt, frameTable } from '../frames/load.ts'
import type { Claim } from './claim.ts'
import { type Conflict, isOneVoice, isTold } from './conflicts.ts'
import { isOneTime } from './one-time.ts'
import { sameReferent } from './referents.ts'

/** How many claims back one is held against another. */
const nearby = 24

/**
 * Claims of which one makes the leaving or the giving the patient's own decision, and the other somebody else's: the
 * same patient, the same post where both name one, at one time.
 */
export function willConflicts(facts: Facts): Conflict[] {
  const { frames, ways } = frameTable()
  const hits = facts.frameHits.flatMap(({ way }, index) =>
    frames[ways[way].frame].will === undefined ? [] : [index],
  )
  if (new Set(hits.map(index => frames[ways[facts.frameHits[index].way].frame].will)).size < 2) return []
  const claims = hits.flatMap(index => {
    const claim = facts.claims.at(index)
    return claim !== undefined && claim.polarity === 'affirmed' && isTold(facts, claim) ? [claim] : []
  })
  return claims.flatMap((later, index) => {
    const earlier = claims
      .slice(Math.max(0, index - nearby), index)
      .find(other => isConflict(facts, other, later))
    return earlier === undefined ? [] : [{ earlier, later }]
  })
}

function isConflict(facts: Facts, a: Claim, b: Claim): boolean {
  const [one, other] = [frameAt(a.frame), frameAt(b.frame)]
  if (one.will === other.will || a.sentence === b.sentence) return false
  // Leaving is held against leaving, giving against taking.
  const both = one.excludes.includes(other.id) || other.excludes.includes(one.id)
  const leaving = one.implies.some(id => other.implies.includes(id))
  if (!both && !leaving) return false
  if (a.arguments.patient === undefined || b.arguments.patient === undefined) return false
  if (sameReferent(facts, a.arguments.patient, b.arguments.patient) !== 'same') return false
  if (a.arguments.other !== undefined && b.arguments.other !== undefined) {
    if (sameReferent(facts, a.arguments.other, b.arguments.other) === 'different') return false
  }
  return isOneVoice(facts, a, b) && isOneTime(facts, a, b)
}

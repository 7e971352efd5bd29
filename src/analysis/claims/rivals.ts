import { keyOf } from '../../parse/key.ts'
import type { Facts } from '../facts.ts'
import { frameNumber, frameTable } from '../frames/load.ts'
import { keyTest } from '../word-flags.ts'
import type { Argument, Claim } from './claim.ts'
import { isOneVoice, isTold } from './conflicts.ts'
import { isOneTime, isTurning } from './one-time.ts'
import { entityOf, sameReferent } from './referents.ts'

/** What only one can have done, or been the first to do. */
const lone = [
  'kill', 'found-company', 'write-work', 'direct-film', 'buy', 'stab', 'shoot', 'build', 'arrest-by-force',
  'succeed-person', 'own',
] // biome-ignore format: a list
/** How many deeds of one kind back another one is held against. */
const nearby = 12
const isJoint = keyTest(['and', 'with', 'or', 'co', 'together', 'helped', 'both', 'jointly'].map(keyOf))

/** Two who are told to have done one deed that only one can have done. */
export interface Rivalry {
  readonly here: Argument
  readonly there: Argument
}

/** "Sand shot the banker", and "Voss fired the shots": claims of one deed with another doer. */
export function rivalClaims(facts: Facts): Rivalry[] {
  const { ways } = frameTable()
  const wanted = new Set(lone.map(frameNumber))
  const hits = new Map<number, number[]>()
  facts.frameHits.forEach(({ way }, index) => {
    const { frame } = ways[way]
    if (!wanted.has(frame)) return
    const list = hits.get(frame)
    if (list) list.push(index)
    else hits.set(frame, [index])
  })
  const found: Rivalry[] = []
  for (const list of hits.values()) {
    if (list.length < 2) continue
    const claims = list.flatMap(hit => lonely(facts, facts.claims.ownAt(hit)) ?? [])
    for (const [index, later] of claims.entries()) {
      const earlier = claims
        .slice(Math.max(0, index - nearby), index)
        .find(other => areRivals(facts, other, later))
      const [here, there] = [later.arguments.agent, earlier?.arguments.agent]
      if (here && there) found.push({ here, there })
    }
  }
  return found
}

/** A claim told as fact, with one named doer and somebody or something that it was done to. */
function lonely(facts: Facts, claim: Claim | undefined): Claim | undefined {
  if (claim === undefined || claim.polarity === 'denied' || claim.certainty !== 'asserted') return undefined
  const { agent, patient } = claim.arguments
  if (agent === undefined || patient === undefined || !isTold(facts, claim)) return undefined
  if (entityOf(facts, agent) === undefined || isPartOfRow(facts, agent)) return undefined
  return claim
}

/** "Sand and Voss", "with Voss" */
function isPartOfRow({ tokens }: Facts, { firstToken, endToken }: Argument): boolean {
  for (let index = firstToken - 1; index <= endToken; index++)
    if (isJoint(tokens.keys[index] ?? 0)) return true
  return false
}

function areRivals(facts: Facts, a: Claim, b: Claim): boolean {
  const [one, other] = [a.arguments, b.arguments]
  if (a.sentence === b.sentence || !one.agent || !other.agent || !one.patient || !other.patient) return false
  if (sameReferent(facts, one.patient, other.patient) !== 'same') return false
  if (sameReferent(facts, one.agent, other.agent) !== 'different') return false
  return isOneVoice(facts, a, b) && isOneTime(facts, a, b) && !isTurning(facts, a, b)
}

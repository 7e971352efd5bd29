import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'

/** One town of two states. */
export interface TwoStates {
  readonly here: Mention
  readonly there: Mention
}

/** `Parlow, Kansas` and `Parlow, Nebraska`: a town that the fact base does not know as several, with two regions. */
export function* twoStates({ entities, tokens }: Facts): Iterable<TwoStates> {
  const first = new Map<number, Mention>()
  for (const town of entities.mentions) {
    const named = entities.entities[town.entity]!
    if (named.known || named.kind === 'person' || !isMark(tokens, town.endToken, ',')) continue
    const region = entities.mentionAt(town.endToken + 1)
    if (!region || !isRegion(entities.entities[region.entity]!.known?.sort)) continue
    // A list of names ("Larkin, Kansas and Nebraska") goes on with "and".
    if (!isMark(tokens, region.endToken, ',') && !isMark(tokens, region.endToken, '.')) continue
    const before = first.get(town.entity)
    if (!before) first.set(town.entity, region)
    else if (before.entity !== region.entity) yield { here: region, there: before }
  }
}

function isRegion(sort: string | undefined): boolean {
  return sort === 'region' || sort === 'state'
}

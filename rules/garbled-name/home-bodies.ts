import type { NameCandidate } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Attempt } from './candidates.ts'
import { follows, isNamedAgain, type Swap } from './wrong-word.ts'

const isHead = wordTest('agency authority board bureau commission committee council office')
const isOfMany = wordTest('of for in at on from')

/** May a body that has namesakes in other states be written with another head: Electoral Committee? */
export function mayBeHomeBody({ at, written, right }: Swap, { entity, words }: NameCandidate): boolean {
  if (entity.generic !== true || entity.kind !== 'organisation' || entity.country === undefined) return false
  return words.length === 2 && at === 1 && isHead(keyOf(written)) && isHead(keyOf(right))
}

/**
 * Is a body of the state in which a piece is set written with another head: the Electoral Committee in a piece about
 * Britain? The piece names another thing of that state, calls nothing else by that head, and gives the body no seat.
 */
export function isHomeBody(facts: Facts, attempt: Attempt, swap: Swap, { entity }: NameCandidate): boolean {
  const { tokens, entities } = facts
  if (!attempt.whole || !follows(facts, attempt, entity) || isNamedAgain(facts, attempt)) return false
  if (isOfMany(tokens.keys[attempt.endToken] ?? 0)) return false
  const head = keyOf(swap.written)
  let heads = 0
  for (let token = 0; token < tokens.count; token++) if (tokens.keys[token] === head) heads++
  if (heads > 1) return false
  return entities.entities.some(
    ({ known }) => known !== undefined && (known.country === entity.country || known.name === entity.country),
  )
}

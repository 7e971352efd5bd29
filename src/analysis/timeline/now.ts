import type { Facts } from '../facts.ts'
import { ageAt, birthSigns } from './births.ts'
import { type PieceTime, pieceTime } from './points.ts'

/** As {@link pieceTime}, narrowed by those who have one age at a time of its own and another one now. */
export function narrowedPieceTime(facts: Facts): PieceTime | undefined {
  const own = pieceTime(facts)
  if (!own) return undefined
  const signs = birthSigns(facts)
  let { from, to } = own
  for (const { person, time, age } of signs) {
    if (time !== undefined || age === undefined) continue
    for (const other of signs) {
      if (other.person !== person || other.time === undefined) continue
      const then = ageAt(other, age)
      if (then.to < from || then.from > to) continue
      from = Math.max(from, then.from)
      to = Math.min(to, then.to)
    }
  }
  return { ...own, from, to }
}

/** The time of the piece, where it is certain enough to count a length until it. */
export function sureTime(facts: Facts): PieceTime | undefined {
  const now = narrowedPieceTime(facts)
  return now?.isSure || (now && now.to - now.from < narrow) ? now : undefined
}

/**
 * All days on which the piece can have been written, where anything shows it: wide, but nothing that fits none of them can
 * be right.
 */
export function possibleTime(facts: Facts): PieceTime | undefined {
  return sureTime(facts) ?? pieceTime(facts)
}

/** Signs that agree to so many days make the time of a piece certain. */
const narrow = 200

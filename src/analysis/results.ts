import type { Facts } from './facts.ts'
import { ballots } from './results/ballots.ts'
import type { BondKind, ResultBond } from './results/bond.ts'
import { bowlingTold } from './results/bowling.ts'
import { epithetsOfSides } from './results/epithets.ts'
import { goalsOfScorers } from './results/goals.ts'
import { leadsAtHalf } from './results/halves.ts'
import { inningsTold } from './results/innings.ts'
import { majorities } from './results/majority.ts'
import { marginsOfMatches } from './results/margins.ts'
import { marks } from './results/marks.ts'
import { outcomesOfSides } from './results/outcomes.ts'
import { seriesTold } from './results/series.ts'
import { sharesAndSeats } from './results/shares.ts'
import { standings } from './results/standings.ts'
import { partsOfScores } from './results/sums.ts'
import { talliesTold } from './results/tallies.ts'
import { tallyWords } from './results/tally-words.ts'

export type { BondKind, ResultBond } from './results/bond.ts'

export const readers: readonly ((facts: Facts) => Iterable<ResultBond>)[] = [
  tallyWords,
  outcomesOfSides,
  marginsOfMatches,
  inningsTold,
  standings,
  partsOfScores,
  goalsOfScorers,
  leadsAtHalf,
  marks,
  majorities,
  ballots,
  bowlingTold,
  epithetsOfSides,
  seriesTold,
  sharesAndSeats,
  talliesTold,
]

const known = new WeakMap<Facts, readonly ResultBond[]>()

/** What a piece tells of results of matches, races and votes in two places that are bound together, read once. */
export function resultBonds(facts: Facts): readonly ResultBond[] {
  const before = known.get(facts)
  if (before) return before
  const found = readers.flatMap(read => [...read(facts)])
  known.set(facts, found)
  return found
}

/** The bonds of some kinds whose two places cannot both hold. */
export function brokenResults(facts: Facts, kinds: readonly BondKind[]): ResultBond[] {
  return resultBonds(facts).filter(({ kind, fits }) => !fits && kinds.includes(kind))
}

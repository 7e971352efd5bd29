import type { Facts } from '../../src/analysis/facts.ts'
import { lifetimes } from '../../src/analysis/timeline/lifetimes.ts'
import { sinceLengths } from '../../src/analysis/timeline/since-lengths.ts'
import { terms } from '../../src/analysis/timeline/terms.ts'
import { rangedLengths } from './ranges.ts'

/** Where the lengths begin that a time beside them bears out: what is told elsewhere says nothing against them. */
export function boundLengths(facts: Facts): ReadonlySet<number> {
  const found = new Set<number>()
  for (const bonds of [lifetimes(facts), sinceLengths(facts), terms(facts), rangedLengths(facts)])
    for (const { length, fits } of bonds) if (fits) found.add(length.start)
  return found
}

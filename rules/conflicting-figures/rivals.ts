import type { Facts } from '../../src/analysis/facts.ts'
import type { Conflict } from './conflict.ts'

/** Two figures that seem to be one by all that is said of them: "46,000 people live there" and "a town of 64,000". */
export function* conflictsOfRivals({ rivalFigures }: Facts): Iterable<Conflict> {
  for (const { earlier, later, areWholes, isLikely, isWeak } of rivalFigures)
    if (!isWeak)
      yield { here: later, there: earlier, areWholes, ...(isLikely ? { shownIn: 'unedited' } : {}) }
  // What raw copy alone bears out takes no place from the others.
  for (const { earlier, later, isWeak } of rivalFigures)
    if (isWeak) yield { here: later, there: earlier, shownIn: 'raw' }
}

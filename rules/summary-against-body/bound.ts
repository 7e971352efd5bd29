import { boundDates } from '../../src/analysis/boxed/bound-dates.ts'
import { boundFigures } from '../../src/analysis/boxed/bound-figures.ts'
import { boundNames } from '../../src/analysis/boxed/bound-names.ts'
import { boundNone } from '../../src/analysis/boxed/bound-none.ts'
import { boundParts } from '../../src/analysis/boxed/bound-parts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import type { Span } from '../../src/span.ts'

/** A row of a box and the words of the body that tell otherwise what its label names. */
export interface BoundClash {
  readonly kind: 'figure' | 'time' | 'name'
  readonly here: Span
  readonly there: Span
  /** Do only the words of a label, a few of them, say that the two are of one thing? */
  readonly isLikely?: boolean
}

interface Place {
  readonly sentence: OwnSentence
  readonly from: number
  readonly to: number
}

/** "Length: 460 feet" where the body has a bridge that is 640 feet long; "Built: 1871" where it was built in 1874. */
export function boundClashes(
  facts: Facts,
  rows: readonly OwnSentence[],
  body: readonly OwnSentence[],
): BoundClash[] {
  const clash = (kind: BoundClash['kind'], here: Place, there: Place) => ({
    kind,
    here: spanOf(here),
    there: spanOf(there),
  })
  return [
    ...boundFigures(facts, rows, body).map(({ here, there }) => ({
      ...clash('figure', here, there),
      isLikely: true,
    })),
    ...boundDates(rows, body).map(({ here, there }) => clash('time', here, there)),
    ...boundNames(facts, rows, body).map(({ here, there }) => ({ kind: 'name' as const, here, there })),
    ...[...boundParts(rows, body), ...boundNone(rows, body)].map(({ here, there }) => ({
      kind: 'figure' as const,
      here,
      there,
    })),
  ]
}

function spanOf({ sentence, from, to }: Place): Span {
  return { start: sentence.start + from, end: sentence.start + to }
}

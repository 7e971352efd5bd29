import { weights as changeWeights } from '../../../src/analysis/changes/weighed/evidence.ts'
import { least as enoughChange, opposedCues } from '../../../src/analysis/changes/weighed/judge.ts'
import type { Facts } from '../../../src/analysis/facts.ts'
import { weighedFigures } from '../../../src/analysis/rival-figures/find.ts'
import {
  enough as enoughFigure,
  weights as figureWeights,
} from '../../../src/analysis/rival-figures/weights.ts'
import type { Span } from '../../../src/span.ts'
import { countsOf, type Evidence, type Weights } from './fit.ts'

/** Two places that a mechanism has held against each other, with its reasons. */
export interface Candidate {
  readonly one: Span
  readonly other: Span
  readonly evidence: Evidence
}

/** A mechanism that decides by the sum of its reasons. */
export interface Mechanism {
  readonly name: string
  readonly weights: Weights
  /** The families of marked contradictions that are its business; all, if it names none. */
  readonly families?: RegExp
  /** All pairs that it weighs in a draft, however little speaks for them. */
  candidates(facts: Facts): readonly Candidate[]
}

/** So little that no pair is left out for it. */
const nothing = -1000

export const mechanisms: readonly Mechanism[] = [
  {
    name: 'rival-figures',
    weights: { of: figureWeights, enough: enoughFigure },
    families: /^(?:figures|summar|c$)/,
    candidates: facts =>
      [...weighedFigures(facts, nothing)].map(({ earlier, later, reasons }) => ({
        one: later,
        other: earlier,
        evidence: reasons,
      })),
  },
  {
    name: 'changes',
    weights: { of: changeWeights, enough: enoughChange },
    candidates: facts =>
      opposedCues(facts, nothing).map(({ cue, values, evidence }) => ({
        one: { start: facts.tokens.starts[cue.token]!, end: facts.tokens.ends[cue.token]! },
        other: values,
        evidence: countsOf(evidence),
      })),
  },
]

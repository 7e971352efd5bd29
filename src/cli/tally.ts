import { isFailure } from '../lint/failure.ts'
import { type Counts, countWith, noCounts } from '../report/counts.ts'
import { ExitCode, fails, type Threshold } from './exit-code.ts'
import type { FileOutcome } from './file-linter.ts'

/** What a run has come to so far. */
export interface Tally {
  readonly counts: Counts
  /** Has something gone wrong other than in the drafts? */
  readonly hasFailure: boolean
  /** What is wrong with configurations, each told once although it concerns many files. */
  readonly problems: ReadonlySet<string>
}

export const newTally: Tally = { counts: noCounts, hasFailure: false, problems: new Set() }

/** The tally with one more outcome. */
export function addOutcome(tally: Tally, outcome: FileOutcome): Tally {
  if (outcome.kind === 'misconfigured') {
    return { ...tally, problems: new Set(tally.problems).add(outcome.problem) }
  }
  const { report } = outcome
  return {
    ...tally,
    counts: countWith(tally.counts, report),
    hasFailure: tally.hasFailure || report.messages.some(({ ruleId }) => isFailure(ruleId)),
  }
}

/** A configuration that cannot be used outweighs a file that cannot, and that one any finding. */
export function exitCodeOf({ counts, hasFailure, problems }: Tally, threshold: Threshold): ExitCode {
  if (problems.size > 0) return ExitCode.usage
  if (hasFailure) return ExitCode.failure
  return fails(counts, threshold) ? ExitCode.findings : ExitCode.clean
}

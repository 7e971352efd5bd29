import type { Counts } from '../report/counts.ts'
import type { Severity } from '../rule/report-finding.ts'

/** How the program ends; the meaning is part of the interface. */
export const ExitCode = {
  /** Nothing at or above the failing severity. */
  clean: 0,
  findings: 1,
  /** Wrong usage, or a configuration that cannot be used. */
  usage: 2,
  /** A file could not be linted, though the others were, or copydesk itself has failed. */
  failure: 3,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** What fails a run, from the command line. */
export interface Threshold {
  readonly severity: Severity
  /** Warnings that are let pass; with it, a run may have so many and no more. */
  readonly maxWarnings?: number | undefined
}

/** Do the findings fail the run? */
export function fails(counts: Counts, { severity, maxWarnings }: Threshold): boolean {
  if (counts.error > 0) return true
  if (maxWarnings !== undefined && counts.warn > maxWarnings) return true
  if (severity === 'error') return false
  if (maxWarnings === undefined && counts.warn > 0) return true
  return severity === 'info' && counts.info > 0
}

import type { Severity } from '../rule/report-finding.ts'
import type { FileReport } from './file-report.ts'

/** How many messages of each severity a run has had, and in how many files. */
export interface Counts {
  readonly info: number
  readonly warn: number
  readonly error: number
  readonly files: number
  readonly filesWithMessages: number
  /** Findings that are only likely, and not told in drafts that look edited. */
  readonly withheld: number
}

export const noCounts: Counts = { info: 0, warn: 0, error: 0, files: 0, filesWithMessages: 0, withheld: 0 }

/** The counts with those of one more file. */
export function countWith(counts: Counts, report: FileReport): Counts {
  const of = (severity: Severity) => report.messages.filter(message => message.severity === severity).length
  return {
    info: counts.info + of('info'),
    warn: counts.warn + of('warn'),
    error: counts.error + of('error'),
    files: counts.files + 1,
    filesWithMessages: counts.filesWithMessages + (report.messages.length > 0 ? 1 : 0),
    withheld: counts.withheld + (report.withheld ?? 0),
  }
}

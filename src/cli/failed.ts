import { VFile } from 'vfile'
import { reportFailure } from '../lint/failure.ts'
import { fileReport } from '../report/file-report.ts'
import type { FileOutcome } from './file-linter.ts'

/** The outcome for a file that could not be linted. */
export function failed(
  path: string,
  ruleId: 'unreadable-file' | 'internal-error',
  reason: string,
  advice?: string,
): FileOutcome {
  const file = new VFile({ path })
  reportFailure(file, ruleId, reason, advice)
  return { kind: 'report', report: fileReport(file, path) }
}

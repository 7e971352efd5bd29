import type { ReportMessage } from '../../src/report/file-report.ts'
import type { Place } from '../../src/rule/report-finding.ts'

/** A place on the first line, from one column to another. */
export function placeOf(from: number, to: number): Place {
  return {
    start: { line: 1, column: from, offset: from - 1 },
    end: { line: 1, column: to, offset: to - 1 },
  }
}

/** A message of a report, with what a test is not about filled in. */
export function messageOf(parts: Partial<ReportMessage>): ReportMessage {
  return {
    ruleId: 'flaw',
    source: 'copydesk',
    category: 'slang',
    severity: 'warn',
    reason: '“x” is a flaw',
    note: null,
    expected: [],
    place: placeOf(1, 2),
    related: [],
    url: null,
    ...parts,
  }
}

import type { FileReport } from './file-report.ts'

/**
 * One file as an element of the JSON report: `{path, messages}`, keys in the order of
 * schemas/report.schema.json, which holds the contract. Offsets are UTF-16 units into the file as read.
 */
export function jsonElement(report: FileReport): string {
  return JSON.stringify({
    path: report.path,
    messages: report.messages.map(message => ({
      ruleId: message.ruleId,
      category: message.category,
      severity: message.severity,
      reason: message.reason,
      note: message.note,
      expected: message.expected,
      place: message.place,
      related: message.related,
      url: message.url,
    })),
  })
}

/** The whole report of some files as one JSON array, one file on a line. */
export function jsonReport(reports: readonly FileReport[]): string {
  return reports.length === 0 ? '[]\n' : `[\n${reports.map(jsonElement).join(',\n')}\n]\n`
}

import type { PlacedStatistics } from '../lint/document-statistics.ts'
import type { FileReport } from './file-report.ts'

/**
 * One file as an element of the JSON report: `{path, messages}`, with `withheld` where likely findings are kept back and `statistics`
 * where they were asked for; keys in the order of schemas/report.schema.json, which holds the contract. Offsets are UTF-16 units into the file as read.
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
    ...(report.withheld ? { withheld: report.withheld } : {}),
    ...(report.statistics ? { statistics: statisticsElement(report.statistics) } : {}),
  })
}

/** The whole report of some files as one JSON array, one file on a line. */
export function jsonReport(reports: readonly FileReport[]): string {
  return reports.length === 0 ? '[]\n' : `[\n${reports.map(jsonElement).join(',\n')}\n]\n`
}

function statisticsElement({ words, sentences, paragraphs, grades, longestSentences }: PlacedStatistics) {
  return { words, sentences, paragraphs, grades, longestSentences }
}

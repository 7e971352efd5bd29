import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { PlacedStatistics } from '../lint/document-statistics.ts'
import type { Place, Severity } from '../rule/report-finding.ts'

/** What a report says of one file, as plain data that can go from thread to thread. */
export interface FileReport {
  /** As given on the command line or found below it; `<stdin>` for standard input without a name. */
  readonly path: string
  readonly messages: readonly ReportMessage[]
  /** What the draft comes to, where that was asked for. */
  readonly statistics?: PlacedStatistics
  /** How many findings that are only likely are not told, because the draft looks edited; none where absent. */
  readonly withheld?: number
}

/** One message of a report. What a message does not have is null, or an empty list. */
export interface ReportMessage {
  readonly ruleId: string | null
  /** Who says it: `copydesk`, or the name of a plugin. */
  readonly source: string | null
  /** Null on messages of other plugins and on those about the run itself. */
  readonly category: string | null
  readonly severity: Severity
  readonly reason: string
  readonly note: string | null
  /** What to write instead, best first. */
  readonly expected: readonly string[]
  /** A message about the whole file stands at its start. */
  readonly place: Place
  readonly related: readonly { readonly place: Place; readonly reason: string }[]
  readonly url: string | null
}

const startOfFile: Place = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}

/** The messages of a linted file as plain data, in the order in which they stand on it. */
export function fileReport(file: VFile, path: string): FileReport {
  const messages = file.messages.map(message => reportMessage(message, file))
  const { copydeskStatistics: statistics, copydeskWithheld: withheld } = file.data
  return { path, messages, ...(statistics ? { statistics } : {}), ...(withheld ? { withheld } : {}) }
}

/** How bad a vfile message is: `fatal` is true, false, or absent. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warn' : 'info'
}

function reportMessage(message: VFileMessage, file: VFile): ReportMessage {
  return {
    ruleId: message.ruleId ?? null,
    source: message.source ?? null,
    category: message.category ?? null,
    severity: severityOf(message),
    reason: message.reason,
    note: message.note ?? null,
    expected: message.expected ?? [],
    place: completePlace(message.place, file),
    related: message.related ?? [],
    url: message.url ?? null,
  }
}

/** Other plugins give a point, a position, either without offsets or out of all bounds, or nothing at all. */
function completePlace(place: VFileMessage['place'], file: VFile): Place {
  if (!place) return startOfFile
  const [first, last] = 'start' in place ? [place.start, place.end] : [place, place]
  const start = completePoint(first, file)
  const end = completePoint(last, file)
  return { start, end: end.offset < start.offset ? start : end }
}

function completePoint(point: Point, file: VFile): Place['start'] {
  const line = atLeast(1, point.line)
  const column = atLeast(1, point.column)
  return { line, column, offset: atLeast(0, point.offset ?? offsetIn(String(file), line) + column - 1) }
}

/** What is no number is the least. */
function atLeast(least: number, written: number): number {
  return Number.isFinite(written) ? Math.max(least, Math.floor(written)) : least
}

/** Where a line starts. Our own messages never need this: only those of plugins that place them by line. */
function offsetIn(source: string, line: number): number {
  const ends = source.matchAll(/\r\n|\r|\n/g)
  let start = 0
  for (let passed = 1; passed < line; passed++) {
    const end = ends.next().value
    if (!end) return start
    start = end.index + end[0].length
  }
  return start
}

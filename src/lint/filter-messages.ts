import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Accept } from '../config/resolved.ts'
import type { Draft, DraftRemark } from '../draft.ts'
import { type FilterContext, filterReports, type SuppressionNote } from '../filter/filter.ts'
import type { Reported } from '../filter/reported.ts'
import type { Copy } from '../filter/state-of-copy.ts'
import { lineIndexOf } from '../parse/lines.ts'
import type { Parsed } from '../parse/parsed.ts'
import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { severityOf } from '../report/file-report.ts'
import type { Span } from '../span.ts'
import { isFailure } from './failure.ts'

/** What the filter needs of the configuration. */
export interface FilterSettings {
  readonly accept: Accept
  readonly copy: Copy
  /** Rules, categories and plugins that a comment may name. */
  readonly knownIds: ReadonlySet<string>
  /** Those of them that have run. */
  readonly activeIds: ReadonlySet<string>
  /** Have fewer rules run than are configured? */
  readonly partial: boolean
}

declare module 'vfile' {
  interface DataMap {
    /** How many findings that are only likely are not told, because the draft looks edited. */
    copydeskWithheld: number
  }
}

interface ReportedMessage extends Reported {
  readonly message: VFileMessage
}

/**
 * The last step of a run: takes out the messages that the house accepts, that others say better and that comments
 * hide, whoever they come from, and puts the rest in the order of the draft.
 * @param remarks what is to be said of the source beside the draft's own remarks
 */
export function filterMessages(
  file: VFile,
  parsed: Parsed,
  settings: FilterSettings,
  remarks: readonly DraftRemark[] = [],
): void {
  const failures = file.messages.filter(message => isFailure(message.ruleId))
  const reports = file.messages
    .filter(message => !isFailure(message.ruleId))
    .map(message => wrapped(message, parsed))
  const { kept, notes, withheld } = filterReports(reports, filterContext(parsed, settings))
  if (withheld > 0) file.data.copydeskWithheld = withheld
  file.messages = [...failures, ...withoutForbidden(kept.map(({ message }) => message))]
  for (const note of notes) reportNote(file, note, parsed)
  for (const remark of [...(parsed.draft.remarks ?? []), ...remarks]) reportRemark(file, remark, parsed)
  file.messages.sort(byPlace)
}

/** Where most of a piece is in a form that the house forbids, no rule is to ask for more of it. */
function withoutForbidden(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  const isHouse = ({ ruleId }: VFileMessage) => ruleId === 'house-style'
  const forbidden = new Set(messages.filter(isHouse).map(({ actual }) => actual?.toLowerCase()))
  if (forbidden.size === 0) return messages
  return messages.filter(message => {
    if (message.category !== 'consistency' || isHouse(message)) return true
    const { expected = [] } = message
    return expected.length === 0 || !expected.every(text => forbidden.has(text.toLowerCase()))
  })
}

function filterContext({ draft, tokens }: Parsed, settings: FilterSettings): FilterContext {
  return {
    ...settings,
    countWords: () => countWords(tokens),
    prose: draft.prose,
    comments: draft.comments,
    blocks: draft.blocks,
    groups: draft.groups,
    // Only comments ask for them.
    sentences: draft.comments.length === 0 ? [] : sentenceSpans(tokens),
  }
}

function countWords({ classes, count }: Tokens): number {
  let words = 0
  for (let token = 0; token < count; token++) if (classes[token] === TokenClass.word) words++
  return words
}

function sentenceSpans({ sentences, starts, ends }: Tokens): Span[] {
  const spans: Span[] = []
  for (let index = 0; index + 1 < sentences.length; index++) {
    spans.push({ start: starts[sentences[index]], end: ends[sentences[index + 1] - 1] })
  }
  return spans
}

function wrapped(message: VFileMessage, { draft }: Parsed): ReportedMessage {
  const source = sourceSpan(message)
  const span = message.span ?? (source && proseSpan(source, draft))
  return {
    message,
    ruleId: message.ruleId ?? '',
    source: message.source ?? '',
    category: message.category,
    severity: severityOf(message),
    shownIn: message.shownIn,
    reason: message.reason,
    start: span?.start ?? -1,
    end: span?.end ?? -1,
    sourceStart: source?.start ?? -1,
    sourceEnd: source?.end ?? -1,
    text: span ? draft.prose.slice(span.start, span.end) : '',
  }
}

function sourceSpan({ place }: VFileMessage): Span | undefined {
  const [start, end] = !place
    ? []
    : 'start' in place
      ? [place.start.offset, place.end.offset]
      : [place.offset, place.offset]
  if (start === undefined || end === undefined) return undefined
  // Another plugin may have reckoned a place that is none.
  return start >= 0 && end >= start ? { start, end } : undefined
}

/** The prose of a span of the source, which a message of another plugin is placed by. */
function proseSpan(source: Span, { map, prose }: Draft): Span {
  const first = (reaches: (sourceOffset: number) => boolean): number => {
    let low = 0
    let high = prose.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (reaches(map.toSource({ start: middle, end: middle + 1 }).start)) high = middle
      else low = middle + 1
    }
    return low
  }
  const start = first(offset => offset >= source.start)
  return {
    start,
    end: Math.max(
      start,
      first(offset => offset >= source.end),
    ),
  }
}

function reportNote(file: VFile, note: SuppressionNote, { source }: Parsed): void {
  const lines = lineIndexOf(source)
  const message = file.message(note.reason, {
    place: { start: lines.pointAt(note.sourceStart), end: lines.pointAt(note.sourceEnd) },
    ruleId: note.ruleId,
    source: note.source,
  })
  message.fatal = note.severity === 'error' ? true : note.severity === 'warn' ? false : undefined
  message.expected = [...note.expected]
}

function reportRemark(
  file: VFile,
  { ruleId, reason, note, source: span }: DraftRemark,
  parsed: Parsed,
): void {
  const lines = lineIndexOf(parsed.source)
  const place = { start: lines.pointAt(span.start), end: lines.pointAt(span.end) }
  file.info(reason, { place, ruleId, source: 'copydesk' }).note = note
}

/** Where messages start, then where they end; what is said of the whole draft comes first. */
function byPlace(a: VFileMessage, b: VFileMessage): number {
  const one = sourceSpan(a)
  const other = sourceSpan(b)
  return (
    (one?.start ?? -1) - (other?.start ?? -1) ||
    (one?.end ?? -1) - (other?.end ?? -1) ||
    ((a.ruleId ?? '') < (b.ruleId ?? '') ? -1 : 1)
  )
}

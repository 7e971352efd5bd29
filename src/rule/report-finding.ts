import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { DocumentAnalysis } from '../analysis/analyse.ts'
import { ruleReadme } from '../data.ts'
import type { LineIndex, SourcePoint } from '../parse/lines.ts'
import { lineIndexOf } from '../parse/lines.ts'
import type { Span } from '../span.ts'
import type { Category, Finding, Rule, ShownIn } from './rule.ts'

/** What a message needs of the rule that it comes from. */
export type ReportingRule = Pick<Rule, 'id' | 'category' | 'messages' | 'shownIn'>

export type Severity = 'info' | 'warn' | 'error'

export interface Place {
  readonly start: SourcePoint
  readonly end: SourcePoint
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The class of fault, on messages of copydesk. */
    category?: Category
    /** The other side of a contradiction, an inconsistency or a name. */
    related?: readonly { readonly place: Place; readonly reason: string }[]
    /** The span in the prose that the finding names, on messages of copydesk. */
    span?: Span
    /** The copy in which it is told; any, where absent. */
    shownIn?: ShownIn
  }
}

const addresses = new Map<string, string>()

/** Turns a finding into a message of the file, with its places in the source. */
export function reportFinding(
  file: VFile,
  analysis: DocumentAnalysis,
  rule: ReportingRule,
  finding: Finding,
  severity: Severity,
): VFileMessage {
  const lines = lineIndexOf(analysis.source)
  const found = analysis.facts.tokens.prose.slice(finding.start, finding.end)
  const message = quietly(() =>
    file.message(sentence(rule, finding, found), {
      place: placeOf(analysis, lines, finding),
      ruleId: rule.id,
      source: 'copydesk',
    }),
  )
  message.fatal = fatalityOf(finding.isListing ? 'info' : (finding.severity ?? severity))
  message.actual = found
  message.expected = [...(finding.replacements ?? [])]
  message.category = rule.category
  message.span = { start: finding.start, end: finding.end }
  message.url = finding.link ?? addressOf(rule.id)
  message.related = (finding.related ?? []).map(related => ({
    place: placeOf(analysis, lines, related),
    reason: related.reason,
  }))
  if (finding.note) message.note = finding.note
  const shownIn = finding.shownIn ?? rule.shownIn
  if (shownIn) message.shownIn = shownIn
  return message
}

/** How vfile says a severity. */
function fatalityOf(severity: Severity): boolean | undefined {
  return severity === 'info' ? undefined : severity === 'error'
}

/** What is wrong and what to write instead, as one sentence. */
function sentence(rule: ReportingRule, finding: Finding, found: string): string {
  const values: Readonly<Record<string, string | number>> = { found: onOneLine(found), ...finding.values }
  const template = rule.messages[finding.messageId] ?? finding.messageId
  const said = template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  const replacements = finding.replacements ?? []
  if (replacements.length === 0 || finding.isComplete) return said
  if (replacements.length === 1 && replacements[0] === '') return `${said}; leave it out`
  const choices = replacements.map(text => (text === '' ? 'nothing' : `“${text}”`))
  return `${said}; write ${choices.length === 1 ? choices[0] : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`}`
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function placeOf(analysis: DocumentAnalysis, lines: LineIndex, span: Span): Place {
  const source = analysis.draft.map.toSource(span)
  return { start: lines.pointAt(source.start), end: lines.pointAt(source.end) }
}

function addressOf(ruleId: string): string {
  const known = addresses.get(ruleId)
  if (known) return known
  const address = ruleReadme(ruleId).href
  addresses.set(ruleId, address)
  return address
}

/** A message is no failure of the program: the stack that its constructor takes is wanted by nobody and is dear. */
function quietly<Value>(create: () => Value): Value {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return create()
  } finally {
    Error.stackTraceLimit = limit
  }
}

import pico from 'picocolors'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Place } from '../rule/report-finding.ts'
import type { Counts } from './counts.ts'
import type { FileReport, ReportMessage } from './file-report.ts'

/**
 * One file for human eyes: a line a message by vfile-reporter, below it why, and the other places it speaks of.
 * Empty for a file without messages. Made file by file, since the reporter aligns all that it is given at once.
 */
export function prettyFile(report: FileReport, color: boolean): string {
  if (report.messages.length === 0) return ''
  const file = new VFile({ path: report.path })
  for (const message of report.messages) addMessage(file, message, pico.createColors(color))
  const lines = reporter(file, { color }).split('\n')
  // The reporter ends with an empty line and its own count; ours stands at the end of the run.
  const hasCount = report.messages.some(message => message.severity !== 'info')
  return `${(hasCount ? lines.slice(0, -2) : lines).join('\n')}\n\n`
}

/** The end of a run in one line; empty when there is nothing to say. */
export function prettySummary(counts: Counts, color: boolean): string {
  const colors = pico.createColors(color)
  const parts = [
    counts.error > 0 ? colors.red(`✖ ${count(counts.error, 'error')}`) : '',
    counts.warn > 0 ? colors.yellow(`⚠ ${count(counts.warn, 'warning')}`) : '',
    counts.info > 0 ? `ℹ ${counts.info} info` : '',
  ].filter(Boolean)
  const told =
    parts.length === 0
      ? ''
      : `${parts.join(', ')} in ${counts.filesWithMessages} of ${count(counts.files, 'file')}\n`
  if (counts.withheld === 0) return told
  const withheld = `${count(counts.withheld, 'likely finding')} not told, as the copy looks edited`
  return `${told}${colors.dim(`${withheld}; \`copy: raw\` in .retextrc tells them`)}\n`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

type Colors = ReturnType<typeof pico.createColors>

function addMessage(file: VFile, message: ReportMessage, colors: Colors): void {
  const below = [
    ...(message.note ? [message.note] : []),
    ...message.related.map(({ place, reason }) => `${placeText(place)} ${reason}`),
  ]
  const reason = [oneLine(message.reason), ...below.map(text => colors.dim(`    ↳ ${oneLine(text)}`))].join(
    '\n',
  )
  const shown = file.message(reason, {
    place: message.place,
    ...(message.ruleId ? { ruleId: message.ruleId } : {}),
    ...(message.source ? { source: message.source } : {}),
  })
  shown.fatal = message.severity === 'error' ? true : message.severity === 'warn' ? false : undefined
}

function placeText({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
}

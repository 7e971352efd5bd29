import type { DocumentAnalysis } from '../analysis/analyse.ts'
import { lineIndexOf } from '../parse/lines.ts'
import type { Span } from '../span.ts'
import { type FactRow, type FieldValue, sections } from './sections.ts'

/** Longer texts are cut in the middle on the sheet. */
const longest = 60

/** Every fact of a draft for a reader: a heading for each kind, then a line for each fact with its place. */
export function factSheet(analysis: DocumentAnalysis): string {
  const { at, words } = placesOf(analysis)
  const field = ([name, value]: readonly [string, FieldValue]) => {
    if (isSpans(value)) return `${name} ${value.map(span => `“${words(span)}” ${at(span)}`).join('; ')}`
    return isSpan(value) ? `${name} “${words(value)}”` : `${name} ${value}`
  }
  const line = (row: FactRow) =>
    `  ${at(row.at).padEnd(8)} “${shortened(words(row.at))}”  ${shownFields(row).map(field).join(', ')}\n`
  return Object.entries(sections)
    .map(([name, rowsOf]) => {
      const rows = rowsOf(analysis.facts)
      return `${name} (${rows.length})\n${rows.map(line).join('')}`
    })
    .join('\n')
}

/** Every fact of a draft for a program: an object with an array for each kind. Places are `line:column`, both from 1. */
export function factsAsJson(analysis: DocumentAnalysis): string {
  const { at, words } = placesOf(analysis)
  const place = (span: Span) => ({ at: at(span), text: words(span) })
  const value = (given: FieldValue) =>
    isSpans(given) ? given.map(place) : isSpan(given) ? place(given) : finite(given)
  const object = (row: FactRow) => ({
    ...place(row.at),
    ...Object.fromEntries(shownFields(row).map(([name, given]) => [name, value(given)])),
  })
  const all = Object.entries(sections).map(([name, rowsOf]) => [name, rowsOf(analysis.facts).map(object)])
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`
}

/** JSON has no infinity: what has no upper end is given as a word. */
function finite(value: string | number | boolean | undefined): string | number | boolean | undefined {
  return value === Number.POSITIVE_INFINITY ? 'unlimited' : value
}

function shownFields({ fields }: FactRow): (readonly [string, FieldValue])[] {
  return Object.entries(fields).filter(([, value]) => value !== undefined)
}

function isSpans(value: FieldValue): value is readonly Span[] {
  return Array.isArray(value)
}

function isSpan(value: FieldValue): value is Span {
  return typeof value === 'object' && !isSpans(value)
}

function placesOf({ facts, draft, source }: DocumentAnalysis) {
  const lines = lineIndexOf(source)
  const { prose } = facts.tokens
  return {
    at: (span: Span) => {
      const { line, column } = lines.pointAt(draft.map.toSource(span).start)
      return `${line}:${column}`
    },
    words: ({ start, end }: Span) => prose.slice(start, end).replaceAll(/\s+/g, ' '),
  }
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest / 2)} … ${text.slice(-longest / 3)}`
}

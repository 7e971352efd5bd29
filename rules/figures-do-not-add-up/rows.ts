import type { Block } from '../../src/analysis/blocks.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import type { Span } from '../../src/span.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const heading = new RegExp(
  `^[^\\d\\n]{2,60}?(?:\\((?<bracket>${numberPattern})(?: (?:seats|votes|members|places|people|medals))?\\)|: (?<behind>${numberPattern})(?: (?:seats|votes|members|places|people))?|, (?<total>${numberPattern}) (?:seats|votes|members|places))[.:]?$`,
  'di',
)
const row = new RegExp(
  `^\\W*(?<label>[\\p{L}][^:\\d]{1,60}?)(?::| [-–—]|,)? (?<value>${numberPattern})[.;]?$`,
  'diu',
)
const whole = /^(?:(?:grand )?total|in all|altogether|sum|overall)(?: (?:seats|votes|medals|points))?$/i
const rest = /^(?:others?|independents?|the rest|remaining|vacant|undecided|don't know|absent|spoilt)\b/i
const fewest = 3
const years = { from: 1900, to: 2100 }

interface Figure extends Span {
  readonly label: string
  readonly value: number
}

/** Rows of a list whose figures make more than the total in its heading, or another sum than its row for all. */
export function* rowTotals({ blocks, tokens }: Facts): Iterable<Mismatch> {
  for (let first = 0; first < blocks.length; first++) {
    if (blocks[first]!.kind !== 'list-item') continue
    let end = first
    while (end < blocks.length && blocks[end]!.kind === 'list-item') end++
    const figures = blocks.slice(first, end).map(block => figureIn(block, tokens.prose))
    const head = first > 0 ? totalIn(blocks[first - 1]!, tokens.prose) : undefined
    first = end
    const found = mismatchOf(figures, head)
    if (found) yield found
  }
}

function mismatchOf(
  figures: readonly (Figure | undefined)[],
  head: Figure | undefined,
): Mismatch | undefined {
  const rows = figures.filter(figure => figure !== undefined)
  if (rows.length !== figures.length || rows.length < fewest) return undefined
  const total = head ?? rows.find(({ label }) => whole.test(label))
  const parts = rows.filter(figure => figure !== total)
  if (!total || parts.length < 2 || parts.some(({ label }) => whole.test(label))) return undefined
  // A row of more than all is no part of it.
  if (parts.some(({ value }) => value > total.value)) return undefined
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const isClosed = total !== head || parts.some(({ label }) => rest.test(label))
  if (sum === total.value || (sum < total.value && !isClosed)) return undefined
  return {
    messageId: 'parts',
    here: { start: total.start, end: total.end },
    there: parts.map(({ start, end }) => ({ start, end })),
    values: { sum: shortest(sum) },
  }
}

function figureIn({ start, end }: Block, prose: string): Figure | undefined {
  const match = row.exec(prose.slice(start, end))
  const value = match ? numberOf(match.groups!.value!) : undefined
  if (!match || value === undefined || isYear(value)) return undefined
  const [from, to] = match.indices!.groups!.value!
  return { label: match.groups!.label!, value, start: start + from, end: start + to }
}

function totalIn({ start, end }: Block, prose: string): Figure | undefined {
  const match = heading.exec(prose.slice(start, end))
  const group = (['bracket', 'behind', 'total'] as const).find(name => match?.groups?.[name] !== undefined)
  const value = group ? numberOf(match!.groups![group]!) : undefined
  if (!match || !group || value === undefined || isYear(value)) return undefined
  const [from, to] = match.indices!.groups![group]!
  return { label: '', value, start: start + from, end: start + to }
}

function isYear(value: number): boolean {
  return value >= years.from && value <= years.to
}

import { daysInMonth, monthNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { CalendarSlip } from './month-lengths.ts'

const the = keyOf('the')
const months = new Map(monthNames.map((name, index) => [keyOf(name.toLowerCase()), index + 1]))
/** No month has fewer days. */
const always = 28
const mostDays = 31

/** "On the page for April … against the 31st": a day that stands apart from the only month of its sentence. */
export function* loneDays({ amounts, tokens, voices, dates }: Facts): Iterable<CalendarSlip> {
  for (const amount of amounts) {
    const { kind, low, firstToken, counted, sentence } = amount
    if (kind !== 'ordinal' || low <= always || low > mostDays || counted) continue
    if (tokens.keys[firstToken - 1] !== the || voices.isQuoted(amount)) continue
    if (dates.some(({ start, end }) => start <= amount.start && amount.end <= end)) continue
    const [month, ...others] = monthsIn(tokens, sentence)
    if (month === undefined || others.length > 0 || low <= daysInMonth(month, undefined)) continue
    yield {
      start: amount.start,
      end: amount.end,
      right: `${monthNames[month - 1]!} has ${daysInMonth(month, undefined)} days`,
    }
  }
}

function monthsIn({ keys, shapes, sentences }: Tokens, sentence: number): number[] {
  const found: number[] = []
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++) {
    const month = shapes[token]! >= Shape.capitalised ? months.get(keys[token]!) : undefined
    if (month !== undefined) found.push(month)
  }
  return found
}

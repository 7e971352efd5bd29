import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import { beginsHoliday, holidayAt } from '../../src/analysis/times/holidays.ts'
import { isMark, tokenFrom } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'

/** A feast beside a date on which it is not. */
export interface WrongFeast {
  readonly date: DateMention
  readonly name: string
  readonly month: number
  readonly day: number
}

/** States keep feasts of this name on days of their own. */
const national = new Set(['Independence Day'])
const otherCalendar = keyTest(
  ['orthodox', 'coptic', 'julian', 'observed', 'eve', 'holiday', 'after', 'before'].map(keyOf),
)

/** "Christmas Day, Dec. 24": a date right behind the name of a feast, between commas or brackets. */
export function* wrongFeasts({ tokens, dates }: Facts): Iterable<WrongFeast> {
  let next = 0
  for (let index = 0; index < tokens.count && next < dates.length; index++) {
    if (tokens.shapes[index]! < Shape.capitalised || !beginsHoliday(tokens.keys[index]!)) continue
    const found = holidayAt(tokens, index)
    if (!found || national.has(found.holiday.name)) continue
    const { holiday, endToken } = found
    if (!isMark(tokens, endToken, ',') && !isMark(tokens, endToken, '(')) continue
    const start = tokens.starts[endToken + 1] ?? 0
    while (next < dates.length && dates[next]!.start < start) next++
    const date = dates[next]
    if (!date || date.start !== start || !isClosed(tokens, date) || isOfAnotherCalendar(tokens, index))
      continue
    const right = holiday.fixed ?? (date.year === undefined ? undefined : dateOf(holiday.dayIn(date.year)))
    if (!right || (right.month === date.month && right.day === date.day)) continue
    yield { date, name: holiday.name, month: right.month, day: right.day }
  }
}

/** A comma, a bracket or the end stands behind the date: it is in apposition to the name, and no item of a list. */
function isClosed(tokens: Tokens, { end }: DateMention): boolean {
  const next = tokenFrom(tokens, end)
  return next >= tokens.count || [',', ')', '.', ';'].some(mark => isMark(tokens, next, mark))
}

function isOfAnotherCalendar({ keys }: Tokens, index: number): boolean {
  for (let at = Math.max(0, index - 4); at < index; at++) if (otherCalendar(keys[at]!)) return true
  return false
}

import type { DateMention } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { dateOf, dayNumber } from '../../src/analysis/times/calendar.ts'
import { beginsHoliday, type Holiday, holidayAt, holidayNamed } from '../../src/analysis/times/holidays.ts'
import { isMark, tokenFrom } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'

/** A feast beside a date on which it is not. */
export interface WrongFeast {
  readonly date: DateMention
  /** What names the day: a feast, or a day so far from it. */
  readonly name: string
  /** The right day; undefined where the feast moves, and is never on the one that is named. */
  readonly right: { readonly month: number; readonly day: number } | undefined
}

/** States keep feasts of this name on days of their own. */
const national = new Set(['Independence Day'])
const otherCalendar = keyTest(
  ['orthodox', 'coptic', 'julian', 'greek', 'russian', 'observed', 'eve', 'holiday'].map(keyOf),
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
    const counted = distanceBefore.exec(tokens.prose.slice(0, tokens.starts[index]!).slice(-longestDistance))
    if (counted) {
      yield* wrongDistance(date, holiday, counted)
      continue
    }
    const right = holiday.fixed ?? dateIn(holiday, date)
    if (!right || (right.month === date.month && right.day === date.day)) continue
    yield { date, name: holiday.name, right: holiday.fixed || date.year !== undefined ? right : undefined }
  }
}

const distance = `(?<exact>exactly )?(?<phrase>(?<count>${numberPattern}|an?|the) (?<unit>day|week)s? (?<way>before|after) )`
/** "Two days before Christmas, Dec. 20": what stands before the feast. */
const distanceBefore = new RegExp(`\\b${distance}$`, 'i')
/** "Dec. 18, two days before Christmas". */
const fromFeast = new RegExp(`^, (?:just |only )?${distance}(?<feast>[A-Z].{3,30})`)

/** A day that the text counts from a feast which is not so far from it. */
export function* wrongDistances(facts: Facts): Iterable<WrongFeast> {
  const { prose } = facts.tokens
  for (const date of facts.dates) {
    const match = fromFeast.exec(prose.slice(date.end, date.end + longestDistance).replaceAll('’', "'"))
    const holiday = match ? holidayNamed(match.groups!.feast!) : undefined
    if (match && holiday) yield* wrongDistance(date, holiday, match)
  }
}

function* wrongDistance(
  date: DateMention,
  holiday: Holiday,
  { groups }: RegExpExecArray,
): Iterable<WrongFeast> {
  if (date.year === undefined && !holiday.fixed) return
  const { exact, count, unit, way, phrase } = groups! as Record<string, string>
  const days = (/^(?:an?|the)$/i.test(count!) ? 1 : (numberOf(count!) ?? 0)) * (unit === 'week' ? 7 : 1)
  const year = date.year ?? anyYear
  const right = holiday.dayIn(year) + (way === 'after' ? days : -days)
  // Over the turn of the year the feast is of the year beside.
  const own = [year - 1, year, year + 1].map(one => dayNumber(one, date.month, date.day))
  const slack = unit === 'week' && exact === undefined ? 3 : 0
  if (days === 0 || own.some(day => Math.abs(day - right) <= slack)) return
  yield { date, name: `${phrase}${holiday.name}`, right: dateOf(right) }
}

/** A common year, for feasts that are on the same day in each. */
const anyYear = 2023
const longestDistance = 80

/** So many days from the nearest of its own a day is still meant for a feast. */
const sameFeast = 14
/** Years enough for a feast to be on each of its days. */
const manyYears = Array.from({ length: 120 }, (_, index) => 1980 + index)

/**
 * The day of a feast that moves: that of the year; without a year the nearest of its days, where it is never on the one that
 * is named.
 */
function dateIn(holiday: Holiday, { year, month, day }: DateMention) {
  if (year !== undefined) return dateOf(holiday.dayIn(year))
  const days = manyYears.map(one => dateOf(holiday.dayIn(one)))
  const distance = (one: { month: number; day: number }) => Math.abs((one.month - month) * 31 + one.day - day)
  const nearest = days.reduce((best, one) => (distance(one) < distance(best) ? one : best))
  // Farther off it is the feast of another country or church: Canada gives thanks in October.
  return distance(nearest) === 0 || distance(nearest) > sameFeast ? undefined : nearest
}

/** A comma, a bracket or the end stands behind the date: it is in apposition to the name, and no item of a list. */
function isClosed(tokens: Tokens, { end }: DateMention): boolean {
  const next = tokenFrom(tokens, end)
  return next >= tokens.count || [',', ')', '.', ';'].some(mark => isMark(tokens, next, mark))
}

/** Words before a feast that make another day of it, or another feast. */
function isOfAnotherCalendar({ keys }: Tokens, index: number): boolean {
  for (let at = Math.max(0, index - 4); at < index; at++) if (otherCalendar(keys[at]!)) return true
  return false
}

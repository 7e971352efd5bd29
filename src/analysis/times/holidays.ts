import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { keyTest } from '../word-flags.ts'
import { dayNumber, easterOf, nthWeekday } from './calendar.ts'

/** A day that is named by a feast, with its day in any year. */
export interface Holiday {
  readonly name: string
  /** Month and day where they are the same every year. */
  readonly fixed?: { readonly month: number; readonly day: number }
  dayIn(year: number): number
}

const fixedDays: readonly (readonly [name: string, month: number, day: number])[] = [
  ["New Year's Day", 1, 1],
  ["Valentine's Day", 2, 14],
  ["St. Patrick's Day", 3, 17],
  ["St Patrick's Day", 3, 17],
  ["April Fools' Day", 4, 1],
  ['Juneteenth', 6, 19],
  ['Independence Day', 7, 4],
  ['Fourth of July', 7, 4],
  ['July Fourth', 7, 4],
  ['Bastille Day', 7, 14],
  ['Halloween', 10, 31],
  ['Guy Fawkes Night', 11, 5],
  ['Bonfire Night', 11, 5],
  ['Veterans Day', 11, 11],
  ['Armistice Day', 11, 11],
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Christmas', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year's Eve", 12, 31],
]

/** From this year on, American holidays are Mondays. */
const uniform = 1971

const movable: readonly Holiday[] = [
  { name: 'Thanksgiving', dayIn: year => nthWeekday(year, 11, 4, 4) },
  { name: 'Black Friday', dayIn: year => nthWeekday(year, 11, 4, 4) + 1 },
  { name: 'Labor Day', dayIn: year => nthWeekday(year, 9, 1, 1) },
  {
    name: 'Memorial Day',
    dayIn: year => (year < uniform ? dayNumber(year, 5, 30) : nthWeekday(year, 5, 1, -1)),
  },
  { name: 'Martin Luther King Jr. Day', dayIn: year => nthWeekday(year, 1, 1, 3) },
  { name: "Presidents' Day", dayIn: year => nthWeekday(year, 2, 1, 3) },
  {
    name: 'Columbus Day',
    dayIn: year => (year < uniform ? dayNumber(year, 10, 12) : nthWeekday(year, 10, 1, 2)),
  },
  { name: 'Easter Sunday', dayIn: easterOf },
  { name: 'Easter Monday', dayIn: year => easterOf(year) + 1 },
  { name: 'Good Friday', dayIn: year => easterOf(year) - 2 },
  { name: 'Ash Wednesday', dayIn: year => easterOf(year) - 46 },
  { name: 'Easter', dayIn: easterOf },
]

/** Every feast; a longer name stands before those that it begins with. */
const holidays: readonly Holiday[] = [
  ...fixedDays.map(([name, month, day]) => ({
    name,
    fixed: { month, day },
    dayIn: (year: number) => dayNumber(year, month, day),
  })),
  ...movable,
]
const byFirstWord = new Map<number, Holiday[]>()
for (const holiday of holidays) {
  const first = keyOf(/^[\w.]+/.exec(holiday.name)![0])
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), holiday])
}

/** May the name of a feast begin with the word? */
export const beginsHoliday = keyTest(byFirstWord.keys())

/** The feast whose name begins at a token, and the token after it. */
export function holidayAt(tokens: Tokens, index: number): { holiday: Holiday; endToken: number } | undefined {
  for (const holiday of byFirstWord.get(tokens.keys[index]!) ?? []) {
    const start = tokens.starts[index]!
    const end = start + holiday.name.length
    if (tokens.prose.slice(start, end).replaceAll('’', "'") !== holiday.name) continue
    let endToken = index + 1
    while (endToken < tokens.count && tokens.ends[endToken]! <= end) endToken++
    if (tokens.ends[endToken - 1] === end) return { holiday, endToken }
  }
  return undefined
}

/** The feast whose name a text begins with. */
export function holidayNamed(text: string): Holiday | undefined {
  return holidays.find(({ name }) => text.startsWith(name) && !/^\w/.test(text.slice(name.length)))
}

import { keyOf } from '../../parse/key.ts'
import { flagLookup, keyTest } from '../word-flags.ts'

/** Keys of words, as a test. */
export function anyOf(words: string): (key: number) => boolean {
  return keyTest(words.trim().split(/\s+/).map(keyOf))
}

/** Stretches of time that a word may name, the shortest first. */
export const timeUnits = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const
export type TimeUnit = (typeof timeUnits)[number]

const unitWords = new Map<number, TimeUnit>(
  (
    [
      ['day days', 'day'],
      ['week weeks', 'week'],
      ['month months', 'month'],
      ['quarter', 'quarter'],
      ['year years', 'year'],
      ['decade decades', 'decade'],
      ['century centuries', 'century'],
    ] as const
  ).flatMap(([words, unit]) => words.split(' ').map(word => [keyOf(word), unit] as const)),
)

/** The stretch of time that a word names. */
export function timeUnitOf(key: number): TimeUnit | undefined {
  return unitWords.get(key)
}

/** Seasons by their first month in the north; winter runs into the next year. */
const seasonWords = new Map<number, number>(
  (
    [
      ['spring', 3],
      ['summer', 6],
      ['autumn', 9],
      ['fall', 9],
      ['winter', 12],
    ] as const
  ).map(([word, month]) => [keyOf(word), month] as const),
)

/** The first month of a season. */
export function seasonOf(key: number): number | undefined {
  return seasonWords.get(key)
}

const deictic = new Map<number, number>(
  (
    [
      ['today', 0],
      ['tonight', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
    ] as const
  ).map(([word, days]) => [keyOf(word), days] as const),
)

/** How many days after today a word lies: -1 for yesterday. */
export function deicticDays(key: number): number | undefined {
  return deictic.get(key)
}

/** What a word can be in a time expression. */
export const TimeWord = {
  month: 1,
  weekday: 2,
  season: 4,
  unit: 8,
  deictic: 16,
  decade: 32,
  half: 64,
} as const

export const timeWord = flagLookup([
  [
    TimeWord.month,
    `january february march april may june july august september october november december
     jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.`,
  ],
  [
    TimeWord.weekday,
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  ],
  [TimeWord.season, 'spring summer autumn fall winter'],
  [
    TimeWord.unit,
    'day days week weeks month months quarter year years decade decades century centuries weekend',
  ],
  [TimeWord.deictic, 'today tonight yesterday tomorrow'],
  [TimeWord.decade, 'twenties thirties forties fifties sixties seventies eighties nineties'],
  [TimeWord.half, 'half'],
])

const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const decadeKeys = new Map(decades.map((word, index) => [keyOf(word), (index + 2) * 10] as const))

/** The years of a century that a word for a decade names: 90 for "nineties". */
export function decadeOf(key: number): number | undefined {
  return decadeKeys.get(key)
}

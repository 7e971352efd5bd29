import { weekdayNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { pieceYears } from '../../src/analysis/piece-year.ts'
import { weekdayOfNumber } from '../../src/analysis/times/calendar.ts'
import { holidayNamed } from '../../src/analysis/times/holidays.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { WeekdayOfFeast } from './feasts.ts'

const topic = topicOf('christmas boxing halloween valentine juneteenth veterans')
const told = new RegExp(
  `\\b(?<feast>Christmas(?: Day| Eve)?|Boxing Day|Halloween|Valentine's Day|Juneteenth|Veterans Day)(?:,? which)? (?:falls|fell|will fall|is|was) on an? (?<weekday>${weekdayNames.join('|')}) (?:(?<way>this|last|next) year|in (?<year>20\\d\\d))\\b`,
  'dg',
)
const ways: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 }

/** "Christmas Day falls on a Friday this year": feasts that are on one day of the month, on a weekday of their year. */
export function* weekdaysOfFixedFeasts(facts: Facts): Iterable<WeekdayOfFeast> {
  for (const sentence of sentencesOn(facts, topic)) {
    for (const match of matchesOf(told, sentence.text)) {
      const { feast, weekday, way, year } = match.groups!
      const { earliest, latest } = pieceYears(facts)
      const own =
        year === undefined ? (earliest === latest ? earliest + ways[way!]! : undefined) : Number(year)
      const holiday = holidayNamed(feast!)
      if (!holiday || own === undefined) continue
      const right = weekdayOfNumber(holiday.dayIn(own))
      if (weekdayNames[right] === weekday) continue
      yield { weekday: spanOf(sentence, match, 'weekday'), feast: spanOf(sentence, match, 'feast'), right }
    }
  }
}

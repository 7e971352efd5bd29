import { daysInMonth, monthNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** What is said of the calendar itself and is not so. */
export interface CalendarSlip extends Span {
  readonly right: string
}

const month = monthNames.join('|')
const lengths = new RegExp(
  `\\b(?:all|the|its|whole) (?<what>(?<count>${numberPattern}) days (?:of|in) (?<month>${month}))(?:,? (?<year>\\d{4}))?\\b`,
  'dgi',
)
const leap = /\b(?<year>(?:1[89]|20)\d\d), (?:which (?:was|is) )?(?<what>a leap year)\b/dgi
const guards = { days: topicOf('days'), leap: topicOf('leap') }
/** A count of fewer days is of some of them. */
const wholeMonth = 28

/** "All 31 days of June", "2023, a leap year". */
export function* calendarSlips(facts: Facts): Iterable<CalendarSlip> {
  for (const sentence of sentencesOn(facts, guards.days)) {
    for (const match of matchesOf(lengths, sentence.text)) {
      const stated = numberOf(match.groups!.count!) ?? 0
      const name = match.groups!.month!
      const number = monthNames.findIndex(one => one.toLowerCase() === name.toLowerCase()) + 1
      const year = match.groups!.year
      const days = daysInMonth(number, year === undefined ? undefined : Number(year))
      const isFebruary = number === 2 && year === undefined && stated === wholeMonth
      if (stated < wholeMonth || stated === days || isFebruary || stated > 31) continue
      yield { ...spanOf(sentence, match, 'what'), right: `${name} has ${days} days` }
    }
  }
  for (const sentence of sentencesOn(facts, guards.leap)) {
    for (const match of matchesOf(leap, sentence.text)) {
      const year = Number(match.groups!.year)
      if (daysInMonth(2, year) === 29) continue
      yield { ...spanOf(sentence, match, 'what'), right: `February ${year} has 28 days` }
    }
  }
}

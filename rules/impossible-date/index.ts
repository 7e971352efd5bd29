import { daysInMonth, monthNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wrongDistances, wrongFeasts } from './feasts.ts'
import { loneDays } from './lone-days.ts'
import { calendarSlips } from './month-lengths.ts'

export default defineRule({
  id: 'impossible-date',
  category: 'contradiction',
  summary: 'A day that its month does not have',
  status: 'stable',
  gate: true,
  messages: {
    day: '{month} has {days} days{year}: there is no such day as “{found}”',
    feast: '{name} is on {month} {day}, not on “{found}”',
    moving: '{name} is never on “{found}”',
    calendar: '“{found}” does not fit the calendar: {right}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    for (const { start, end, month, day, year } of facts.dates) {
      const days = daysInMonth(month, year)
      if (day <= days || isPartOfMonth(facts, start)) continue
      const inYear = year !== undefined && month === 2 ? ` in ${year}` : ''
      yield { start, end, messageId: 'day', values: { month: monthNames[month - 1]!, days, year: inYear } }
    }
    for (const { date, name, right } of [...wrongFeasts(facts), ...wrongDistances(facts)]) {
      const span = { start: date.start, end: date.end }
      if (right) {
        const values = { name: capitalised(name), month: monthNames[right.month - 1]!, day: right.day }
        yield { ...span, messageId: 'feast', values }
      } else yield { ...span, messageId: 'moving', values: { name } }
    }
    for (const { start, end, right } of [...calendarSlips(facts), ...loneDays(facts)])
      yield { start, end, messageId: 'calendar', values: { right } }
  },
})

/** "By the end of February 33, and by the middle of March 44": the month ends the phrase, and a count follows. */
function isPartOfMonth({ tokens: { prose } }: Facts, start: number): boolean {
  return /\b(?:end|start|beginning|middle|close) of $/i.test(prose.slice(Math.max(0, start - 20), start))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

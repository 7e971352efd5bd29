import { daysInMonth, monthNames } from '../../src/analysis/dates.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wrongFeasts } from './feasts.ts'

export default defineRule({
  id: 'impossible-date',
  category: 'contradiction',
  summary: 'A day that its month does not have',
  status: 'stable',
  gate: true,
  messages: {
    day: '{month} has {days} days{year}: there is no such day as “{found}”',
    feast: '{name} is on {month} {day}, not on “{found}”',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    for (const { start, end, month, day, year } of facts.dates) {
      const days = daysInMonth(month, year)
      if (day <= days) continue
      const inYear = year !== undefined && month === 2 ? ` in ${year}` : ''
      yield { start, end, messageId: 'day', values: { month: monthNames[month - 1]!, days, year: inYear } }
    }
    for (const { date, name, month, day } of wrongFeasts(facts)) {
      const values = { name, month: monthNames[month - 1]!, day }
      yield { start: date.start, end: date.end, messageId: 'feast', values }
    }
  },
})

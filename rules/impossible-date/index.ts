import { daysInMonth, monthNames } from '../../src/analysis/dates.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

export default defineRule({
  id: 'impossible-date',
  category: 'contradiction',
  summary: 'A day that its month does not have',
  status: 'stable',
  gate: true,
  messages: { day: '{month} has {days} days{year}: there is no such day as “{found}”' },
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
  },
})

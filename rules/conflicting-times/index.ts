import { timedSentences } from '../../src/analysis/timeline/clock-times.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Clash } from './clash.ts'
import { wrongDayparts } from './dayparts.ts'
import { wrongLengths } from './durations.ts'
import { entriesAfterClosing } from './last-entry.ts'
import { wrongGaps } from './later.ts'
import { wrongOrder } from './order.ts'
import { twoTimes } from './same-event.ts'

export default defineRule({
  id: 'conflicting-times',
  category: 'contradiction',
  summary: 'Times of day that run backwards, or two for one event',
  status: 'stable',
  gate: false,
  shownIn: 'unedited',
  messages: {
    order: '“{found}” is before “{other}”, but what is told here comes after it',
    gap: '“{found}” does not fit “{other}”: the times lie otherwise apart',
    daypart: '“{found}” is not in the part of the day that “{other}” names',
    times: '“{found}” here, but “{other}” where the piece tells of the same thing elsewhere',
  },
  defaults: {},
  options: {},
  lexicon: false,
  check: findClashes,
})

function* findClashes({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  const sentences = timedSentences(facts)
  const reported = new Set<number>()
  const clashes: Iterable<Clash>[] = [
    wrongOrder(sentences),
    entriesAfterClosing(sentences),
    wrongDayparts(facts, sentences),
    twoTimes(facts, sentences),
    wrongGaps(facts, sentences),
    wrongLengths(facts, sentences),
  ]
  for (const found of clashes) {
    for (const { messageId, here, there } of found) {
      if (reported.has(here.start)) continue
      reported.add(here.start)
      const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
      yield {
        start: here.start,
        end: here.end,
        messageId,
        values: { other },
        related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
      }
    }
  }
}

import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { agesApart } from './age-relations.ts'
import { anniversariesOff } from './anniversaries.ts'
import { birthdaysAhead } from './birthdays.ts'
import { agesAtTwoTimes } from './births.ts'
import { agesOfLifespans } from './lifespans.ts'
import { agesAndServices } from './lifetimes.ts'
import { agesInLife } from './lives.ts'
import { eventsOfTwoYears } from './named-years.ts'
import { eventsAtTwoTimes } from './one-event.ts'
import { rangesTurned, wrongOrder } from './order.ts'
import { lengthsOfRanges } from './ranges.ts'
import { rowsAgainstTurns } from './rows.ts'
import { runsOfTime } from './runs.ts'
import { timedSentences } from './sentences.ts'
import { lengthsOfSpans } from './spanned.ts'
import { spansOfYears } from './spans.ts'
import { distancesApart } from './steps.ts'
import { lengthsAgainstEnds } from './stretches.ts'
import { termsAgainstEnds } from './terms.ts'
import { agesOfThings } from './things.ts'
import { yearsSince } from './years-since.ts'

export default defineRule({
  id: 'conflicting-dates',
  category: 'contradiction',
  summary: 'An age, a duration or a sequence that the dates of the piece contradict',
  status: 'stable',
  gate: false,
  messages: {
    age: '“{found}” does not fit the years of this piece: {right}',
    ages: '“{found}” does not fit the ages beside it: {right}',
    born: '“{found}” does not fit the year of birth: {right}',
    gap: '“{found}” does not fit the dates: {right}',
    order: '“{found}” does not fit the other date: {right}',
    event: '“{found}” does not fit the other date of the same event: {right}',
    span: '“{found}” does not fit: {right}',
    times: '“{found}” does not fit: {right}',
    term: '“{found}” does not fit: {right}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  check: findClashes,
})

/** The looks, those first whose finding is the most certain. */
export const finders = [
  agesOfThings,
  agesOfLifespans,
  lengthsOfRanges,
  lengthsOfSpans,
  termsAgainstEnds,
  anniversariesOff,
  agesAndServices,
  agesApart,
  rowsAgainstTurns,
  spansOfYears,
  distancesApart,
  wrongOrder,
  rangesTurned,
  lengthsAgainstEnds,
  agesInLife,
  runsOfTime,
  birthdaysAhead,
  agesAtTwoTimes,
  yearsSince,
  eventsAtTwoTimes,
  eventsOfTwoYears,
]

/** Who is how old is told of one whom the words name; what a length or a date is counted from, they often do not. */
const ofAges: ReadonlySet<string> = new Set(['age', 'ages', 'born'])

function shownIn(messageId: string, isWeak: boolean): Pick<Finding, 'shownIn'> {
  if (isWeak) return { shownIn: 'raw' }
  return ofAges.has(messageId) ? {} : { shownIn: 'unedited' }
}

function* findClashes({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  const sentences = timedSentences(facts)
  // What one look has found another one need not say again.
  const reported: Span[] = []
  for (const find of finders) {
    for (const clash of find(sentences, facts)) {
      const { messageId, here, there, right, isWeak = false } = clash
      if (reported.some(({ start, end }) => start < here.end && here.start < end)) continue
      // What is weak takes no place from what another look finds.
      if (!isWeak) reported.push(here)
      yield {
        ...here,
        ...shownIn(messageId, isWeak),
        messageId,
        values: { right },
        related: there.map(place => ({
          ...place,
          reason: `“${prose.slice(place.start, place.end).replaceAll(/\s+/g, ' ')}” stands here`,
        })),
      }
    }
  }
}

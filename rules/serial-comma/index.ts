import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { mixturesOf, relatedPlaces, timesText } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { firstItem, isSeries, possibleSeries, type Series } from './series.ts'

/** A habit shows in three. */
const fewest = 3

interface Options {
  prefer: string
}

export default defineRule<Options>({
  id: 'serial-comma',
  category: 'consistency',
  summary: 'A series with a comma before its “and” among series without, or the other way round',
  status: 'stable',
  gate: false,
  messages: {
    missing: 'Other series in this piece have a comma before their conjunction, {times}; this one has none',
    extra: 'Other series in this piece have no comma before their conjunction, {times}; this one has one',
    wanted: 'The house sets a comma before the conjunction of a series',
    unwanted: 'The house sets no comma before the conjunction of a series',
  },
  defaults: { prefer: 'majority' },
  options: {
    prefer: {
      type: 'string',
      enum: ['majority', 'always', 'never'],
      description: 'What the house wants: what most series of the piece have, always a comma, or never one.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options: { prefer } }) {
    const counts = (series: Series) => isInRunningText(facts, series.token) && isSeries(facts, series)
    if (prefer !== 'majority') yield* houseFindings(facts, prefer === 'always' ? 'none' : 'comma', counts)
    else
      for (const { majority, minority } of mixturesOf(possibleSeries(facts), counts)) {
        // A comma among items of several words may be there for clearness.
        const telling =
          majority[0].style === 'comma' ? majority.filter(({ isComplex }) => !isComplex) : majority
        if (telling.length < fewest || telling.length <= minority.length) continue
        const related = relatedPlaces(prose, majority.map(wholeOf(facts)))
        for (const series of minority) {
          if (series.style === 'comma' && series.isComplex) continue
          yield {
            ...findingFor(series, series.style === 'comma' ? 'extra' : 'missing'),
            values: { times: timesText(majority.length) },
            related,
          }
        }
      }
  },
})

/** The series that are not as the house wants them. */
function* houseFindings(
  facts: Facts,
  wrong: Series['style'],
  counts: (series: Series) => boolean,
): Iterable<Finding> {
  for (const series of possibleSeries(facts)) {
    if (series.style === wrong && counts(series))
      yield findingFor(series, wrong === 'comma' ? 'unwanted' : 'wanted')
  }
}

function findingFor(series: Series, messageId: string): Finding {
  const replacement = series.like({ style: '', text: '' }) ?? ''
  return { start: series.start, end: series.end, messageId, replacements: [replacement] }
}

/** From the first item to the last. */
function wholeOf(facts: Facts): (series: Series) => { start: number; end: number } {
  return ({ items: [words, , last] }) => ({
    start: facts.tokens.starts[firstItem(facts, words).first],
    end: facts.tokens.ends[last.end - 1],
  })
}

import { describe, expect, test } from 'vitest'
import { pieceYears } from '../../src/analysis/piece-year.ts'
import { birthSigns } from '../../src/analysis/timeline/births.ts'
import { datedEvents } from '../../src/analysis/timeline/dated-events.ts'
import { datedEnds } from '../../src/analysis/timeline/ends.ts'
import { statedLengths } from '../../src/analysis/timeline/lengths.ts'
import { matchMoments } from '../../src/analysis/timeline/match-clock.ts'
import { narrowedPieceTime } from '../../src/analysis/timeline/now.ts'
import { timePoints } from '../../src/analysis/timeline/points.ts'
import { steps } from '../../src/analysis/timeline/steps.ts'
import { stretches } from '../../src/analysis/timeline/stretches.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import { analysisOf } from '../rules/run-example.ts'

const factsOf = (source: string) => analysisOf(source).facts

describe('the years of a piece', () => {
  const today = 2027
  test('are narrowed by the day of its news', () => {
    const facts = factsOf('The dam broke on Thursday 4 June 2026. It was built in 1950.')
    expect(pieceYears(facts, today)).toEqual({ earliest: 2026, latest: 2026 })
  })
  test('are narrowed by weekdays beside days without a year', () => {
    const facts = factsOf(
      'It opened in 2022. The regatta began on Wednesday, Aug. 6, in the rain, and ended on Sunday, Aug. 10.',
    )
    expect(pieceYears(facts, today)).toEqual({ earliest: 2025, latest: 2025 })
  })
  test('stay wide where a weekday is wrong', () => {
    const facts = factsOf('It opened in 2022. It began on Wednesday, Aug. 6, and ended on Friday, Aug. 7.')
    expect(pieceYears(facts, today)).toEqual({ earliest: 2022, latest: 2028 })
  })
})

describe('time points', () => {
  test('are the times that can be put into days, those of the piece too', () => {
    const facts = factsOf(
      'Posted June 12, 2018\n\nIn March last year the mill burned. It was built in 1950, “in 1940,” he said.',
    )
    const { prose } = facts.tokens
    const found = timePoints(facts).map(
      ({ start, end, from }) => `${prose.slice(start, end)}: ${dateOf(from).year}`,
    )
    expect(found).toEqual(['June 12, 2018: 2018', 'March: 2017', 'last year: 2017', '1950: 1950'])
  })
  test('float where the year of a day is not known', () => {
    const points = timePoints(factsOf('It began on Tuesday 11 February. It was built in 1950.'))
    expect(points.map(({ isFloating }) => isFloating)).toEqual([true, false])
  })
})

/** The lengths of a text in years, to a tenth. */
function lengthsOf(source: string): string[] {
  const facts = factsOf(source)
  return statedLengths(facts).map(({ start, end, low, high }) => {
    const years = [low, high].map(days => (days / 365.25).toFixed(1)).join('–')
    return `${facts.tokens.prose.slice(start, end)}: ${years}`
  })
}

describe('stated lengths', () => {
  test('allow what whole years allow', () => {
    expect(lengthsOf('After nine years it closed.')).toEqual(['nine years: 8.0–10.0'])
    expect(lengthsOf('Her two-and-a-half-year stay.')).toEqual(['two-and-a-half-year: 1.9–3.1'])
    expect(lengthsOf('In three and a half years it closed.')).toEqual(['three and a half years: 2.9–4.1'])
  })
  test('allow more where they are rounded', () => {
    expect(lengthsOf('After two decades it closed.')).toEqual(['two decades: 15.9–24.1'])
    expect(lengthsOf('After nearly nine years it closed.')).toEqual(['nine years: 8.3–9.3'])
    expect(lengthsOf('For more than nine years it stood.')).toEqual(['nine years: 8.8–12.7'])
  })
  test('are what has passed of a year that goes on', () => {
    expect(lengthsOf('The camp, in its fourth year, has water.')).toEqual(['its fourth year: 2.0–4.0'])
  })
})

describe('dated ends', () => {
  const marriage = stretches.find(({ id }) => id === 'marriage')!
  test('are the beginnings and ends beside a time', () => {
    const facts = factsOf('They married in 1958 and moved to Leeds. In 1975 they divorced.')
    const { begins, ends } = datedEnds(facts, marriage)
    const wordOf = ({ word }: { word: { start: number; end: number } }) =>
      facts.tokens.prose.slice(word.start, word.end)
    expect(begins.map(wordOf)).toEqual(['married'])
    expect(ends.map(wordOf)).toEqual(['divorced'])
  })
})

describe('signs of birth', () => {
  test('are ages now and at other times, of one person', () => {
    const facts = factsOf(
      'Posted June 12, 2018\n\nVera Lund, who turned 50 last month, runs the mill. Lund began there at the age of 19 in 1987.',
    )
    const years = birthSigns(facts).map(({ from, to }) => [dateOf(from).year, dateOf(to).year])
    expect(years).toEqual([
      [1967, 1968],
      [1967, 1968],
    ])
  })
  test('narrow the time of a piece that has no other', () => {
    const facts = factsOf(
      'Vera Lund, now 41, runs the mill. Lund began there in 2017, when she was 33. It was sold in 2010.',
    )
    const now = narrowedPieceTime(facts)!
    expect(dateOf(now.from).year).toBeGreaterThanOrEqual(2023)
    expect(dateOf(now.to).year).toBeLessThanOrEqual(2027)
  })
})

describe('dated events', () => {
  test('are told by verbs and nouns, of the thing or person to which they come', () => {
    const facts = factsOf(
      'The council voted on Tuesday to close the pool. A swimmer wept at Thursday’s vote. Since it opened in 1931, the pool has had six managers. Its closure in May was denied.',
    )
    const found = datedEvents(facts).map(
      ({ kind, time, theme }) =>
        `${kind.id} ${time.weekday ?? time.year ?? time.month} ${theme !== undefined}`,
    )
    expect(found).toEqual(['happen 2 true', 'happen 4 true', 'open 1931 true', 'close 5 true'])
  })
})

describe('steps', () => {
  test('are distances with the time that lies so far from another one', () => {
    const facts = factsOf(
      'It shut in May 1990. Two years later, in 1992, it burned. It was rebuilt in 2001, nine years after the fire. The next day, March 4, it rained. He came a year later.',
    )
    const found = steps(facts).map(
      ({ unit, count, to, from }) => `${count} ${unit} ${to.year ?? to.day} ${from !== undefined}`,
    )
    expect(found).toEqual(['2 year 1992 false', '9 year 2001 true', '1 day 4 false'])
  })
})

describe('moments of a match', () => {
  test('are told of whoever a sentence is about', () => {
    const facts = factsOf('Vera Lund came on in the 61st minute. She scored the winner with 40 seconds left.')
    const found = matchMoments(facts).map(({ deed, counts, seconds }) => `${deed} ${counts} ${seconds}`)
    expect(found).toEqual(['on up 3660', 'act down 40'])
  })
})

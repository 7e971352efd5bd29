import { describe, expect, test } from 'vitest'
import {
  addMonths,
  dateOf,
  dayNumber,
  easterOf,
  nthWeekday,
  weekdayOfNumber,
} from '../../src/analysis/times/calendar.ts'
import { analysisOf } from '../rules/run-example.ts'
import { ageCases } from './age-cases.ts'
import { shownAge, shownDuration } from './duration-age-text.ts'
import { durationCases } from './duration-cases.ts'
import { readCases } from './indented-cases.ts'
import { timeCases } from './time-cases.ts'
import { shownTime } from './time-text.ts'

describe('time expressions', () => {
  const cases = readCases(timeCases)
  test('are tried on a hundred constructions', () => {
    expect(cases.length).toBeGreaterThan(100)
  })
  test.each(cases)('%s', (line, expected) => {
    const posted = line.startsWith('@') ? 'Posted June 12, 2018\n\n' : ''
    const { facts } = analysisOf(posted + line.replace(/^@/, ''))
    const times = facts.times.slice(posted === '' ? 0 : 1)
    expect(times.map(time => shownTime(facts.tokens.prose, time))).toEqual(expected)
  })
})

describe('durations', () => {
  test.each(readCases(durationCases))('%s', (line, expected) => {
    const { facts } = analysisOf(line)
    expect(facts.durations.map(duration => shownDuration(facts.tokens.prose, duration))).toEqual(expected)
  })
})

describe('ages', () => {
  test.each(readCases(ageCases))('%s', (line, expected) => {
    const { facts } = analysisOf(line)
    expect(facts.ages.map(age => shownAge(facts.tokens.prose, age))).toEqual(expected)
  })
})

describe('durations and ages', () => {
  test('are tried on a hundred constructions together', () => {
    expect(readCases(durationCases).length + readCases(ageCases).length).toBeGreaterThan(100)
  })
})

describe('the calendar', () => {
  test('counts days, and finds them again', () => {
    expect(dateOf(dayNumber(2016, 2, 29))).toEqual({ year: 2016, month: 2, day: 29 })
    expect(weekdayOfNumber(dayNumber(2018, 6, 12))).toBe(2)
    expect(weekdayOfNumber(dayNumber(1932, 11, 8))).toBe(2)
  })
  test('adds months without leaving the month', () => {
    expect(dateOf(addMonths(dayNumber(2018, 12, 31), 2))).toEqual({ year: 2019, month: 2, day: 28 })
    expect(dateOf(addMonths(dayNumber(2018, 3, 31), -13))).toEqual({ year: 2017, month: 2, day: 28 })
  })
  test('knows the feasts that move', () => {
    expect(dateOf(easterOf(2019))).toEqual({ year: 2019, month: 4, day: 21 })
    expect(dateOf(easterOf(2008))).toEqual({ year: 2008, month: 3, day: 23 })
    expect(dateOf(nthWeekday(2023, 11, 4, 4))).toEqual({ year: 2023, month: 11, day: 23 })
    expect(dateOf(nthWeekday(2022, 5, 1, -1))).toEqual({ year: 2022, month: 5, day: 30 })
  })
})

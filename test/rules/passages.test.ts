import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { mixtureSet, outcomeOf, plainSet, readPassages } from '../accuracy/passages.ts'
import type { Found } from '../accuracy/score-drafts.ts'

/** What has been reached on all passages; raise it when more is found. */
const fewestFound = 114
const mostAlarmed = 6
const fewestPlainFound = 109
const fewestMixturesFound = 68

async function find(text: string): Promise<Found[]> {
  const { messages } = await lint(text)
  return messages.flatMap(({ category, ruleId, place }) =>
    category && place && 'start' in place
      ? [{ category, ruleId: ruleId ?? '', start: place.start.offset ?? 0, end: place.end.offset ?? 0 }]
      : [],
  )
}

test('the invented passages: no fewer contradictions found, and no more clean ones alarmed, than before', async () => {
  const passages = readPassages()
  expect(passages.filter(({ kind }) => kind === 'conflict').length).toBeGreaterThanOrEqual(120)
  expect(passages.filter(({ kind }) => kind === 'silent').length).toBeGreaterThanOrEqual(120)
  const outcomes = []
  for (const passage of passages) outcomes.push(await outcomeOf(passage, find))
  expect(outcomes.filter(({ isHit }) => isHit).length).toBeGreaterThanOrEqual(fewestFound)
  expect(outcomes.filter(({ alarms }) => alarms.length > 0).length).toBeLessThanOrEqual(mostAlarmed)
})

test('the plain passages: no fewer contradictions found than before, and no twin alarmed', async () => {
  const outcomes = []
  for (const passage of readPassages([plainSet])) outcomes.push(await outcomeOf(passage, find))
  expect(outcomes.length).toBeGreaterThanOrEqual(300)
  expect(outcomes.filter(({ isHit }) => isHit).length).toBeGreaterThanOrEqual(fewestPlainFound)
  expect(outcomes.filter(({ alarms }) => alarms.length > 0)).toEqual([])
})

test('the invented mixtures: no fewer found than before, and no clean one alarmed', async () => {
  const passages = readPassages([mixtureSet])
  expect(passages.filter(({ kind }) => kind === 'mixed').length).toBeGreaterThanOrEqual(80)
  expect(passages.filter(({ kind }) => kind === 'silent').length).toBeGreaterThanOrEqual(80)
  const outcomes = []
  for (const passage of passages) outcomes.push(await outcomeOf(passage, find))
  expect(outcomes.filter(({ isHit }) => isHit).length).toBeGreaterThanOrEqual(fewestMixturesFound)
  expect(outcomes.filter(({ alarms }) => alarms.length > 0)).toEqual([])
})

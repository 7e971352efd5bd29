import { expect, it } from 'vitest'
import { findQuantities } from '../../src/analysis/quantities.ts'
import { text } from '../../src/formats/text.ts'
import { lint } from '../../src/index.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** One sentence with so many figures, each of a whole. */
function lineOf(figures: number): string {
  return Array.from({ length: figures }, (_, at) => `${at + 2} of the ${at * 7 + 90} men,`).join(' ')
}

function figuresIn(source: string): number {
  const { prose, blocks } = text.read(source)
  return findQuantities(tokenise(prose, blocks)).length
}

it('reckons with the figures of a sentence, and not with those of a line of data', () => {
  expect(figuresIn(`${lineOf(15)} voted.`)).toBe(30)
  expect(figuresIn(`${lineOf(300)} voted.`)).toBe(0)
})

it('reads a line of 10,000 figures in no more time than it takes to read so many words', async () => {
  const before = process.cpuUsage()
  await lint(`${lineOf(5_000)} voted.\n`)
  const { user, system } = process.cpuUsage(before)
  // It took minutes when each was held against every other one.
  expect((user + system) / 1e6).toBeLessThan(30)
}, 120_000)

it('adds up a list of 25 parts without trying every choice of them', async () => {
  const parts = Array.from({ length: 24 }, (_, at) => `${at + 13} in ${String.fromCharCode(65 + at)}ford`)
  const before = process.cpuUsage()
  const { messages } = await lint(`The storm damaged 912 homes: ${parts.join(', ')} and 40 in Zennor.\n`)
  const { user, system } = process.cpuUsage(before)
  expect(messages.map(({ ruleId }) => ruleId)).toContain('figures-do-not-add-up')
  // Each part more doubles the choices: 20 of them took 15 seconds.
  expect((user + system) / 1e6).toBeLessThan(10)
}, 60_000)

it('asks of a word in a line without end only what is spoken of near it', async () => {
  const line = 'the sight of the cite was on the alter of the boarder and the principle roll '.repeat(2_500)
  const before = process.cpuUsage()
  await lint(`${line}\n`)
  const { user, system } = process.cpuUsage(before)
  // Half of it took 20 seconds when each word was held against all others.
  expect((user + system) / 1e6).toBeLessThan(30)
}, 120_000)

it('looks for the things of a list no further than a list can be long', async () => {
  const line = 'the trio, Ann and Ben, the five sons of Ann and Ben, '.repeat(2_000)
  const before = process.cpuUsage()
  await lint(line)
  const { user, system } = process.cpuUsage(before)
  // It took four times as long for twice the text: four times this line took more than a minute.
  expect((user + system) / 1e6).toBeLessThan(10)
}, 120_000)

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import garbledName from '../../rules/garbled-name/index.ts'
import { readFactFile } from '../../src/analysis/fact-base/source.ts'
import type { Rule } from '../../src/rule/rule.ts'
import { runOn } from './run-example.ts'

const folder = new URL('../../src/analysis/fact-base/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.yaml'))
const entities = files.flatMap(name => readFactFile(readFileSync(new URL(name, folder), 'utf8'), name))

/** A tenth of the fact base, another tenth of each file. */
const sample = entities.filter((_, index) => index % 10 === 3)

test('no name of the fact base is taken for a garbled form of another', () => {
  const alarms = sample.flatMap(({ name, aliases, article }) =>
    [name, ...aliases].flatMap(one => {
      const source = `Reports about ${article ? 'the ' : ''}${one} came out, aides said on Monday.`
      return runOn(garbledName.rule as Rule, source).messages.map(({ reason }) => `${one}: ${reason}`)
    }),
  )
  expect(sample.length).toBeGreaterThan(200)
  expect(alarms).toEqual([])
})

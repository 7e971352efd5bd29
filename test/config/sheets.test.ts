import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { merged } from '../../src/config/merge.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { resolveConfig } from '../../src/config/resolve.ts'
import { entriesOf } from '../../src/config/sheet.ts'
import { sheetNames } from '../../src/config/sheets.ts'
import { itemsOf } from '../../src/house/compile.ts'
import { type HouseEntry, listOf, nameOf } from '../../src/house/entry.ts'
import { lint } from '../../src/index.ts'
import { descriptionsOf } from '../../src/lint/descriptions.ts'
import { loadPatterns, patternIn } from '../../src/pattern/pattern.ts'
import { rules } from '../../src/rule/registry.ts'
import { runRule } from '../../src/rule/run-rule.ts'
import { analysisOf } from '../rules/run-example.ts'
import { folderWith } from './folder.ts'

await loadPatterns()
const houseStyle = rules.get('house-style')!
const registry = descriptionsOf(rules)

function findingsIn(text: string, entries: readonly HouseEntry[]) {
  return runRule(houseStyle, analysisOf(text).facts, { entries } as object)
}

/** The phrases of an entry without alternatives and conditions, which can stand in any sentence. */
function provable(entry: HouseEntry): readonly (readonly [find: string, write: readonly string[]])[] {
  if (entry.when !== undefined || entry.unless !== undefined) return []
  return itemsOf(entry).flatMap(({ find, write }) =>
    find
      .filter(text => patternIn(text) === undefined && !/[(*@+]/.test(text))
      .map(text => [text, write] as const),
  )
}

describe.each(sheetNames)('%s', async name => {
  const file = fileURLToPath(new URL(`../../sheets/${name.split('/').at(-1)}.yaml`, import.meta.url))
  const entries = entriesOf((await parseConfig(file))?.value as Record<string, unknown>)

  test('has entries enough, each with a note or something to write, and each once', () => {
    const news = /wire|broadsheet/.test(name)
    expect(entries.length).toBeGreaterThanOrEqual(news ? 120 : 60)
    expect(
      entries.filter(
        ({ note, write, swap }) => note === undefined && write === undefined && swap === undefined,
      ),
    ).toEqual([])
    const names = entries.map(nameOf)
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([])
  })

  test('proves what its conditions and patterns find by sentences', () => {
    const unproved = entries.filter(entry => {
      const isConditional = entry.when !== undefined || entry.unless !== undefined
      return (
        entry.hit === undefined && (isConditional || listOf(entry.find).some(find => /[(/*@+]/.test(find)))
      )
    })
    expect(unproved.map(nameOf)).toEqual([])
  })

  test('finds every phrase of its own in a sentence', () => {
    const missed = entries.flatMap(entry =>
      provable(entry)
        .filter(([find]) => findingsIn(`Yesterday they spoke of ${find} again.`, [entry]).length === 0)
        .filter(([find, write]) => !write.includes(find))
        .map(([find]) => find),
    )
    expect(missed).toEqual([])
  })

  test('writes nothing that it forbids', () => {
    const written = entries
      .flatMap(entry => listOf(entry.write))
      .filter(text => text !== '' && !text.includes('$'))
    const wrong = written.filter(
      text => findingsIn(`Yesterday they spoke of ${text} again.`, entries).length > 0,
    )
    expect(wrong).toEqual([])
  })

  test('says nothing that another rule says of the same words', async () => {
    const cwd = folderWith({ '.retextrc': `root: true\nextends: ${name}` })
    const text = entries
      .flatMap(provable)
      .map(([find]) => `Yesterday the people there spoke of ${find} again.`)
    const file = new VFile({ path: join(cwd, 'a.txt'), cwd, value: `${text.join('\n\n')}\n` })
    await lint(file, { cwd })
    const place = ({ span }: VFile['messages'][number]) => `${span?.start} ${span?.end}`
    const own = new Set(file.messages.filter(({ ruleId }) => ruleId === 'house-style').map(place))
    // That forms of the sheet stand side by side here is the doing of this test.
    const others = file.messages.filter(
      ({ category, reason }) => category !== 'consistency' || /house writes/.test(reason),
    )
    const twice = others.filter(message => own.has(place(message)))
    expect(twice.map(({ reason }) => reason)).toEqual([])
  })

  test('is resolved by its name, with choices that the rules have', async () => {
    const cwd = folderWith({ '.retextrc': `root: true\nextends: ${name}` })
    const config = await resolveConfig('a.md', { registry, cwd })
    expect(config.rules.get('house-style')?.options.entries).toHaveLength(entries.length)
    expect(config.rules.get('number-style')?.options.percent).not.toBe('auto')
    expect(config.rules.has('quotation-style')).toBe(true)
  })
})

test('every entry of the sheets proves itself by its own sentences', async () => {
  const wrong: string[] = []
  for (const name of sheetNames) {
    const file = fileURLToPath(new URL(`../../sheets/${name.split('/').at(-1)}.yaml`, import.meta.url))
    for (const entry of entriesOf((await parseConfig(file))?.value as Record<string, unknown>)) {
      const isFound = (text: string) => findingsIn(text, [entry]).length > 0
      wrong.push(...listOf(entry.hit as string | undefined).filter(hit => !isFound(hit)))
      wrong.push(...listOf(entry.miss as string | undefined).filter(isFound))
    }
  }
  expect(wrong).toEqual([])
})

test('without a sheet there are no choices and no entries', () => {
  const config = merged([], [], registry)
  expect(config.rules.get('house-style')?.options).toEqual({ entries: [], checks: [] })
})

test('what the house forbids is offered by no other rule', async () => {
  const cwd = folderWith({ '.retextrc': 'root: true\nentries: [{find: towards, write: toward}]' })
  const text = 'He went towards it and towards her. She moved towards him, and then toward the door.\n'
  const file = new VFile({ path: join(cwd, 'a.txt'), cwd, value: text })
  await lint(file, { cwd })
  expect(file.messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual([
    'house-style towards',
    'house-style towards',
    'house-style towards',
  ])
})

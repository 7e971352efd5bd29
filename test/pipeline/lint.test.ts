import type { Root } from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { LoadedPlugin } from '../../src/config/plugins.ts'
import type { ResolvedConfig } from '../../src/config/resolved.ts'
import type { Format } from '../../src/draft.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { text } from '../../src/formats/text.ts'
import { foreignPlugin } from '../../src/lint/foreign-plugin.ts'
import { createLinter } from '../../src/lint.ts'
import type { Finding, Rule, RuleContext } from '../../src/rule/rule.ts'

/** A rule of the tests: what it says of every place where a pattern stands. */
function ruleOf(id: string, check: (context: RuleContext<object>) => Iterable<Finding>): Rule {
  return {
    id,
    category: 'slang',
    summary: `Finds ${id}.`,
    status: 'stable',
    gate: false,
    messages: { found: '“{found}” is a flaw' },
    defaults: {},
    options: {},
    lexicon: false,
    check,
  }
}

function* places(pattern: RegExp, prose: string): Iterable<Finding> {
  for (const match of prose.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length, messageId: 'found' }
  }
}

const capitals = ruleOf('capitals', ({ prose }) => places(/[A-Z]{2,}/g, prose))
const failing = ruleOf('failing', () => {
  throw new TypeError('no such\nthing')
})
const dialectal: Rule<{ dialect: string }> = {
  ...capitals,
  id: 'dialectal',
  messages: { found: 'The house writes {dialect}' },
  defaults: { dialect: 'auto' },
  options: { dialect: { type: 'string', description: 'The variety.' } },
  check: ({ options }) => [{ start: 0, end: 1, messageId: 'found', values: { dialect: options.dialect } }],
}
const listing = ruleOf('listing', ({ prose }) =>
  [...places(/OMG/g, prose)].map(finding => ({ ...finding, isListing: true })),
)
const rules = new Map<string, Rule>(
  [capitals, failing, listing, dialectal as unknown as Rule].map(rule => [rule.id, rule]),
)

function configOf(ids: readonly string[], parts: Partial<ResolvedConfig> = {}): ResolvedConfig {
  return {
    rules: new Map(ids.map(id => [id, { severity: 'warn', options: {} }])),
    dialect: 'auto',
    copy: 'auto',
    accept: { words: [], names: [], byRule: new Map() },
    plugins: [],
    settings: {},
    files: [],
    ...parts,
  }
}

interface Run {
  readonly config?: ResolvedConfig
  readonly plugins?: readonly Plugin<[], Root>[]
  readonly only?: readonly string[]
  readonly format?: Format
}

async function messagesOf(source: string, run: Run) {
  const { config = configOf(['capitals']), plugins = [], only = [], format = text } = run
  const loaded: LoadedPlugin[] = plugins.map(plugin => ({
    name: 'retext-other',
    plugin: plugin as unknown as Plugin<unknown[]>,
    parameters: [],
  }))
  const file = new VFile(source)
  await createLinter({ config, plugins: { plugins: loaded, settings: {} }, format, rules, only }).lint(file)
  return file.messages
}

const reasons = async (source: string, run: Run) =>
  (await messagesOf(source, run)).map(({ reason, ruleId }) => `${ruleId}: ${reason}`)

describe('a run', () => {
  test('puts the messages of all in the order of the draft', async () => {
    const found = await messagesOf('We saw ASAP the the OMG end.', { plugins: [retextRepeatedWords] })
    expect(
      found.map(({ place, ruleId }) => [place && 'start' in place && place.start.offset, ruleId]),
    ).toEqual([
      [7, 'capitals'],
      [12, 'the'],
      [20, 'capitals'],
    ])
  })

  test('gives each message the severity that is configured', async () => {
    const config = configOf([], {
      rules: new Map([['capitals', { severity: 'error', options: {} }]]),
    })
    expect((await messagesOf('It came ASAP.', { config })).map(({ fatal }) => fatal)).toEqual([true])
  })

  test('gives what is only listed as info', async () => {
    const config = configOf([], {
      rules: new Map([['listing', { severity: 'error', options: {} }]]),
    })
    expect((await messagesOf('It came OMG.', { config })).map(({ fatal }) => fatal)).toEqual([undefined])
  })

  test('goes on when a rule throws, and says which', async () => {
    const found = await messagesOf('It came ASAP.', { config: configOf(['failing', 'capitals']) })
    expect(found.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['failed-rule', true],
      ['capitals', false],
    ])
    expect(found[0]?.reason).toBe('The rule failing has failed on this draft: no such thing')
    expect(found[0]?.note).toContain('"failing: off"')
  })

  const throwing: readonly (readonly [string, Plugin<[], Root>])[] = [
    [
      'when it is attached',
      () => {
        throw new Error('boom')
      },
    ],
    [
      'when it runs',
      () => () => {
        throw new Error('boom')
      },
    ],
    ['later', () => () => Promise.reject(new Error('boom'))],
    ['by the callback of old', () => (_tree, _file, next) => next(new Error('boom'))],
  ]
  test.each(throwing)('goes on when a plugin fails %s', async (_, plugin) => {
    const found = await reasons('It came ASAP in in time.', { plugins: [plugin, retextRepeatedWords] })
    expect(found).toEqual([
      'failed-plugin: The plugin retext-other has failed on this draft: boom',
      'capitals: “ASAP” is a flaw',
      'in: Unexpected repeated `in`, remove one occurrence',
    ])
  })

  test('gives up a plugin that never comes to an end, and leaves it out from then on', async () => {
    const loaded = {
      name: 'retext-other',
      plugin: () => () => new Promise<undefined>(() => {}),
      parameters: [],
    }
    const processor = unified()
      .use(foreignPlugin(loaded, {}, 20))
      .freeze()
    const tree: Root = { type: 'RootNode', children: [] }
    const told: string[] = []
    for (const file of [new VFile('One.'), new VFile('Two.')]) {
      expect(await processor.run(tree, file)).toBe(tree)
      told.push(...file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`))
    }
    expect(told).toEqual([
      'failed-plugin: The plugin retext-other has not come to an end within 0.02 s',
      'failed-plugin: The plugin retext-other has not run: on an earlier draft it never came to an end',
    ])
  })

  test('tells once what a plugin says and throws', async () => {
    const failing: Plugin<[], Root> = () => (_tree, file) => file.fail('no way', { ruleId: 'way' })
    expect(await reasons('It came.', { plugins: [failing] })).toEqual(['way: no way'])
  })

  test('runs only what it is told to, also what is off, and no plugins', async () => {
    const run = { config: configOf([]), plugins: [retextRepeatedWords], only: ['capitals'] }
    expect(await reasons('It came ASAP in in time.', run)).toEqual(['capitals: “ASAP” is a flaw'])
  })

  test('keeps to the comments of the draft, whoever reports and whatever a plugin does to the tree', async () => {
    const replacing: Plugin<[], Root> = () => () => ({ type: 'RootNode', children: [] })
    const source = '<!-- copydesk disable capitals, repeated-words -->\n\nIt came ASAP in in time.\n'
    expect(await reasons(source, { plugins: [retextRepeatedWords, replacing] })).toEqual([])
  })

  const ignored: readonly (readonly [name: string, format: Format, source: string])[] = [
    ['a table', markdown, '| OMG | x |\n|---|---|\n| y | OMG |\n'],
    ['a list', markdown, '- OMG\n\n  OMG\n  1. OMG\n- OMG\n'],
    ['a long list', markdown, `- ${'All is well. '.repeat(100)}\n\n- OMG\n`],
    ['a quotation', markdown, '> OMG\n>\n> - OMG\n'],
    ['a list of plain text', text, '- OMG\n- OMG\n'],
  ]
  test.each(ignored)('ignores the whole of %s', async (_, format, group) => {
    const source = `<!-- copydesk ignore -->\n\n${group}\nThis ASAP stands.\n`
    expect(await reasons(source, { format })).toEqual(['capitals: “ASAP” is a flaw'])
  })

  test('ignores only the next block where the comment stands within the list or the quotation', async () => {
    const source = '> <!-- copydesk ignore -->\n>\n> OMG\n>\n> ASAP\n'
    expect(await reasons(source, { format: markdown })).toEqual(['capitals: “ASAP” is a flaw'])
  })

  test('leaves out what the house accepts', async () => {
    const accept = { words: ['ASAP'], names: [], byRule: new Map() }
    const config = configOf(['capitals'], { accept })
    expect(await reasons('It came ASAP, OMG.', { config })).toEqual(['capitals: “OMG” is a flaw'])
  })

  test('tells a rule that asks for it the dialect of the house', async () => {
    const said = (options: Record<string, unknown>) =>
      reasons('It came.', {
        config: configOf([], {
          dialect: 'en-GB',
          rules: new Map([['dialectal', { severity: 'warn', options }]]),
        }),
      })
    expect(await said({})).toEqual(['dialectal: The house writes en-GB'])
    expect(await said({ dialect: 'en-CA' })).toEqual(['dialectal: The house writes en-CA'])
  })

  test('of an empty draft says nothing', async () => {
    for (const source of ['', ' ', '\n\r\n', '\uFEFF']) expect(await reasons(source, {})).toEqual([])
  })
})

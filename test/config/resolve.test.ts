import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createConfigCache, resolveConfig } from '../../src/config/resolve.ts'
import type { ResolvedConfig } from '../../src/config/resolved.ts'
import { folderWith } from './folder.ts'
import { registry } from './registry.ts'

/** The configuration of a draft among these files. */
function configOf(files: Readonly<Record<string, string>>, path = 'draft.md'): Promise<ResolvedConfig> {
  return resolveConfig(path, { registry, cwd: folderWith(files) })
}

/** The severities of the rules that are on, by id. */
function severities(config: ResolvedConfig): Readonly<Record<string, string>> {
  return Object.fromEntries([...config.rules].map(([id, { severity }]) => [id, severity]))
}

const recommended = {
  slang: 'warn',
  'loaded-wording': 'warn',
  misspelling: 'error',
  'garbled-name': 'warn',
  'long-sentence': 'info',
}

describe('presets', () => {
  test('without configuration it is the recommended one, with the defaults of the rules', async () => {
    const config = await configOf({})
    expect(severities(config)).toEqual(recommended)
    expect(config.rules.get('long-sentence')?.options).toEqual({ words: 40, level: 'news', kinds: ['body'] })
    expect(config).toMatchObject({ dialect: 'auto', plugins: [], settings: {}, files: [] })
    expect(config.accept).toEqual({ words: [], names: [], byRule: new Map() })
  })

  test('and so it is under a file that names none', async () => {
    expect(severities(await configOf({ '.retextrc': 'accept: {words: [paywall]}' }))).toEqual(recommended)
    for (const text of ['', '# nothing yet\n', 'rules:\naccept:\noverrides:\nplugins:\n']) {
      expect(severities(await configOf({ '.retextrc': text }))).toEqual(recommended)
    }
  })

  test.each([
    ['copydesk/recommended', recommended],
    ['copydesk/gate', { misspelling: 'error' }],
    ['copydesk/all', { ...recommended, 'shifting-tense': 'warn' }],
  ])('%s', async (name, expected) => {
    expect(severities(await configOf({ '.retextrc': `extends: ${name}` }))).toEqual(expected)
  })

  test('an empty list switches every rule off but those named', async () => {
    const config = await configOf({ '.retextrc': 'extends: []\nrules: {slang: info}' })
    expect(severities(config)).toEqual({ slang: 'info' })
  })

  test('a preset keeps the options that an outer file has given', async () => {
    const files = {
      '.retextrc': 'rules: {misspelling: [warn, {allow: [gonna]}]}',
      'in/.retextrc': 'extends: copydesk/gate',
    }
    const config = await configOf(files, 'in/draft.md')
    expect(config.rules.get('misspelling')).toEqual({ severity: 'error', options: { allow: ['gonna'] } })
  })
})

describe('the cascade', () => {
  test('nearer wins: by rule, by option, by setting; accepted words add up', async () => {
    const files = {
      '.retextrc': [
        'dialect: en-GB',
        'rules: {slang: [error, {allow: [mob], inQuotations: true}], loaded-wording: off, garbled-name: error}',
        'accept: {words: [paywall, op-ed], names: [Meriny]}',
        'settings: {a: 1, b: 1}',
      ].join('\n'),
      'news/.retextrc.json':
        '{"rules": {"slang": ["info", {"allow": ["cop"]}], "loaded-wording": "warn"}, "accept": {"words": ["op-ed", "splash"]}, "settings": {"b": 2}}',
    }
    const config = await configOf(files, 'news/today/draft.md')
    expect(config.rules.get('slang')).toEqual({
      severity: 'info',
      options: { allow: ['cop'], inQuotations: true },
    })
    expect(severities(config)).toMatchObject({ 'loaded-wording': 'warn', 'garbled-name': 'error' })
    expect(config.accept).toEqual({
      words: ['paywall', 'op-ed', 'splash'],
      names: ['Meriny'],
      byRule: new Map([['slang', ['cop']]]),
    })
    expect(config).toMatchObject({ dialect: 'en-GB', settings: { a: 1, b: 2 } })
    expect(config.files.map(file => file.split('/').slice(-2).join('/'))).toEqual([
      expect.stringMatching(/\/\.retextrc$/),
      'news/.retextrc.json',
    ])
  })

  test('it ends at root: true', async () => {
    const files = {
      '.retextrc': 'dialect: en-GB\nrules: {slang: off}',
      'in/.retextrc': 'root: true\nrules: {misspelling: off}',
    }
    const config = await configOf(files, 'in/a/b/draft.md')
    expect(severities(config)).toMatchObject({ slang: 'warn' })
    expect(config.rules.has('misspelling')).toBe(false)
    expect(config.dialect).toBe('auto')
  })

  test('the nearest dialect counts, and auto is one', async () => {
    const files = {
      '.retextrc': 'dialect: en-GB',
      'in/.retextrc': 'dialect: en-IN',
      'in/a/.retextrc': 'root: false',
      'in/a/b/.retextrc': 'dialect: auto',
    }
    const dialects = ['draft.md', 'in/draft.md', 'in/a/draft.md', 'in/a/b/draft.md'].map(
      async path => (await configOf(files, path)).dialect,
    )
    expect(await Promise.all(dialects)).toEqual(['en-GB', 'en-IN', 'en-IN', 'auto'])
  })

  test('a rule that is off keeps its options until it is on again', async () => {
    const files = {
      '.retextrc': 'rules: {slang: [off, {allow: [mob]}]}',
      'in/.retextrc': 'rules: {slang: warn}',
    }
    expect((await configOf(files)).rules.has('slang')).toBe(false)
    expect((await configOf(files, 'in/draft.md')).rules.get('slang')?.options).toMatchObject({
      allow: ['mob'],
    })
  })
})

describe('where configuration may stand', () => {
  test.each([
    ['.retextrc', 'dialect: en-AU'],
    ['.retextrc', '{"dialect": "en-AU"}'],
    ['.retextrc', '\uFEFF{"dialect": "en-AU", /**/}'.replace('/**/', '# the desk in Perth\n')],
    ['.retextrc.json', '{"dialect": "en-AU",}'],
    ['.retextrc.yml', '%YAML 1.2\n---\ndialect: en-AU\n'],
    ['.retextrc.yaml', 'dialect: en-AU\r\n'],
    ['.retextrc.js', "module.exports = {dialect: 'en-AU'}"],
    ['.retextrc.mjs', "export default {dialect: 'en-AU'}"],
    ['.retextrc.cjs', "module.exports = {dialect: 'en-AU'}"],
    ['package.json', '{"name": "paper", "retextConfig": {"dialect": "en-AU"}}'],
  ])('%s', async (name, text) => {
    expect((await configOf({ [name]: text })).dialect).toBe('en-AU')
  })

  test('a package.json that says nothing of us does not clash with a file', async () => {
    const files = { 'package.json': '{"name": "paper"}', '.retextrc': 'dialect: en-AU' }
    expect((await configOf(files)).dialect).toBe('en-AU')
  })

  test('off is a word in YAML 1.2, not false', async () => {
    expect((await configOf({ '.retextrc': 'rules:\n  slang: off\n' })).rules.has('slang')).toBe(false)
  })

  test('an explicit file stands alone, and none at all can be asked for', async () => {
    const cwd = folderWith({ '.retextrc': 'dialect: en-GB', 'ci/desk.yml': 'rules: {slang: error}' })
    const explicit = await resolveConfig('draft.md', { registry, cwd, explicit: 'ci/desk.yml' })
    expect(explicit.dialect).toBe('auto')
    expect(explicit.rules.get('slang')?.severity).toBe('error')
    const none = await resolveConfig('draft.md', { registry, cwd, disabled: true })
    expect(severities(none)).toEqual(recommended)
  })
})

describe('overrides', () => {
  const text = [
    'overrides:',
    '  - files: opinion/**',
    '    rules: {loaded-wording: off, slang: [info, {allow: [mob]}]}',
    '    dialect: en-GB',
    '    accept: {words: [rant]}',
    '    settings: {tone: loud}',
    '  - files: ["*.txt", "!old.txt"]',
    '    rules: {loaded-wording: error}',
    '    plugins: [spell]',
  ].join('\n')

  test.each([
    ['opinion/a/b.md', { 'loaded-wording': undefined, slang: 'info' }],
    ['news/opinion/a.md', { 'loaded-wording': 'warn', slang: 'warn' }],
    ['news/a.txt', { 'loaded-wording': 'error', slang: 'warn' }],
    ['news/old.txt', { 'loaded-wording': 'warn', slang: 'warn' }],
    // The later entry wins.
    ['opinion/a.txt', { 'loaded-wording': 'error', slang: 'info' }],
  ])('%s', async (path, expected) => {
    const config = await configOf({ '.retextrc': text }, path)
    expect({
      'loaded-wording': config.rules.get('loaded-wording')?.severity,
      slang: config.rules.get('slang')?.severity,
    }).toEqual(expected)
  })

  test('they may change everything but the search itself', async () => {
    const config = await configOf({ '.retextrc': text }, 'opinion/a.txt')
    expect(config).toMatchObject({ dialect: 'en-GB', settings: { tone: 'loud' } })
    expect(config.accept).toMatchObject({ words: ['rant'], byRule: new Map([['slang', ['mob']]]) })
    expect(config.plugins.map(plugin => plugin.name)).toEqual(['spell'])
  })

  test('globs are relative to the folder of the file', async () => {
    const files = {
      'desk/.retextrc':
        'overrides:\n  - {files: ./opinion/, rules: {slang: off}}\n  - {files: ["!x/**"], dialect: en-CA}',
    }
    const inside = await configOf(files, 'desk/opinion/.hidden/draft.md')
    expect(inside.rules.has('slang')).toBe(false)
    expect(inside.dialect).toBe('en-CA')
    expect((await configOf(files, 'desk/x/opinion/draft.md')).dialect).toBe('auto')
  })

  test('a nearer file beats an override of an outer one', async () => {
    const files = {
      '.retextrc': 'overrides: [{files: "**", rules: {slang: off}}]',
      'in/.retextrc': 'rules: {slang: error}',
    }
    expect((await configOf(files, 'in/draft.md')).rules.get('slang')?.severity).toBe('error')
  })
})

describe('extends', () => {
  test('files, packages and presets, of which later ones win, and the file itself last', async () => {
    const files = {
      '.retextrc':
        'extends: [copydesk/gate, ./desk/house.yml, house-style, "@house/style"]\nrules: {misspelling: info}',
      'desk/house.yml': 'rules: {slang: error, misspelling: warn}\naccept: {names: names.txt}',
      'desk/names.txt': '\uFEFF# our own\nMeriny\r\n  Kristine Berzina  # of the fund\n\nC#\n',
      'node_modules/house-style/package.json': '{"name": "house-style", "main": "style.json"}',
      'node_modules/house-style/style.json': '{"rules": {"slang": "info"}, "dialect": "en-IN"}',
      'node_modules/@house/style/package.json': '{"exports": {".": {"import": "./style.mjs"}}}',
      'node_modules/@house/style/style.mjs': 'export default {settings: {from: "esm"}}',
    }
    const config = await configOf(files)
    expect(severities(config)).toEqual({ misspelling: 'info', slang: 'info' })
    expect(config.accept.names).toEqual(['Meriny', 'Kristine Berzina', 'C#'])
    expect(config).toMatchObject({ dialect: 'en-IN', settings: { from: 'esm' } })
    expect(config.files.map(file => file.split('/').at(-1))).toEqual([
      'house.yml',
      'names.txt',
      'style.json',
      'style.mjs',
      '.retextrc',
    ])
  })

  test('a broken package is as good as none', async () => {
    const files = { '.retextrc': 'extends: house-style', 'node_modules/house-style/package.json': '{' }
    await expect(configOf(files)).rejects.toThrow('.retextrc:1:10: cannot find the package "house-style"')
  })

  test('two ways to one file are no cycle', async () => {
    const files = {
      '.retextrc': 'extends: [./a.yml, ./b.yml]',
      'a.yml': 'extends: ./base.yml',
      'b.yml': 'extends: ./base.yml',
      'base.yml': 'dialect: en-NZ',
    }
    expect((await configOf(files)).dialect).toBe('en-NZ')
  })

  test('what is extended finds its own lists, while its globs follow the drafts', async () => {
    const files = {
      'paper/.retextrc': 'extends: ../shared/house.yml',
      'shared/house.yml':
        'accept: {words: words.txt}\noverrides: [{files: opinion/**, rules: {slang: off}}]\nroot: true',
      'shared/words.txt': 'paywall',
      '.retextrc': 'dialect: en-ZA',
    }
    const config = await configOf(files, 'paper/opinion/draft.md')
    expect(config.accept.words).toEqual(['paywall'])
    expect(config.rules.has('slang')).toBe(false)
    // A root in a shared file does not cut off the folders above the one that uses it.
    expect(config.dialect).toBe('en-ZA')
  })
})

describe('plugins in the forms of unified-engine', () => {
  const named = async (text: string) =>
    (await configOf({ '.retextrc': text })).plugins.map(({ name, options }) => [name, options])

  test('a list, with and without options', async () => {
    expect(await named('plugins: [spell, [retext-quotes, {preferred: smart}], ./own.js]')).toEqual([
      ['spell', undefined],
      ['retext-quotes', { preferred: 'smart' }],
      ['./own.js', undefined],
    ])
  })

  test('keys, with true, nothing, options or false', async () => {
    expect(await named('plugins: {spell: true, quotes: , passive: {ignore: [a]}, equality: false}')).toEqual([
      ['spell', true],
      ['quotes', null],
      ['passive', { ignore: ['a'] }],
    ])
  })

  test('nearer files add options, or take a plugin out under either of its names', async () => {
    const files = {
      '.retextrc': 'plugins: [[retext-quotes, {preferred: smart, a: 1}], retext-spell, "@house/retext-own"]',
      'in/.retextrc': 'plugins: {quotes: {preferred: straight}, spell: false, "@house/own": false}',
    }
    const config = await configOf(files, 'in/draft.md')
    expect(config.plugins).toMatchObject([{ name: 'quotes', options: { preferred: 'straight', a: 1 } }])
    expect(config.plugins[0].from).toMatch(/\/in$/)
  })

  test('a script may hand over the functions', async () => {
    const text = 'function own() {}\nexport default {plugins: [own, [own, {a: 1}]]}'
    const config = await configOf({ '.retextrc.mjs': text })
    expect(config.plugins).toMatchObject([{ name: 'own', options: { a: 1 }, given: expect.any(Function) }])
  })
})

describe('the cache', () => {
  test('files with the same configuration share one object', async () => {
    const cwd = folderWith({
      '.retextrc': 'overrides: [{files: "*.txt", dialect: en-GB}]',
      'a/b/.keep': '',
    })
    const cache = createConfigCache()
    const paths = ['x.md', 'y.md', 'a/b/z.md', 'x.txt', 'a/b/y.txt']
    const [x, y, z, text, other] = await Promise.all(
      paths.map(path => resolveConfig(path, { registry, cwd, cache })),
    )
    expect(y).toBe(x)
    expect(z).toBe(x)
    expect(other).toBe(text)
    expect(text).not.toBe(x)
    expect([...cache.chains.keys()].filter(key => key.startsWith(join(cwd, '/')))).toHaveLength(3)
  })

  test('two thousand drafts in one folder cost one look-up', async () => {
    const cwd = folderWith({})
    const cache = createConfigCache()
    await resolveConfig('draft.md', { registry, cwd, cache })
    const before = cache.chains.size
    const configs = await Promise.all(
      Array.from({ length: 2000 }, (_, index) => resolveConfig(`${index}.md`, { registry, cwd, cache })),
    )
    expect(cache.chains.size).toBe(before)
    expect(new Set(configs).size).toBe(1)
  })
})

import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/config/problem.ts'
import { resolveConfig } from '../../src/config/resolve.ts'
import { folderWith } from './folder.ts'
import { registry } from './registry.ts'

/** What resolving says of a folder with these files, with the folder itself written as `…`. */
async function complaint(files: Readonly<Record<string, string>>, path = 'draft.md'): Promise<string> {
  const cwd = folderWith(files)
  const error: unknown = await resolveConfig(path, { registry, cwd }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ConfigError)
  return error instanceof ConfigError ? error.message.replaceAll(cwd, '…') : ''
}

const yamlCases: readonly (readonly [name: string, text: string, message: string])[] = [
  ['an unknown key', 'rulez: {}', '.retextrc:1:1: unknown key "rulez"; did you mean "rules"?'],
  [
    'a key that is like no other',
    'banana: 1',
    '.retextrc:1:1: unknown key "banana"; there is root, extends, dialect, copy, style, rules, entries, checks, accept, plugins, settings and overrides',
  ],
  ['an unknown rule', 'rules:\n  slnag: warn', '.retextrc:2:3: unknown rule "slnag"; did you mean "slang"?'],
  [
    'a rule that is like no other',
    'rules: {xylophone: warn}',
    '.retextrc:1:9: unknown rule "xylophone"; there is garbled-name, loaded-wording, long-sentence, misspelling, shifting-tense and slang',
  ],
  [
    'a severity of another tool',
    'rules:\n  slang: warning',
    '.retextrc:2:10: unknown severity "warning"; did you mean "warn"?',
  ],
  [
    'an unknown severity',
    'rules: {slang: high}',
    '.retextrc:1:16: unknown severity "high"; expected off, info, warn or error',
  ],
  [
    'an unknown severity in a list',
    'rules: {slang: [erorr, {}]}',
    '.retextrc:1:17: unknown severity "erorr"; did you mean "error"?',
  ],
  [
    'a number for a severity',
    'rules: {slang: 2}',
    '.retextrc:1:16: expected off, info, warn or error or [severity, {options}], found 2',
  ],
  [
    'a rule without a severity',
    'rules:\n  slang:',
    '.retextrc:2:9: expected off, info, warn or error or [severity, {options}], found nothing',
  ],
  [
    'options without a severity',
    'rules: {slang: {allow: [mob]}}',
    '.retextrc:1:16: expected off, info, warn or error or [severity, {options}], found keys with values',
  ],
  [
    'an empty list for a rule',
    'rules: {slang: []}',
    '.retextrc:1:16: expected [severity, {options}], found a list of 0 items',
  ],
  [
    'an unknown option',
    'rules: {slang: [warn, {alow: [mob]}]}',
    '.retextrc:1:24: unknown option "alow" of the rule slang; did you mean "allow"?',
  ],
  [
    'an allow list that is none',
    'rules: {slang: [warn, {allow: mob}]}',
    '.retextrc:1:31: expected a list of texts, found the text "mob"',
  ],
  [
    'an option of the wrong kind',
    'rules: {slang: [warn, {inQuotations: sometimes}]}',
    '.retextrc:1:38: expected true or false, found the text "sometimes"',
  ],
  [
    'an option out of bounds',
    'rules: {long-sentence: [warn, {words: 5}]}',
    '.retextrc:1:39: expected a whole number from 10 to 100, found 5',
  ],
  [
    'an option with a fraction',
    'rules: {long-sentence: [warn, {words: 20.5}]}',
    '.retextrc:1:39: expected a whole number from 10 to 100, found 20.5',
  ],
  [
    'an unknown value of an option',
    'rules: {long-sentence: [warn, {level: newz}]}',
    '.retextrc:1:39: unknown value "newz"; did you mean "news"?',
  ],
  [
    'an unknown value in a list',
    'rules: {long-sentence: [warn, {kinds: [body, footer]}]}',
    '.retextrc:1:46: unknown value "footer"; expected body or list',
  ],
  [
    'a dialect in the wrong case',
    'dialect: en-us',
    '.retextrc:1:10: unknown dialect "en-us"; did you mean "en-US"?',
  ],
  ['a root that is a text', 'root: yes', '.retextrc:1:7: expected true or false, found the text "yes"'],
  [
    'an unknown key in accept',
    'accept:\n  wrds: [a]',
    '.retextrc:2:3: unknown key "wrds" in accept; did you mean "words"?',
  ],
  [
    'accepted words that are a number',
    'accept: {words: 1}',
    '.retextrc:1:17: expected text or a list of texts, found 1',
  ],
  ['an accepted word that is a number', 'accept: {words: [a, 7]}', '.retextrc:1:21: expected text, found 7'],
  [
    'a list of names that is not there',
    'accept:\n  names: names.txt',
    '.retextrc:2:10: the list "names.txt" cannot be read: there is no such file',
  ],
  [
    'a word in the place of a list',
    'accept: {words: cronies}',
    '.retextrc:1:17: the list "cronies" cannot be read: there is no such file; for a single entry write [cronies]',
  ],
  [
    'an alias without its anchor',
    'root: true\nrules: *house',
    '.retextrc:2:8: the alias *house stands for nothing: there is no &house before it',
  ],
  [
    'two documents',
    'root: true\n---\nroot: true\n',
    '.retextrc:2:1: holds two documents of YAML; keep one, without a line of "---" between',
  ],
  [
    'a dialect by the name of the country',
    'dialect: en-UK',
    '.retextrc:1:10: unknown dialect "en-UK"; did you mean "en-GB"?',
  ],
  [
    'an override without files',
    'overrides:\n  - rules: {slang: off}',
    '.retextrc:2:5: the key "files" is missing in overrides',
  ],
  [
    'a key that overrides do not have',
    'overrides: [{files: a, root: true}]',
    '.retextrc:1:24: unknown key "root" in overrides; there is files, dialect, copy, style, rules, entries, checks, accept, plugins and settings',
  ],
  [
    'overrides that are no list',
    'overrides: {files: a}',
    '.retextrc:1:12: expected a list, found keys with values',
  ],
  [
    'an empty glob',
    'overrides: [{files: ["!"], rules: {}}]',
    '.retextrc:1:21: the globs cannot be used: Expected pattern to be a non-empty string',
  ],
  [
    'plugins that are a text',
    'plugins: spell',
    '.retextrc:1:10: expected a list or keys with values, found the text "spell"',
  ],
  [
    'a plugin that is a number',
    'plugins: [1]',
    '.retextrc:1:11: expected text or [plugin, options], found 1',
  ],
  [
    'a plugin with too much',
    'plugins: [[spell, {}, {}]]',
    '.retextrc:1:11: expected [plugin, options], found a list of 3 items',
  ],
  ['settings that are a list', 'settings: []', '.retextrc:1:11: expected keys with values, found a list'],
  ['a file that is a list', '- slang', '.retextrc:1:1: expected keys with values, found a list'],
  [
    'an unknown preset',
    'extends: copydesk/recomended',
    '.retextrc:1:10: unknown preset "copydesk/recomended"; did you mean "copydesk/recommended"?',
  ],
  [
    'a preset that is like no other',
    'extends: copydesk/x',
    '.retextrc:1:10: unknown preset "copydesk/x"; there is copydesk/recommended, copydesk/gate, copydesk/all, copydesk/sheets/wire, copydesk/sheets/broadsheet, copydesk/sheets/academic, copydesk/sheets/plain',
  ],
  [
    'a preset of which half is written',
    'extends: recommended',
    '.retextrc:1:10: cannot find the package "recommended"; did you mean "copydesk/recommended"?',
  ],
  [
    'a file to extend that is not there',
    'extends:\n  - copydesk/all\n  - ./house.yml',
    '.retextrc:3:5: cannot find the file "./house.yml" from …',
  ],
  [
    'a package to extend that is not installed',
    'extends: copydesk-config-nowhere',
    '.retextrc:1:10: cannot find the package "copydesk-config-nowhere" from …; install it there: npm install --save-dev copydesk-config-nowhere',
  ],
  [
    'broken YAML',
    'rules:\n  slang: [warn',
    '.retextrc:2:15: is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'a key given twice',
    'root: true\nroot: false',
    '.retextrc:2:1: is not valid YAML: Map keys must be unique',
  ],
]

describe('what is wrong, where, and what was meant', () => {
  test.each(yamlCases)('%s', async (_name, text, message) => {
    expect(await complaint({ '.retextrc': text })).toBe(message)
  })

  test('every problem of a file is told at once, in order', async () => {
    expect(await complaint({ '.retextrc': 'rulez: {}\nrules:\n  slnag: warn\ndialect: en\n' })).toBe(
      [
        '.retextrc:1:1: unknown key "rulez"; did you mean "rules"?',
        '.retextrc:3:3: unknown rule "slnag"; did you mean "slang"?',
        '.retextrc:4:10: unknown dialect "en"; expected auto, en-US, en-GB, en-GB-oxendict, en-AU, en-CA, en-IN, en-IE, en-NZ or en-ZA',
      ].join('\n'),
    )
  })

  test('the problems of every file in the cascade are told', async () => {
    const files = { '.retextrc.yml': 'root: 1', 'news/.retextrc': 'rot: true' }
    expect(await complaint(files, 'news/draft.md')).toBe(
      [
        '.retextrc.yml:1:7: expected true or false, found 1',
        'news/.retextrc:1:1: unknown key "rot"; did you mean "root"?',
      ].join('\n'),
    )
  })

  test('places in JSON', async () => {
    const text = '{\r\n\t"rules": {\r\n\t\t"slang": "wran"\r\n\t}\r\n}\r\n'
    expect(await complaint({ '.retextrc.json': text })).toBe(
      '.retextrc.json:3:12: unknown severity "wran"; did you mean "warn"?',
    )
  })

  test('broken JSON', async () => {
    expect(await complaint({ '.retextrc.json': '{"rules": {"slang": "warn"}' })).toBe(
      '.retextrc.json:1:28: is not valid JSON: Flow map must end with a }',
    )
  })

  test('places in package.json', async () => {
    const text = '{\n  "name": "paper",\n  "retextConfig": {\n    "rulez": {}\n  }\n}\n'
    expect(await complaint({ 'package.json': text })).toBe(
      'package.json:4:5: unknown key "rulez"; did you mean "rules"?',
    )
  })

  test('a package.json that is broken is our business only if it mentions us', async () => {
    const cwd = folderWith({ 'package.json': '{"name": "paper",,}' })
    await expect(resolveConfig('draft.md', { registry, cwd })).resolves.toMatchObject({ dialect: 'auto' })
    expect(await complaint({ 'package.json': '{"retextConfig": {},,}' })).toBe(
      'package.json:1:21: is not valid JSON: Unexpected , in flow map',
    )
    // YAML would let a trailing comma pass.
    expect(await complaint({ 'package.json': '{"retextConfig": {},\n}' })).toMatch(
      /^package\.json:2:1: is not valid JSON: [^:]*$/,
    )
  })

  test('a key given twice in JSON', async () => {
    const text = '{"root": true, "rules": {"slang": "off"},\n "accept": {"words": ["root"]}, "root": false}'
    expect(await complaint({ '.retextrc': text })).toBe('.retextrc:2:33: the key "root" is given twice')
    const manifest = '{"a": 1, "a": 2, "retextConfig": {"rules": {"slang": "off", "slang": "warn"}}}'
    expect(await complaint({ 'package.json': manifest })).toBe(
      'package.json:1:61: the key "slang" is given twice',
    )
  })

  test('what has the name of a configuration and is no file', async () => {
    const cwd = folderWith({ 'one/a.md': '', 'two/.retextrc.yml/a': '' })
    symlinkSync('nowhere', join(cwd, 'one/.retextrc'))
    for (const [folder, name] of [
      ['one', '.retextrc'],
      ['two', '.retextrc.yml'],
    ] as const) {
      await expect(resolveConfig(`${folder}/a.md`, { registry, cwd })).rejects.toThrow(
        `${folder}/${name}: is not a file but a folder, a pipe or a link that leads nowhere; remove or replace it`,
      )
    }
  })

  test('a place after a byte order mark, and behind an alias', async () => {
    const text = '\uFEFFoverrides:\n  - {files: a, rules: &own {slnag: off}}\nrules: *own\n'
    expect(await complaint({ '.retextrc': text })).toBe(
      [
        '.retextrc:2:29: unknown rule "slnag"; did you mean "slang"?',
        '.retextrc:2:29: unknown rule "slnag"; did you mean "slang"?',
      ].join('\n'),
    )
  })

  test('an alias that grows without end is refused', async () => {
    const levels = 'bcdefghi'.split('').map((name, index) => {
      const before = `*${'abcdefgh'[index]}`
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`
    })
    const text = `a: &a [x, x, x, x, x, x, x, x, x]\n${levels.join('\n')}\n`
    expect(await complaint({ '.retextrc': text })).toBe(
      '.retextrc: is not valid YAML: Excessive alias count indicates a resource exhaustion attack',
    )
  })

  test('a script is told by its keys, for want of lines', async () => {
    const text = "module.exports = {rules: {slang: 'wran'}}"
    expect(await complaint({ '.retextrc.cjs': text })).toBe(
      '.retextrc.cjs: rules.slang: unknown severity "wran"; did you mean "warn"?',
    )
  })

  test('a script that exports nothing, or throws', async () => {
    expect(await complaint({ '.retextrc.mjs': 'export const rules = {}' })).toBe(
      '.retextrc.mjs: has no default export',
    )
    expect(await complaint({ '.retextrc.mjs': "throw new Error('no luck')" })).toBe(
      '.retextrc.mjs:1:7: cannot be loaded: no luck',
    )
  })

  test('two configurations in one folder', async () => {
    const files = { '.retextrc': '', '.retextrc.yml': '', 'package.json': '{"retextConfig": {}}' }
    expect(await complaint(files)).toBe(
      '.retextrc: a folder may hold one configuration; there is .retextrc.yml and package.json as well',
    )
  })

  test('a package to extend that is really a file', async () => {
    expect(await complaint({ '.retextrc': 'extends: house.yml', 'house.yml': '' })).toBe(
      '.retextrc:1:10: cannot find the package "house.yml"; for the file write "./house.yml"',
    )
  })

  test('a cycle', async () => {
    const files = {
      '.retextrc': 'extends: ./a.yml',
      'a.yml': 'extends: [./b.yml]',
      'b.yml': 'extends: ./a.yml',
    }
    expect(await complaint(files)).toBe('b.yml:1:10: this extends itself: …/a.yml → …/b.yml → …/a.yml')
    expect(await complaint({ '.retextrc': 'extends: ./.retextrc' })).toBe(
      '.retextrc:1:10: this extends itself: …/.retextrc → …/.retextrc',
    )
  })

  test('an explicit file that is not there, is a folder, or holds nothing for us', async () => {
    const cwd = folderWith({ 'package.json': '{"name": "paper"}' })
    mkdirSync(join(cwd, 'folder'))
    const say = (explicit: string) =>
      resolveConfig('draft.md', { registry, cwd, explicit }).catch((error: unknown) => String(error))
    expect(await say('none.yml')).toBe('ConfigError: none.yml: there is no such file')
    expect(await say('folder')).toBe('ConfigError: folder: is a folder; name a file')
    expect(await say('package.json')).toBe(
      'ConfigError: package.json: holds no configuration: the key "retextConfig" is missing',
    )
  })

  test('a file outside of the working folder is named in full', async () => {
    const outer = folderWith({ '.retextrc': 'rot: 1', 'news/draft.md': '' })
    const error: unknown = await resolveConfig('draft.md', { registry, cwd: join(outer, 'news') }).catch(
      (reason: unknown) => reason,
    )
    expect(String(error)).toBe(
      `ConfigError: ${join(outer, '.retextrc')}:1:1: unknown key "rot"; did you mean "root"?`,
    )
    expect(error).toMatchObject({ problems: [{ position: { line: 1, column: 1 } }] })
  })
})

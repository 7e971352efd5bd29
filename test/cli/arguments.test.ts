import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rule/registry.ts'
import { draftsWith } from './drafts.ts'
import { runCli } from './run-cli.ts'

const anyRule = 'slang'

describe('what cannot be meant', () => {
  const cases = [
    [[], 'name a file, a folder or a glob; "copydesk ." lints this folder, "copydesk -" standard input'],
    [['--reportr', 'json', 'a.txt'], 'unknown flag --reportr; did you mean --reporter?'],
    [['--fix', 'a.txt'], 'unknown flag --fix; copydesk --help lists the flags'],
    [['-z', 'a.txt'], 'unknown flag -z; copydesk --help lists the flags'],
    [['--reporter', 'jsn', 'a.txt'], '--reporter cannot be "jsn"; did you mean json?'],
    [['--reporter', 'xml', 'a.txt'], '--reporter cannot be "xml"; it takes pretty, json'],
    [['--severity', 'warning', 'a.txt'], '--severity cannot be "warning"; did you mean warn?'],
    [['a.txt', '--severity'], '--severity needs a value: --severity LEVEL'],
    [['--max-warnings', 'few', 'a.txt'], '--max-warnings takes a whole number, not "few"'],
    [['--max-warnings=-1', 'a.txt'], '--max-warnings takes a whole number, not "-1"'],
    [['--quiet=yes', 'a.txt'], '--quiet takes no value, but is given "yes"'],
    [['--config', 'x.yml', '--config', 'y.yml', 'a.txt'], '--config is given twice; give it once'],
    [
      ['--config', '.retextrc', '--no-config', 'a.txt'],
      '--config and --no-config exclude each other; give one of them',
    ],
    [['--explain', `${anyRule}s`], `there is no rule "${anyRule}s"; did you mean ${anyRule}?`],
    [['--rule', `${anyRule}s`, 'a.txt'], `there is no rule "${anyRule}s"; did you mean ${anyRule}?`],
    [
      ['--rule', 'qqqqqqqqqqqq', 'a.txt'],
      'there is no rule "qqqqqqqqqqqq"; copydesk --list-rules lists them',
    ],
    [['-', 'a.txt'], '- (standard input) stands alone; lint the files in a run of their own'],
    [[''], 'the name of a file is empty; "copydesk ." lints this folder'],
    [
      ['!a.txt'],
      'name a file, a folder or a glob; "copydesk ." lints this folder, "copydesk -" standard input',
    ],
    [['-dash.txt'], 'unknown flag -d; if -dash.txt is a file, write ./-dash.txt'],
    [['--init', 'a.txt'], '--init lints nothing; leave out a.txt'],
    [['--rule', anyRule, '--list-rules'], '--rule is about linting; --list-rules takes no notice of it'],
    [['--list-rules', '--init'], '--list-rules and --init exclude each other; give one of them'],
    [
      ['--stdin-filename', 'x.md', 'a.txt'],
      '--stdin-filename names standard input: copydesk --stdin-filename FILE -',
    ],
    [['--watch', '-'], 'standard input cannot be watched; name a file'],
  ] as const
  test.each(cases)('%j', async (args, message) => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW.' })
    expect(await runCli(args, { cwd })).toEqual({ code: 2, stdout: '', stderr: `copydesk: ${message}\n` })
  })
})

describe('commands', () => {
  test('--help names every flag', async () => {
    const { stdout, code } = await runCli(['--help'], { cwd: draftsWith({}) })
    expect(code).toBe(0)
    expect(stdout).toContain('Usage: copydesk')
    for (const flag of [
      '--reporter',
      '--stdin-filename',
      '--max-warnings',
      '--explain',
      '--watch',
      '--init',
    ]) {
      expect(stdout).toContain(flag)
    }
    expect(stdout.split('\n').filter(line => line.length > 120)).toEqual([])
  })

  test('--version is that of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect((await runCli(['--version'], { cwd: draftsWith({}) })).stdout).toBe(`${manifest.version}\n`)
  })

  test('--list-rules has a line for each rule', async () => {
    const { stdout, code } = await runCli(['--list-rules'], { cwd: draftsWith({}) })
    expect(code).toBe(0)
    for (const { id, summary } of rules.values()) {
      expect(
        stdout.split('\n').filter(line => line.startsWith(`  ${id} `) && line.endsWith(summary)),
      ).toHaveLength(1)
    }
  })

  test('--explain shows the README of a rule', async () => {
    const { stdout, code } = await runCli(['--explain', anyRule], { cwd: draftsWith({}) })
    expect(code).toBe(0)
    expect(stdout).toContain(`# ${anyRule}\n`)
  })

  test('--init writes a configuration that works, and never over another', async () => {
    const cwd = draftsWith({ 'new/a.txt': 'Fine.' })
    const folder = join(cwd, 'new')
    const first = await runCli(['--init'], { cwd: folder })
    expect(first).toEqual({ code: 0, stdout: 'Wrote .retextrc.\n', stderr: '' })
    expect(existsSync(join(folder, '.retextrc'))).toBe(true)
    expect((await runCli(['a.txt'], { cwd: folder })).code).toBe(0)
    const second = await runCli(['--init'], { cwd: folder })
    expect(second.code).toBe(2)
    expect(second.stderr).toContain('there is a configuration here already')
  })

  test('--init does not part the configuration of a folder in two', async () => {
    const cwd = draftsWith({ 'new/package.json': '{"retextConfig": {}}', 'other/package.json': '{}' })
    const folder = join(cwd, 'new')
    expect(await runCli(['--init'], { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: `copydesk: there is a configuration here already: ${join(folder, 'package.json')}\n`,
    })
    expect((await runCli(['--init'], { cwd: join(cwd, 'other') })).code).toBe(0)
  })

  test('--print-config shows what a file gets', async () => {
    const cwd = draftsWith({ 'a.txt': '' })
    const { stdout, code } = await runCli(['--print-config', 'a.txt'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ files: [join(cwd, '.retextrc')], rules: {} })
  })

  test('--rule runs one rule, although the configuration has it off, and no plugins', async () => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW.' })
    expect(await runCli(['--rule', anyRule, 'a.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('configuration', () => {
  test('--config takes another one', async () => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW.', 'other.yml': 'extends: []' })
    expect((await runCli(['--config', 'other.yml', 'a.txt'], { cwd })).code).toBe(0)
  })

  test('--no-config takes none', async () => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW.' })
    expect((await runCli(['--no-config', 'a.txt'], { cwd })).code).toBe(0)
  })

  const broken = [
    ['malformed', 'rules: [', /^bad\/\.retextrc:1:\d+: is not valid YAML/],
    [
      'with an unknown rule',
      `rules: {${anyRule}s: warn}`,
      new RegExp(`unknown rule "${anyRule}s"; did you mean "${anyRule}"`),
    ],
    [
      'with a plugin that is not there',
      'plugins: [no-such]',
      /cannot find the plugin "no-such".*npm install --save-dev/,
    ],
    [
      'with a plugin that cannot be loaded',
      'plugins: [./broken.mjs]',
      /the plugin ".\/broken.mjs" cannot be loaded: boom/,
    ],
  ] as const
  test.each(broken)('%s, it is told once, and the other files are linted', async (_, text, expected) => {
    const cwd = draftsWith({
      'bad/.retextrc': text,
      'bad/broken.mjs': 'throw new Error("boom")',
      'bad/a.txt': 'A FLAW.',
      'bad/b.txt': 'A FLAW.',
      'good/a.txt': 'A FLAW.',
    })
    const { code, stdout, stderr } = await runCli(['bad', 'good'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(expected)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toContain('good/a.txt\n1:3-1:7 warning')
    expect(stdout).not.toContain('bad/')
  })

  test('a plugin that throws fails alone', async () => {
    const cwd = draftsWith({ 'a.txt': 'It will THROW.', 'b.txt': 'A FLAW.' })
    const { code, stdout } = await runCli(['a.txt', 'b.txt'], { cwd })
    expect(code).toBe(3)
    expect(stdout).toContain(
      'The plugin ./flaws.mjs has failed on this draft: the plugin of the tests throws',
    )
    expect(stdout).toContain('b.txt\n1:3-1:7 warning')
  })
})

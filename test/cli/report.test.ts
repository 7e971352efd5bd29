import { describe, expect, test } from 'vitest'
import { schemaErrors } from '../report/schema.ts'
import { draftsWith } from './drafts.ts'
import { runCli } from './run-cli.ts'

describe('exit codes', () => {
  const cwd = () =>
    draftsWith({ 'none.txt': 'Fine.', 'hint.txt': 'A HINT.', 'flaw.txt': 'A FLAW.', 'grave.txt': 'A GRAVE.' })
  const cases = [
    [['none.txt'], 0],
    [['hint.txt'], 0],
    [['flaw.txt'], 1],
    [['none.txt', 'grave.txt'], 1],
    [['--severity', 'info', 'hint.txt'], 1],
    [['--severity=error', 'flaw.txt'], 0],
    [['--severity=error', 'grave.txt'], 1],
    [['--quiet', 'flaw.txt'], 0],
    [['-q', 'grave.txt'], 1],
    [['--max-warnings', '1', 'flaw.txt'], 0],
    [['--max-warnings', '0', 'flaw.txt'], 1],
    [['--max-warnings', '5', 'grave.txt'], 1],
  ] as const
  test.each(cases)('%j: %i', async (args, code) => {
    expect((await runCli(args, { cwd: cwd() })).code).toBe(code)
  })

  test('more warnings than are allowed are told of, also where they are not shown', async () => {
    const args = ['--quiet', '--max-warnings', '0', 'flaw.txt']
    expect(await runCli(args, { cwd: cwd() })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'copydesk: 1 warning, 0 allowed by --max-warnings\n',
    })
    const plain = await runCli(['--max-warnings=1', 'flaw.txt', 'flaw2.txt'], {
      cwd: draftsWith({ 'flaw.txt': 'A FLAW.', 'flaw2.txt': 'A FLAW.' }),
    })
    expect([plain.code, plain.stderr]).toEqual([1, 'copydesk: 2 warnings, 1 allowed by --max-warnings\n'])
  })
})

describe('the report for people', () => {
  test('shows the files that have messages, and a sum at the end', async () => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW and\na GRAVE one.', 'b.txt': 'Fine.', 'c.txt': 'A HINT.' })
    const { stdout, stderr } = await runCli(['a.txt', 'b.txt', 'c.txt'], { cwd })
    expect(stdout).toBe(
      [
        'a.txt',
        '1:3-1:7 warning Here is a flaw  word flaws',
        '2:3-2:8 error   Here is a grave word flaws',
        '',
        'c.txt',
        '1:3-1:7 info Here is a hint word flaws',
        '',
        '✖ 1 error, ⚠ 1 warning, ℹ 1 info in 2 of 3 files',
        '',
      ].join('\n'),
    )
    expect(stderr).toBe('')
  })

  test('is silent when nothing is found', async () => {
    const cwd = draftsWith({ 'a.txt': 'Fine.' })
    expect(await runCli(['a.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('is short when quiet', async () => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW and a GRAVE one.' })
    const { stdout } = await runCli(['--quiet', 'a.txt'], { cwd })
    expect(stdout).not.toContain('flaw ')
    expect(stdout).toContain('✖ 1 error in 1 of 1 file')
  })

  test('has colour when that is forced', async () => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW.' })
    const coloured = await runCli(['a.txt'], { cwd, environment: { FORCE_COLOR: '1' } })
    expect(coloured.stdout).toContain('\u001B[')
    const plain = await runCli(['a.txt'], { cwd, environment: { NO_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001B[')
  })
})

describe('the JSON report', () => {
  test('holds every file in the order given, and keeps to its schema', async () => {
    const cwd = draftsWith({ 'b.txt': 'A FLAW.', 'a.txt': 'Fine.' })
    const { stdout, code } = await runCli(['--reporter', 'json', 'b.txt', 'gone.txt', 'a.txt'], { cwd })
    const report = JSON.parse(stdout)
    expect(schemaErrors(report)).toEqual([])
    expect(report.map(({ path }: { path: string }) => path)).toEqual(['b.txt', 'gone.txt', 'a.txt'])
    expect(report[0].messages).toEqual([
      {
        ruleId: 'word',
        category: null,
        severity: 'warn',
        reason: 'Here is a flaw',
        note: null,
        expected: [],
        place: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 7, offset: 6 } },
        related: [],
        url: null,
      },
    ])
    expect(report[1].messages).toMatchObject([{ ruleId: 'unreadable-file', severity: 'error' }])
    expect(report[2].messages).toEqual([])
    expect(code).toBe(3)
  })

  test('of our own rules keeps to its schema too', async () => {
    const cwd = draftsWith({ 'a.txt': 'The the market tanked, and folks ain’t happy.\n\nA apple fell.' })
    const { stdout } = await runCli(['--no-config', '--reporter=json', 'a.txt'], { cwd })
    const [file] = JSON.parse(stdout)
    expect(schemaErrors([file])).toEqual([])
    expect(file.messages.length).toBeGreaterThan(0)
    for (const message of file.messages) expect(message.category).not.toBeNull()
  })

  test('is an array also when nothing could be linted', async () => {
    const cwd = draftsWith({})
    const { stdout, code } = await runCli(['--reporter=json', '*.txt'], { cwd })
    expect(JSON.parse(stdout)).toEqual([])
    expect(code).toBe(2)
  })
})

describe('--stats', () => {
  const draft = 'The dog ran home. It was black.\n\nNobody saw it, for it was late and there was no moon.\n'

  test('shows what each draft comes to, also where nothing is found', async () => {
    const cwd = draftsWith({ 'a.txt': draft, 'b.txt': '' })
    const { stdout, code } = await runCli(['--stats', 'a.txt', 'b.txt'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('a.txt: 19 words, 3 sentences, 2 paragraphs\n  grade: Automated Readability ')
    expect(stdout).toContain('\n  longest sentences:\n    3:1-3:54 12 words\n    1:1-1:18 4 words\n')
    expect(stdout).toContain('b.txt: 0 words, 0 sentences, 0 paragraphs\n')
  })

  test('stands in the JSON report as the schema has it, and only where it is asked for', async () => {
    const cwd = draftsWith({ 'a.txt': draft, 'b.txt': 'A FLAW.', 'c.txt': '' })
    const counted = await runCli(['--stats', '--reporter', 'json', '.'], { cwd })
    const reports = JSON.parse(counted.stdout) as { statistics?: { words: number; grades: unknown } }[]
    expect(schemaErrors(reports)).toEqual([])
    expect(reports.map(({ statistics }) => statistics?.words)).toEqual([19, 2, 0])
    expect(reports[2]?.statistics?.grades).toBeNull()
    const plain = await runCli(['--reporter', 'json', '.'], { cwd })
    expect(plain.stdout).not.toContain('statistics')
  })
})

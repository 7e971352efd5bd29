import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import './run-cli.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const anyRule = 'slang'
const folder = mkdtempSync(join(tmpdir(), 'copydesk-package-'))
const alone = join(folder, 'alone')
const project = join(folder, 'project')

/** Runs Node in a folder; what it writes, errors last. */
function run(cwd: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: {} })
  return stdout + stderr
}

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root })
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  mkdirSync(join(project, 'node_modules'), { recursive: true })
  mkdirSync(alone)
  for (const place of [alone, join(project, 'node_modules')]) {
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', place])
  }
  execFileSync('mv', [join(project, 'node_modules/package'), join(project, 'node_modules/copydesk')])
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== 'copydesk') {
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
    }
  }
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe('the packed command line, alone in a folder', () => {
  const cli = () => join(alone, 'package/dist/cli.js')

  test('lints plain text and Markdown', () => {
    writeFileSync(join(alone, 'a.txt'), 'Nothing is wrong here.\n')
    writeFileSync(join(alone, 'a.md'), '# Nothing\n\nNothing is *wrong* here.\n')
    expect(run(alone, cli(), 'a.txt', 'a.md')).toBe('')
  })

  test('runs by itself, as the shell starts it', () => {
    const environment = { PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
    expect(execFileSync(cli(), ['--version'], { cwd: alone, encoding: 'utf8', env: environment })).toMatch(
      /^\d+\.\d+/,
    )
  })

  test('has its rules, their words and their documentation', () => {
    expect(run(alone, cli(), '--list-rules')).toContain(anyRule)
    expect(run(alone, cli(), '--explain', anyRule)).toContain(`# ${anyRule}`)
    writeFileSync(join(alone, 'flawed.txt'), 'The the market rose and they ain’t sure.\n')
    const report = JSON.parse(run(alone, cli(), '--reporter=json', '--no-config', 'flawed.txt'))
    expect(report[0].messages.length).toBeGreaterThan(0)
  })

  test('starts from compiled code, and without any that can be used', () => {
    const lintPlainly = () => {
      const environment = { NODE_DEBUG: 'copydesk' }
      const { stdout, stderr, status } = spawnSync(process.execPath, [cli(), '--no-config', 'plain.txt'], {
        cwd: alone,
        encoding: 'utf8',
        env: environment,
      })
      return { findings: stdout, code: stderr.includes('compiled code taken from'), status }
    }
    writeFileSync(join(alone, 'plain.txt'), 'The the market rose and they ain’t sure.\n')
    const usual = lintPlainly()
    expect(usual).toMatchObject({ findings: expect.stringContaining('ain’t'), code: true, status: 1 })
    const [cache] = readdirSync(dirname(cli())).filter(name => name.endsWith('.cache'))
    writeFileSync(join(dirname(cli()), cache), 'not code at all')
    expect(lintPlainly()).toEqual({ ...usual, code: false })
    rmSync(join(dirname(cli()), cache))
    expect(lintPlainly()).toEqual({ ...usual, code: false })
  })

  test('has threads for many drafts', () => {
    mkdirSync(join(alone, 'many'))
    for (let index = 0; index < 6; index++) {
      writeFileSync(join(alone, `many/${index}.txt`), 'All is well here, she said.\n\n'.repeat(20_000))
    }
    const report = JSON.parse(run(alone, cli(), '--reporter=json', `--rule=${anyRule}`, 'many'))
    expect(report).toHaveLength(6)
  })
})

describe('the packed library', () => {
  test('lints, has every rule as a plugin, and its analysis', () => {
    writeFileSync(
      join(project, 'use.js'),
      `
import { retext } from 'retext'
import { unified } from 'unified'
import { VFile } from 'vfile'
import copydesk, { copydeskParser, defineRule, jsonReport, fileReport, lint, rules } from 'copydesk'
import { analyse } from 'copydesk/analysis'
import rule from 'copydesk/rules/${anyRule}'

const seen = []
const capitals = defineRule({
  id: 'capitals', category: 'slang', summary: 'Finds capitals.', status: 'stable', gate: false,
  messages: { found: '“{found}” shouts' }, defaults: {}, options: {}, lexicon: false,
  *check({ prose }) {
    for (const match of prose.matchAll(/[A-Z]{2,}/g)) {
      yield { start: match.index, end: match.index + match[0].length, messageId: 'found' }
    }
  },
})
const count = () => (tree, file) => void seen.push(analyse(tree, file).facts.tokens.count)
const source = 'It came ASAP.'
const own = await unified().use(copydeskParser).use(capitals).use(count).run(unified().use(copydeskParser).parse(source), new VFile(source))
const file = new VFile(source)
const processor = unified().use(copydeskParser).use(capitals).use(count)
await processor.run(processor.parse(file), file)
const preset = await retext().use(copydesk).process('Nothing is wrong here.')
const linted = await lint(new VFile({ path: 'a.md', value: '*Nothing* is wrong.' }), { config: false })
console.log(JSON.stringify({
  seen,
  found: file.messages.map(message => message.reason),
  preset: [String(preset), preset.messages.length],
  linted: JSON.parse(jsonReport([fileReport(linted, 'a.md')])),
  rule: rule.rule.id,
  same: rules.get(rule.rule.id).id,
}))
`,
    )
    const result = JSON.parse(run(project, 'use.js'))
    expect(result).toEqual({
      seen: [expect.any(Number), 4],
      found: ['“ASAP” shouts'],
      preset: ['Nothing is wrong here.', 0],
      linted: [{ path: 'a.md', messages: [] }],
      rule: anyRule,
      same: anyRule,
    })
  })

  test('has types', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `
import { retext } from 'retext'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import copydesk, { copydeskParser, type LintOptions, lint, type Rule, rules } from 'copydesk'
import { analyse, type DocumentAnalysis } from 'copydesk/analysis'
import rule from 'copydesk/rules/${anyRule}'

const options: LintOptions = { only: [rule.rule.id] }
const file: VFile = await lint('Fine.', options)
const found: Rule | undefined = rules.get(file.messages[0]?.ruleId ?? '')
const places: number[] = file.messages.flatMap(message => message.related ?? []).map(other => other.place.start.offset)
const use = unified().use(copydeskParser).use(rule, { allow: ['x'] })
const analysisOf = (tree: Parameters<typeof analyse>[0]): DocumentAnalysis => analyse(tree, file)
export { analysisOf, found, places, use }
export const preset = retext().use(copydesk)
// @ts-expect-error: no such option
unified().use(rule, { alow: ['x'] })
`,
    )
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const flags = '--noEmit --strict --module nodenext --target es2023 --types node --skipLibCheck'
    expect(run(project, compiler, ...flags.split(' '), 'use.ts')).toBe('')
  })
})

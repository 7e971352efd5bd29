import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftsWith } from './drafts.ts'
import { cli, runCli } from './run-cli.ts'

/** What a command of the shell writes on standard error, and its exit code; `copydesk` is the command line. */
async function inShell(command: string, cwd: string): Promise<{ stderr: string; code: unknown }> {
  const script = `copydesk() { "${process.execPath}" "${cli}" "$@"; }; ${command}`
  const shell = spawn('sh', ['-c', script], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  shell.stderr.on('data', chunk => {
    stderr += chunk
  })
  const [code] = await once(shell, 'close')
  return { stderr, code }
}

describe('a plugin that leaves something running', () => {
  const late = [
    ['throws', "setTimeout(() => { throw new Error('too\\nlate') })"],
    ['rejects', "void Promise.reject(new Error('too\\nlate'))"],
  ] as const
  test.each(late)('which %s fails the run in one line, and the drafts are linted', async (_, left) => {
    const cwd = draftsWith({
      'a.txt': 'A FLAW.',
      'b.txt': 'A FLAW.',
      'late.mjs': `export default () => () => { ${left} }`,
      '.retextrc': 'root: true\nextends: []\nplugins: [./late.mjs, ./flaws.mjs]',
    })
    const { code, stdout, stderr } = await runCli(['a.txt', 'b.txt'], { cwd })
    expect(stderr).toBe('copydesk: something that was left running has failed: too late\n')
    expect(stdout).toContain('2 warnings in 2 of 2 files')
    expect(code).toBe(3)
  })

  test('in a thread does no more harm', async () => {
    const filler = `A FLAW. ${'All is well here, he said. '.repeat(10_000)}`
    const cwd = draftsWith({
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.txt`, filler])),
      'late.mjs': "export default () => () => { void Promise.reject(new Error('late')) }",
      '.retextrc': 'root: true\nextends: []\nplugins: [./late.mjs, ./flaws.mjs]',
    })
    const { code, stdout, stderr } = await runCli(['.'], { cwd })
    expect(stderr).toBe('copydesk: something that was left running has failed: late\n')
    expect(stdout).toContain('12 warnings in 12 of 12 files')
    expect(code).toBe(3)
  })
})

test('a configuration that never ends ends the run, which says so', async () => {
  const cwd = draftsWith({ 'new/a.txt': '', 'new/.retextrc.mjs': 'await new Promise(() => {})' })
  const { code, stderr } = await runCli(['new'], { cwd })
  expect(stderr).toBe(
    'copydesk: the run has stopped before its end: a plugin or a configuration waits for what never comes\n',
  )
  expect(code).toBe(3)
})

test.each([
  ['.retextrc.mjs', 'export default'],
  ['.retextrc.cjs', 'module.exports ='],
])('a script that cannot be read as one is told with its line: %s', async (name, start) => {
  const cwd = draftsWith({ 'new/a.txt': '', [`new/${name}`]: `${start} {\n  rules: {slang warn}\n}\n` })
  const { code, stderr } = await runCli(['a.txt'], { cwd: join(cwd, 'new') })
  expect(stderr).toBe(`${name}:2:17: cannot be loaded: Unexpected identifier 'warn'\n`)
  expect(code).toBe(2)
})

describe('what the system refuses is told in one line', () => {
  test.skipIf(!existsSync('/dev/full'))('a report that the disk has no room for', async () => {
    const { stderr, code } = await inShell('copydesk a.txt > /dev/full', draftsWith({ 'a.txt': 'A FLAW.' }))
    expect(stderr).toBe('copydesk: ENOSPC: no space left on device, write\n')
    expect(code).toBe(3)
  })

  test('a working folder that is gone', async () => {
    const { stderr, code } = await inShell('mkdir gone; cd gone; rmdir ../gone; copydesk .', draftsWith({}))
    expect(stderr).toBe('copydesk: the folder that this was started in is gone; change to another one\n')
    expect(code).toBe(3)
  })

  test('--init where it cannot write', async () => {
    const cwd = draftsWith({ 'new/a.txt': '' })
    mkdirSync(join(cwd, 'new/.retextrc'))
    mkdirSync(join(cwd, 'other'))
    symlinkSync('nowhere', join(cwd, 'other/.retextrc'))
    for (const folder of ['new', 'other']) {
      expect(await runCli(['--init'], { cwd: join(cwd, folder) })).toEqual({
        code: 2,
        stdout: '',
        stderr: `copydesk: there is a configuration here already: ${join(cwd, folder, '.retextrc')}\n`,
      })
    }
  })
})

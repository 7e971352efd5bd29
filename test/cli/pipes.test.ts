import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftsWith } from './drafts.ts'
import { cli, runCli, startCli } from './run-cli.ts'

describe('standard input', () => {
  test('is plain text without a name', async () => {
    const { code, stdout } = await runCli(['-'], { cwd: draftsWith({}), input: 'A FLAW.' })
    expect(stdout).toContain('<stdin>\n1:3-1:7 warning')
    expect(code).toBe(1)
  })

  test('has the format and the configuration of the name that it is given', async () => {
    const cwd = draftsWith({ 'quiet/.retextrc': 'root: true\nextends: []' })
    const markdown = await runCli(['--stdin-filename', 'a.md', '--reporter=json', '-'], {
      cwd,
      input: 'A FLAW.',
    })
    expect(JSON.parse(markdown.stdout)).toMatchObject([{ path: 'a.md', messages: [{ ruleId: 'word' }] }])
    const quiet = await runCli(['--stdin-filename', 'quiet/a.md', '-'], { cwd, input: 'A FLAW.' })
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('is left out by .retextignore under its name', async () => {
    const cwd = draftsWith({ '.retextignore': 'old/\n' })
    const left = await runCli(['--stdin-filename', 'old/a.txt', '-'], { cwd, input: 'A FLAW.' })
    expect(left).toEqual({
      code: 0,
      stdout: '',
      stderr: 'copydesk: old/a.txt is left out by .retextignore; --no-ignore lints it\n',
    })
    const wanted = ['--no-ignore', '--stdin-filename', 'old/a.txt', '-']
    expect((await runCli(wanted, { cwd, input: 'A FLAW.' })).code).toBe(1)
  })

  test('may be empty, or closed', async () => {
    const cwd = draftsWith({})
    const { code, stdout, stderr } = await runCli(['-'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('There is no text in this file')
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${cli}" - <&-`], { cwd, stdio: 'pipe' })
    expect(await once(shell, 'close')).toEqual([0, null])
  })

  test('may be what cannot be read', async () => {
    const cwd = draftsWith({})
    expect((await runCli(['-'], { cwd, input: Buffer.from([0x41, 0xff, 0x20]) })).code).toBe(3)
  })
})

describe('a reader that goes away', () => {
  const cwd = () =>
    draftsWith(
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.txt`, 'A FLAW. '.repeat(200)])),
    )

  test.each(['pretty', 'json'])('ends the run quietly: %s', async reporter => {
    const child = startCli(['--reporter', reporter, '.'], { cwd: cwd() })
    let stderr = ''
    child.stderr?.on('data', chunk => {
      stderr += chunk
    })
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await once(child, 'close')).toEqual([1, null])
    expect(stderr).toBe('')
  })

  test('does so in a shell, too', async () => {
    const command = `{ "${process.execPath}" "${cli}" . ; echo "code $?" >&2; } | head -1`
    const shell = spawn('sh', ['-c', command], { cwd: cwd(), stdio: 'pipe' })
    let stderr = ''
    shell.stderr?.on('data', chunk => {
      stderr += chunk
    })
    await once(shell, 'close')
    expect(stderr).toBe('code 1\n')
  })

  test('may be the one of the errors', async () => {
    const folder = draftsWith({ 'a.txt': 'A FLAW.' })
    const child = startCli(['empty-*', 'a.txt'], { cwd: folder })
    child.stderr?.destroy()
    expect(await once(child, 'close')).toEqual([2, null])
  })
})

test('an interrupted watch ends cleanly', async () => {
  const cwd = draftsWith({ 'a.txt': 'A FLAW.' })
  const child = startCli(['--watch', join(cwd, 'a.txt')], { cwd })
  await once(child.stderr ?? child, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([0, null])
})

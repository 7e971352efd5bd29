import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { draftsWith } from './drafts.ts'
import { cli, startCli } from './run-cli.ts'

/** What a watching command line writes, as it comes. */
class Watch {
  /** All that it has written. */
  whole = ''
  private text = ''
  private readonly child: ChildProcess

  constructor(args: readonly string[], cwd: string) {
    this.child = startCli(['--watch', ...args], { cwd })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', chunk => {
        this.text += chunk
        this.whole += chunk
      })
    }
    onTestFinished(() => {
      this.child.kill('SIGKILL')
    })
  }

  /** Waits until all of these have been written, and forgets what was. */
  async sees(...parts: readonly string[]): Promise<string> {
    await expect.poll(() => parts.filter(part => !this.text.includes(part)), { timeout: 10_000 }).toEqual([])
    const { text } = this
    this.text = ''
    return text
  }

  async end(): Promise<unknown> {
    this.child.kill('SIGINT')
    const [code] = await once(this.child, 'close')
    return code
  }
}

test('lints what changes, comes, and comes back', async () => {
  const cwd = draftsWith({ 'news/a.txt': 'A FLAW.', 'news/b.txt': 'A FLAW.' })
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
  const watch = new Watch(['news'], cwd)
  await watch.sees('news/a.txt\n', 'news/b.txt\n', '2 files linted; watching')

  write('news/a.txt', 'A GRAVE one.')
  expect(await watch.sees('Here is a grave', 'news/a.txt linted; watching')).not.toContain('news/b.txt')

  write('news/c.txt', 'A HINT.')
  await watch.sees('news/c.txt\n', 'Here is a hint', 'watching')

  rmSync(join(cwd, 'news/b.txt'))
  // As editors save: the new file under another name, then in the place of the old one.
  write('news/.a.txt.new', 'A FLAW again.')
  renameSync(join(cwd, 'news/.a.txt.new'), join(cwd, 'news/a.txt'))
  expect(await watch.sees('news/a.txt\n', 'Here is a flaw', 'watching')).not.toContain('news/b.txt')

  write('news/b.txt', 'A GRAVE one.')
  await watch.sees('news/b.txt\n', 'Here is a grave', 'watching')
  expect(await watch.end()).toBe(0)
})

test('lints everything again when the configuration changes', async () => {
  const cwd = draftsWith({ 'a.txt': 'A FLAW.', 'b.txt': 'A FLAW.' })
  const watch = new Watch(['.'], cwd)
  await watch.sees('2 files linted; watching')
  writeFileSync(join(cwd, '.retextrc'), 'root: true\nextends: []')
  expect(await watch.sees('2 files linted; watching')).not.toContain('Here is a flaw')
  writeFileSync(join(cwd, '.retextrc'), 'rules: [')
  await watch.sees('.retextrc:1:', '2 files linted; watching')
  expect(await watch.end()).toBe(0)
})

test('survives a folder that goes and comes back', async () => {
  const cwd = draftsWith({ 'news/today/a.txt': 'A FLAW.', 'news/b.txt': 'Fine.' })
  const watch = new Watch(['news'], cwd)
  await watch.sees('2 files linted; watching')
  rmSync(join(cwd, 'news/today'), { recursive: true })
  mkdirSync(join(cwd, 'news/today'))
  writeFileSync(join(cwd, 'news/b.txt'), 'A GRAVE one.')
  await watch.sees('Here is a grave', 'news/b.txt linted; watching')
  writeFileSync(join(cwd, 'news/today/a.txt'), 'A GRAVE one.')
  writeFileSync(join(cwd, 'news/b.txt'), 'A FLAW.')
  await watch.sees('news/today/a.txt\n', 'news/b.txt\n', 'watching')
  expect(await watch.end()).toBe(0)
})

test('waits for a folder that is not there yet, and for one that is made anew', async () => {
  const cwd = draftsWith({ 'b.txt': 'Fine.' })
  const write = (text: string) => {
    mkdirSync(join(cwd, 'new/deep'), { recursive: true })
    writeFileSync(join(cwd, 'new/deep/a.txt'), text)
  }
  const watch = new Watch(['new/deep/a.txt'], cwd)
  await watch.sees('There is no such file', 'new/deep/a.txt linted; watching')
  write('A FLAW.')
  await watch.sees('Here is a flaw', 'watching')
  rmSync(join(cwd, 'new'), { recursive: true })
  await watch.sees('There is no such file', 'watching')
  write('A GRAVE one.')
  await watch.sees('Here is a grave', 'watching')
  write('A FLAW again.')
  await watch.sees('Here is a flaw', 'watching')
  expect(await watch.end()).toBe(0)
})

test('may go on for long', async () => {
  const cwd = draftsWith({ 'a.txt': 'A FLAW.' })
  const watch = new Watch(['a.txt'], cwd)
  await watch.sees('watching')
  for (let saves = 0; saves < 12; saves++) {
    writeFileSync(join(cwd, 'a.txt'), `A FLAW${'.'.repeat(saves)}`)
    await watch.sees('Here is a flaw', 'watching')
  }
  expect(watch.whole).not.toContain('Warning')
  expect(await watch.end()).toBe(0)
})

test('ends when its reader has gone', async () => {
  const cwd = draftsWith({ 'a.txt': 'A FLAW.' })
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${cli}" --watch a.txt | head -1`], { cwd })
  const ended = once(shell, 'close')
  const save = setInterval(() => writeFileSync(join(cwd, 'a.txt'), 'A FLAW.'), 500)
  onTestFinished(() => clearInterval(save))
  expect(await ended).toEqual([0, null])
})

test('sees every change of what decides how drafts are linted', async () => {
  const cwd = draftsWith({
    'news/today/a.txt': 'A FLAW.',
    'desk/house.yml': 'extends: []\naccept: {words: words.txt}\nplugins: [../flaws.mjs]\n',
    'desk/words.txt': 'paywall\n',
    'news/.retextrc': 'root: true\nextends: ../desk/house.yml\n',
  })
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
  const watch = new Watch(['news/today'], cwd)
  await watch.sees('Here is a flaw', 'watching')
  write('desk/words.txt', 'FLAW\n')
  await watch.sees('news/today/a.txt linted; watching')
  write('desk/house.yml', 'extends: []\n')
  await watch.sees('news/today/a.txt linted; watching')
  write('news/.retextrc', 'rules: [')
  await watch.sees('news/.retextrc:1:', 'watching')
  rmSync(join(cwd, 'news/.retextrc'))
  expect(await watch.sees('Here is a flaw', 'watching')).not.toContain('.retextrc')
  expect(await watch.end()).toBe(0)
})

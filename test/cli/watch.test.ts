import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { draftsWith } from './drafts.ts'
import { startCli } from './run-cli.ts'

/** What a watching command line writes, as it comes. */
class Watch {
  private text = ''
  private readonly child: ChildProcess

  constructor(args: readonly string[], cwd: string) {
    this.child = startCli(['--watch', ...args], { cwd })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', chunk => {
        this.text += chunk
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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import type { FileOutcome } from '../../src/cli/file-linter.ts'
import { lintInWorkers } from '../../src/cli/pool.ts'
import type { DraftFile } from '../../src/cli/targets.ts'
import { draftsWith } from './drafts.ts'
import { runCli } from './run-cli.ts'

describe('many drafts', () => {
  test('are reported in their order, whoever lints them', async () => {
    const filler = 'All is well here, he said. '.repeat(1500)
    const names = Array.from({ length: 90 }, (_, index) => `${String(index).padStart(3, '0')}.txt`)
    const cwd = draftsWith(
      Object.fromEntries(names.map((name, index) => [name, `${index % 3 === 0 ? 'A FLAW. ' : ''}${filler}`])),
    )
    const { code, stdout, stderr } = await runCli(['--reporter=json', '.', 'gone.txt'], { cwd })
    const report = JSON.parse(stdout)
    expect(report.map(({ path }: { path: string }) => path)).toEqual([...names, 'gone.txt'])
    expect(report.map(({ messages }: { messages: unknown[] }) => messages.length)).toEqual([
      ...names.map((_, index) => (index % 3 === 0 ? 1 : 0)),
      1,
    ])
    expect([code, stderr]).toEqual([3, ''])
  })

  test('of a broken configuration are told once, by all threads together', async () => {
    const filler = 'All is well here, he said. '.repeat(40_000)
    const cwd = draftsWith({ 'a.txt': filler, 'b.txt': filler, 'c.txt': filler, '.retextrc': 'rules: [' })
    const { code, stdout, stderr } = await runCli(['.'], { cwd })
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([code, stdout]).toEqual([2, ''])
  })
})

/** A worker that answers as ours does, slowly for some files, and that dies over others in several ways. */
const mortal = `
import { parentPort } from 'node:worker_threads'
let last = Promise.resolve()
parentPort.on('message', ({ index, path }) => {
  last = last.then(async () => {
    if (path.includes('exits')) process.exit(1)
    if (path.includes('throws')) throw new Error('boom')
    if (path.includes('slow')) await new Promise(resolve => setTimeout(resolve, 60))
    const outcome = { kind: 'report', report: { path, messages: [] } }
    parentPort.postMessage({ index, outcome: JSON.stringify(outcome) })
  })
})
`
const settings = { cwd: '/', config: undefined, noConfig: true, only: [], stats: false }

describe('worker threads', () => {
  async function outcomesOf(
    paths: readonly string[],
    script: string,
    workerCount = 2,
  ): Promise<FileOutcome[]> {
    const file = join(draftsWith({}), 'worker.mjs')
    writeFileSync(file, script)
    const files: DraftFile[] = paths.map(path => ({ path, bytes: 1 }))
    const outcomes: FileOutcome[] = []
    const start = () => new Worker(pathToFileURL(file))
    for await (const outcome of lintInWorkers(files, workerCount, settings, start)) outcomes.push(outcome)
    return outcomes
  }
  const summaries = (outcomes: readonly FileOutcome[]) =>
    outcomes.map(outcome =>
      outcome.kind === 'report'
        ? `${outcome.report.path} ${outcome.report.messages.length}`
        : outcome.problem,
    )

  test('that are unevenly slow keep the order', async () => {
    const paths = Array.from({ length: 400 }, (_, index) => `${index % 97 === 0 ? 'slow' : 'fast'}-${index}`)
    expect(summaries(await outcomesOf(paths, mortal))).toEqual(paths.map(path => `${path} 0`))
  })

  test('that die cost only the file over which they die', async () => {
    const paths = ['a', 'exits-1', 'b', 'slow-1', 'throws-1', 'c', 'd', 'exits-2', 'e', 'f', 'throws-2']
    const outcomes = await outcomesOf(paths, mortal)
    expect(summaries(outcomes)).toEqual(paths.map(path => `${path} ${/exits|throws/.test(path) ? 1 : 0}`))
    const said = outcomes.flatMap(outcome => (outcome.kind === 'report' ? outcome.report.messages : []))
    expect(said.map(({ ruleId }) => ruleId)).toEqual(Array(4).fill('internal-error'))
    expect(said[1]?.reason).toContain('boom')
  })

  test('that cannot even start end the run all the same', async () => {
    const outcomes = await outcomesOf(['a', 'b', 'c'], 'throw new Error("no such thing")')
    expect(summaries(outcomes)).toEqual(['a 1', 'b 1', 'c 1'])
  })

  test('are ended when nobody wants the rest', async () => {
    const file = join(draftsWith({}), 'worker.mjs')
    writeFileSync(file, mortal)
    const workers: Worker[] = []
    const start = () => {
      const worker = new Worker(pathToFileURL(file))
      workers.push(worker)
      return worker
    }
    const files = Array.from({ length: 50 }, (_, index) => ({ path: `slow-${index}`, bytes: 1 }))
    for await (const outcome of lintInWorkers(files, 2, settings, start)) {
      expect(outcome.kind).toBe('report')
      break
    }
    expect(workers.map(({ threadId }) => threadId)).toEqual([-1, -1])
  })
})

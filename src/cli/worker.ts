import { parentPort, workerData } from 'node:worker_threads'
import { rules } from '../rule/registry.ts'
import { createFileLinter, type LintSettings } from './file-linter.ts'
import type { WorkerResult, WorkerTask } from './pool.ts'

/** A thread that lints the files that it is sent, one after another. It ends when its owner ends it. */
const linter = createFileLinter(workerData as LintSettings, rules)
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', ({ index, path }: WorkerTask) => {
  last = last.then(async () => {
    const outcome = await linter.lintFile(path)
    parentPort?.postMessage({ index, outcome } satisfies WorkerResult)
  })
})

import { parentPort, workerData } from 'node:worker_threads'
import { shareGenerated } from '../data.ts'
import { rules } from '../rule/registry.ts'
import { createFileLinter } from './file-linter.ts'
import type { WorkerOrders, WorkerResult, WorkerTask } from './pool.ts'

/** A thread that lints the files that it is sent, one after another. It ends when its owner ends it. */
const { settings, files } = workerData as WorkerOrders
shareGenerated(files)
const linter = createFileLinter(settings, rules)
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', ({ index, path }: WorkerTask) => {
  last = last.then(async () => {
    const outcome = JSON.stringify(await linter.lintFile(path))
    parentPort?.postMessage({ index, outcome } satisfies WorkerResult)
  })
})

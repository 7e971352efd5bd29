import { parentPort, workerData } from 'node:worker_threads'
import { shareGenerated } from '../data.ts'
import { errorText } from '../lint/failure.ts'
import { tuneForManyDrafts } from './engine.ts'
import { linterHere } from './lint-all.ts'
import type { StrayError, WorkerOrders, WorkerResult, WorkerTask } from './pool.ts'

/** In a thread of its own: lints the files that it is sent, one after another, until its owner ends it. */
export async function serve(): Promise<void> {
  const { settings, files } = workerData as WorkerOrders
  tuneForManyDrafts()
  process.on('uncaughtException', error => {
    parentPort?.postMessage({ stray: errorText(error) } satisfies StrayError)
  })
  shareGenerated(files)
  const linter = await linterHere(settings)
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ index, path }: WorkerTask) => {
    last = last.then(async () => {
      const outcome = JSON.stringify(await linter.lintFile(path))
      parentPort?.postMessage({ index, outcome } satisfies WorkerResult)
    })
  })
}

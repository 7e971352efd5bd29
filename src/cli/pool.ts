import { Worker } from 'node:worker_threads'
import { type SharedFiles, sharedGenerated } from '../data.ts'
import { failed } from './failed.ts'
import type { FileOutcome, LintSettings } from './file-linter.ts'
import type { DraftFile } from './targets.ts'

/** What a worker is asked to lint. */
export interface WorkerTask {
  /** The file's place in the run. */
  readonly index: number
  readonly path: string
}

export interface WorkerResult {
  readonly index: number
  /** The {@link FileOutcome} as JSON: to send it as an object costs as much as a twentieth of the linting. */
  readonly outcome: string
}

/** An error of what a plugin has left running in a worker, which goes on. */
export interface StrayError {
  readonly stray: string
}

/** What a worker gets when it starts. */
export interface WorkerOrders {
  readonly settings: LintSettings
  readonly files: SharedFiles
}

/** Files that a worker has been given and not finished: enough that it never waits for the next one. */
const depth = 4
/** How far ahead of the slowest file the others may run, which bounds what is kept. */
const lookahead = 256

/**
 * Lints files in worker threads, and yields the outcomes in the order of the files. Workers get paths and give
 * plain data. When a worker dies, the file at which it died is reported as failed, and another one goes on.
 * @param start starts a worker, apart so that a test can start one that dies
 */
export async function* lintInWorkers(
  files: readonly DraftFile[],
  workerCount: number,
  settings: LintSettings,
  start: (orders: WorkerOrders, largest: number) => Worker = startWorker,
): AsyncGenerator<FileOutcome> {
  const largest = files.reduce((most, { bytes }) => Math.max(most, bytes), 0)
  const orders = { settings, files: sharedGenerated(generatedFiles) }
  const outcomes = new Map<number, FileOutcome>()
  /** What each worker has been given, in that order, which is also the order in which it works. */
  const open = new Map<Worker, number[]>()
  const returned: number[] = []
  let next = 0
  let yielded = 0
  let isOver = false
  let wake = () => {}

  const take = () =>
    returned.shift() ?? (next < Math.min(files.length, yielded + lookahead) ? next++ : undefined)
  const feed = (worker: Worker, given: number[]) => {
    while (given.length < depth) {
      const index = take()
      if (index === undefined) return
      given.push(index)
      worker.postMessage({ index, path: files[index].path } satisfies WorkerTask)
    }
  }
  const employ = () => {
    const worker = start(orders, largest)
    const given: number[] = []
    let cause = 'without a word'
    open.set(worker, given)
    worker.on('message', (message: WorkerResult | StrayError) => {
      // It is nobody's here, too.
      if ('stray' in message) throw new Error(message.stray)
      const { index, outcome } = message
      outcomes.set(index, JSON.parse(outcome) as FileOutcome)
      given.splice(given.indexOf(index), 1)
      feed(worker, given)
      wake()
    })
    worker.on('error', error => {
      cause = error.message
    })
    worker.on('exit', () => {
      open.delete(worker)
      const [at, ...rest] = given
      if (at === undefined || isOver) return
      outcomes.set(at, death(files[at].path, cause))
      returned.push(...rest)
      employ()
      wake()
    })
    feed(worker, given)
  }

  try {
    for (let count = 0; count < workerCount; count++) employ()
    while (yielded < files.length) {
      const outcome = outcomes.get(yielded)
      if (!outcome) {
        await new Promise<void>(resolve => {
          wake = resolve
        })
        continue
      }
      outcomes.delete(yielded)
      yielded++
      for (const [worker, given] of open) feed(worker, given)
      yield outcome
    }
  } finally {
    isOver = true
    await Promise.all([...open.keys()].map(worker => worker.terminate()))
  }
}

function death(path: string, cause: string): FileOutcome {
  const reason = `copydesk has failed on this file: the thread that linted it has ended (${cause})`
  return failed(path, 'internal-error', reason, 'Lint it by itself, or in parts.')
}

/**
 * Megabytes of heap for a thread. What a draft needs is dropped with its report, and left to itself the engine lets the
 * garbage of hundreds of drafts pile up: for 2,000 drafts one thread took 303 MB with four times as much for what is
 * young, 206 MB with a third more, and 179 MB in the same time with this. A draft needs less than a hundred times its own size.
 */
const heap = { young: 12, old: 256, perMegabyte: 200 }

/** What every draft needs. */
const generatedFiles = [
  'dictionary.bin',
  'facts.bin',
  'frames.bin',
  'letter-sequences.bin',
  'lexicons.bin',
  'parts-of-speech.bin',
  'rivals.bin',
  'word-sequences.bin',
  'word-trigrams.bin',
  'word-vectors.bin',
]

/** The bundle puts the worker beside the chunk that holds this module. */
function startWorker(orders: WorkerOrders, largest: number): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), {
    workerData: orders,
    resourceLimits: {
      maxYoungGenerationSizeMb: heap.young,
      maxOldGenerationSizeMb: heap.old + Math.ceil((largest / 1e6) * heap.perMegabyte),
    },
  })
}

import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FileLinter, FileOutcome, LintSettings } from './file-linter.ts'
import type { DraftFile } from './targets.ts'

/**
 * A thread has to load everything and to warm up before it gains anything. Processor time measured, by one thread
 * and by two: 4 s and 5 s for 0.5 MB, 12 s and 15 s for 4 MB, 20 s and 25 s for 11 MB.
 */
const bytesPerWorker = 1_500_000
const mostWorkers = 8
/** Milliseconds of work between two looks at what else is going on. */
const breath = 50

/** Lints files, and yields what became of each in their order: here, or in threads when there is enough to do. */
export async function* lintAll(
  files: readonly DraftFile[],
  settings: LintSettings,
): AsyncGenerator<FileOutcome> {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const workerCount = workersFor(files, bytes)
  if (workerCount > 1) {
    const { lintInWorkers } = await import('./pool.ts')
    yield* lintInWorkers(files, workerCount, settings)
    return
  }
  const linter = await linterHere(settings)
  let rested = performance.now()
  for (const { path } of files) {
    // Linting never waits, so that signals, streams and the progress bar would not get their turn.
    if (performance.now() - rested > breath) {
      await nextTurn()
      rested = performance.now()
    }
    yield await linter.lintFile(path)
  }
}

/** A linter in this thread. All that lints is loaded for it alone: a thread that only hands out work can do without. */
export async function linterHere(settings: LintSettings): Promise<FileLinter> {
  const [{ createFileLinter }, { rules }] = await Promise.all([
    import('./file-linter.ts'),
    import('../rule/registry.ts'),
  ])
  return createFileLinter(settings, rules)
}

function workersFor(files: readonly DraftFile[], bytes: number): number {
  return Math.min(Math.floor(bytes / bytesPerWorker), files.length, availableParallelism(), mostWorkers)
}

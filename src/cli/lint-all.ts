import { availableParallelism } from 'node:os'
import type { FileLinter, FileOutcome, LintSettings } from './file-linter.ts'
import type { DraftFile } from './targets.ts'

/**
 * A thread has to load everything and to warm up before it gains anything, and while it does so the engine compiles and
 * clears away beside it. On a machine of two cores, which share one, two threads took 18.8 s and 270 MB for 2,000 drafts
 * of 5 KB, and one took less of both; so a core is left to the engine and to what hands out the work.
 */
const bytesPerWorker = 1_500_000
const spareCores = 1
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
  if (workerCount > 0) {
    const { lintInWorkers } = await import('./pool.ts')
    yield* lintInWorkers(files, workerCount, settings)
    return
  }
  const linter = await linterHere(settings)
  let rested = performance.now()
  for (const { path } of files) {
    // Linting never waits, so that signals, streams and the progress bar would not get their turn.
    if (performance.now() - rested > breath) {
      await new Promise<void>(resolve => {
        setImmediate(resolve)
      })
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

/** None for work that is done before a thread has started. */
function workersFor(files: readonly DraftFile[], bytes: number): number {
  const share = Math.floor(bytes / bytesPerWorker)
  if (share < 2) return 0
  return Math.min(share, files.length, Math.max(1, availableParallelism() - spareCores), mostWorkers)
}

import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { rules } from '../rule/registry.ts'
import { createFileLinter, type FileOutcome, type LintSettings } from './file-linter.ts'
import type { DraftFile } from './targets.ts'

/**
 * A thread has to load everything and to warm up before it gains anything, which takes about a second of a processor.
 */
const bytesPerThread = 1_500_000
const mostThreads = 8
/** Milliseconds of work between two looks at what else is going on. */
const breath = 50

/** Lints files, and yields what became of each in their order: here, or in threads when there is enough to do. */
export async function* lintAll(
  files: readonly DraftFile[],
  settings: LintSettings,
): AsyncGenerator<FileOutcome> {
  const linter = createFileLinter(settings, rules)
  const threadCount = threadsFor(files)
  if (threadCount > 1) {
    const { lintInWorkers } = await import('./pool.ts')
    yield* lintInWorkers(files, threadCount - 1, settings, linter)
    return
  }
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

function threadsFor(files: readonly DraftFile[]): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return Math.min(Math.floor(bytes / bytesPerThread), files.length, availableParallelism(), mostThreads)
}

import { availableParallelism } from 'node:os'
import { rules } from '../rule/registry.ts'
import { createFileLinter, type FileOutcome, type LintSettings } from './file-linter.ts'
import type { DraftFile } from './targets.ts'

/** Measured: below this much text a second thread costs more, to start and to warm up, than it gains. */
const bytesForWorkers = 2_000_000
const mostWorkers = 8

/** Lints files, and yields what became of each in their order: here, or in threads when there is enough to do. */
export async function* lintAll(
  files: readonly DraftFile[],
  settings: LintSettings,
): AsyncGenerator<FileOutcome> {
  const workerCount = workersFor(files)
  if (workerCount > 1) {
    const { lintInWorkers } = await import('./pool.ts')
    yield* lintInWorkers(files, workerCount, settings)
    return
  }
  const linter = createFileLinter(settings, rules)
  for (const { path } of files) yield await linter.lintFile(path)
}

function workersFor(files: readonly DraftFile[]): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes < bytesForWorkers) return 1
  return Math.min(files.length, availableParallelism(), mostWorkers)
}

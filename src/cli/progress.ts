import type { Output } from './output.ts'
import type { DraftFile } from './targets.ts'

/** Shows how far a run has come, to somebody who waits at a terminal. */
export interface Progress {
  /** One more file is done. */
  step(): void
  /** Clears the line of the bar, so that something can be written there; the bar comes back below it. */
  clear(): void
  /** Takes the bar away for good. */
  stop(): void
}

export interface ProgressOptions {
  readonly total: number
  readonly stream: NodeJS.WriteStream
  readonly environment: NodeJS.ProcessEnv
  readonly quiet: boolean
  /** Short work needs no bar: it is shown when the run has taken so many milliseconds and is not nearly done. */
  readonly patience?: number
}

const silent: Progress = { step() {}, clear() {}, stop() {} }

/** A bar on standard error, or nothing where nobody looks: no terminal, a CI job, a quiet run, short work. */
export function createProgress(options: ProgressOptions): Progress {
  const { total, stream, environment, quiet, patience = 800 } = options
  if (!stream.isTTY || quiet || environment.CI || environment.TERM === 'dumb' || total < 50) return silent
  const start = performance.now()
  let done = 0
  let isLong = false
  let drawn = 0
  let isShown = false
  const draw = () => {
    const elapsed = performance.now() - start
    drawn = performance.now()
    isShown = true
    stream.cursorTo(0)
    stream.write(barOf(done, total, elapsed).slice(0, (stream.columns || usualColumns) - 1))
    stream.clearLine(1)
  }
  const clear = () => {
    if (!isShown) return
    isShown = false
    stream.cursorTo(0)
    stream.clearLine(0)
  }
  return {
    step() {
      done++
      const now = performance.now()
      isLong ||= now - start > patience && done < total * 0.8
      if (isLong && now - drawn > pace) draw()
    },
    clear,
    stop() {
      isLong = false
      clear()
    },
  }
}

/** Of a terminal that does not tell. */
const usualColumns = 80
const barWidth = 40
/** Milliseconds between two drawings. */
const pace = 100

function barOf(done: number, total: number, elapsed: number): string {
  const filled = Math.round((barWidth * done) / total)
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000)
  const bar = '='.repeat(filled) + '-'.repeat(barWidth - filled)
  return `copydesk ${bar} ${done}/${total} files, ${seconds} s to go`
}

/** The output, with the bar out of the way of whatever is written on the same terminal. */
export function withoutBar(output: Output, progress: Progress): Output {
  return {
    get isClosed() {
      return output.isClosed
    },
    onClose: listener => output.onClose(listener),
    write(text) {
      if (text !== '') progress.clear()
      return output.write(text)
    },
  }
}

/** Bytes of a draft that takes so long that one might think nothing went on. */
const largeDraft = 5_000_000

/** Says which of the drafts will take long, a line each. */
export function noteOfLargeDrafts(files: readonly DraftFile[]): string {
  return files
    .filter(({ bytes }) => bytes > largeDraft)
    .map(({ path, bytes }) => `copydesk: ${path} has ${Math.round(bytes / 1e6)} MB, which takes a while\n`)
    .join('')
}

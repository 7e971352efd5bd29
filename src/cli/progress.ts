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
  let isStopped = false
  let bar: { update(value: number): void; stop(): void } | undefined
  let isLoading = false
  const load = async () => {
    isLoading = true
    const { default: progress } = await import('cli-progress')
    if (isStopped) return
    const shown = new progress.SingleBar({
      stream,
      clearOnComplete: true,
      hideCursor: true,
      forceRedraw: true,
      etaBuffer: 200,
      format: 'copydesk {bar} {value}/{total} files, {eta_formatted} to go',
    })
    shown.start(total, done)
    bar = shown
  }
  return {
    step() {
      done++
      bar?.update(done)
      const isLong = performance.now() - start > patience && done < total * 0.8
      if (isLong && !isLoading) void load()
    },
    clear() {
      if (!bar) return
      stream.cursorTo(0)
      stream.clearLine(0)
    },
    stop() {
      isStopped = true
      bar?.stop()
    },
  }
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

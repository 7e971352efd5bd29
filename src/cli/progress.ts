/** Shows how far a run has come, to somebody who waits at a terminal. */
export interface Progress {
  /** One more file is done. */
  step(): void
  /** Takes the bar away, so that something can be written. */
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

const silent: Progress = { step() {}, stop() {} }

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
    stop() {
      isStopped = true
      bar?.stop()
    },
  }
}

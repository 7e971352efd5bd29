import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** One run of a command. */
export interface Run {
  /** Wall time in seconds. */
  readonly seconds: number
  /** Peak resident memory of the process in MB, as the kernel counts it; 0 where there is no /proc. */
  readonly megabytes: number
}

const pollMilliseconds = 5

/**
 * Runs a command to its end and measures it. What it prints is thrown away.
 * @throws {Error} when it cannot be started or does not end within the limit
 */
export function measure(command: string, parameters: readonly string[], limitSeconds: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'ignore'] })
    let peak = 0
    const poll = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid))
    }, pollMilliseconds)
    const limit = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000)
    const end = () => {
      clearInterval(poll)
      clearTimeout(limit)
    }
    child.on('error', error => {
      end()
      reject(error)
    })
    child.on('close', (_code, signal) => {
      end()
      const seconds = (performance.now() - started) / 1000
      if (signal) reject(new Error(`not done after ${limitSeconds} s`))
      else resolve({ seconds, megabytes: peak })
    })
  })
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** The run of median wall time among several. */
export async function median(count: number, run: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = []
  for (let index = 0; index < count; index++) runs.push(await run())
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(count / 2)]!
}

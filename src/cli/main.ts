#!/usr/bin/env node
import { debuglog } from 'node:util'
import { tuneEngine } from './engine.ts'
import { ExitCode } from './exit-code.ts'
import { loadProgram } from './load-program.ts'

// Compiled code is kept for one set of flags, so that they are set before anything is loaded.
tuneEngine()

const { failure } = ExitCode
const debug = debuglog('copydesk')
let isDone = false
const complain = (what: string) => process.stderr.write(`copydesk: ${what}\n`)
/** Errors of what a plugin has left running, each told once. */
const strayErrors = new Set<string>()

process.on('uncaughtException', error => {
  const what = textOf(error)
  if (!strayErrors.has(what)) complain(`something that was left running has failed: ${what}`)
  strayErrors.add(what)
  process.exitCode = failure
})
// The process ends when nobody works or waits any more, also when a promise is never kept.
process.on('beforeExit', () => {
  if (isDone) return
  isDone = true
  complain('the run has stopped before its end: a plugin or a configuration waits for what never comes')
  process.exitCode = failure
})

try {
  const code = await loadProgram().run({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    environment: process.env,
    // Opened only when somebody asks for it.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    interruption,
  })
  process.exitCode = strayErrors.size > 0 ? failure : code
} catch (error) {
  complain(failureText(error))
  process.exitCode = failure
}
isDone = true

/** The system has refused something, or there is a fault in copydesk. */
function failureText(error: unknown): string {
  if (isSystemError(error) && error.syscall === 'uv_cwd')
    return 'the folder that this was started in is gone; change to another one'
  if (isSystemError(error)) return error.message
  debug('%s', error instanceof Error ? error.stack : error)
  return `an internal error: ${textOf(error)}; please report this, with what NODE_DEBUG=copydesk shows`
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
}

function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

#!/usr/bin/env node
import { tuneEngine } from './engine.ts'
import { loadProgram } from './load-program.ts'

// Compiled code is kept for one set of flags, so that they are set before anything is loaded.
tuneEngine()

try {
  process.exitCode = await loadProgram().run({
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
} catch (error) {
  process.stderr.write(`copydesk has failed: ${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 3
}

function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

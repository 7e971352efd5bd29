#!/usr/bin/env node
import module from 'node:module'

// Node 22 can keep compiled code between runs; Node 20 has no such function. What is to be kept is loaded after.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache()

try {
  const { run } = await import('./run.ts')
  process.exitCode = await run({
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

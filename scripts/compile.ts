/**
 * `tsx scripts/compile.ts PROGRAM DRAFT…`: lints drafts with the bundled program and keeps beside the bundle what V8
 * compiled for that, which is what a usual run needs.
 */
import { writeFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { tuneEngine } from '../src/cli/engine.ts'
import { compiledCodeOf, compileProgram } from '../src/cli/load-program.ts'

const [, , file, ...drafts] = process.argv
// Under the flags of the command line: code that was compiled under others is refused.
tuneEngine()
const { script, start } = compileProgram(file)
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() }) as unknown as NodeJS.WriteStream
await start().run({
  argv: ['--no-config', ...drafts],
  cwd: process.cwd(),
  environment: {},
  stdin: process.stdin,
  stdout: nowhere,
  stderr: nowhere,
  interruption: () => new AbortController().signal,
})
writeFileSync(compiledCodeOf(file), script.createCachedData())

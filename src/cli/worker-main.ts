import { loadProgram } from './load-program.ts'

/** A thread that lints: it shares the program with the main thread, and its compiled code. */
await loadProgram().serve()

import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { debuglog } from 'node:util'
import { Script } from 'node:vm'
import type * as Program from './program.ts'

type Wrapper = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  directory: string,
) => void

/** A program that is compiled and has not run yet. */
export interface CompiledProgram {
  readonly script: Script
  /** @returns what program.ts exports */
  readonly start: () => typeof Program
}

const debug = debuglog('copydesk')

/** The program of the bundle in which this module stands. */
export function loadProgram(): typeof Program {
  const file = fileURLToPath(new URL('./program.cjs', import.meta.url))
  // Node 22 keeps compiled code between runs by itself; Node 20 has no such function.
  if (!existsSync(compiledCodeOf(file)) && 'enableCompileCache' in module) {
    const { enableCompileCache } = module
    if (typeof enableCompileCache === 'function') enableCompileCache()
    return createRequire(file)(file) as typeof Program
  }
  return compileProgram(file).start()
}

/**
 * Compiles the program, with what V8 compiled of it when it was built: half of a cold start goes into reading and
 * compiling. Such code fits one version of V8 under the same flags; where there is none that fits, it is compiled anew.
 * @param file the bundle of program.ts
 * @throws when the file is not there
 */
export function compileProgram(file: string): CompiledProgram {
  const cache = compiledCodeOf(file)
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData })
  debug(
    cachedData && !script.cachedDataRejected ? 'compiled code taken from %s' : 'no compiled code in %s',
    cache,
  )
  const start = () => {
    const loaded = { exports: {} }
    const wrapper = script.runInThisContext() as Wrapper
    wrapper(loaded.exports, createRequire(file), loaded, file, dirname(file))
    const program = loaded.exports as typeof Program
    program.loadModulesBy(url => import(url))
    return program
  }
  return { script, start }
}

/** Where the compiled code of a program stands for this version of V8. */
export function compiledCodeOf(file: string): string {
  return `${file.replace(/\.cjs$/, '')}-v8-${process.versions.v8}-${process.arch}.cache`
}

import { isAbsolute, relative } from 'node:path'

/** A place in a configuration file, both counted from one; columns are UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** Absolute path of the file that holds it. */
  readonly file: string
  /** Unknown for configuration written as a script. */
  readonly position?: Position | undefined
  /** What is wrong, with the nearest valid spelling where there is one. */
  readonly reason: string
}

/** A configuration that cannot be used. The message lists every problem, a line each: `file:line:column: …`. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[], cwd: string) {
    super(problems.map(problem => problemLine(problem, cwd)).join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** `file:line:column: reason`, the file relative to `cwd` where it lies inside. */
export function problemLine(problem: ConfigProblem, cwd: string): string {
  const place = problem.position ? `:${problem.position.line}:${problem.position.column}` : ''
  return `${shortPath(problem.file, cwd)}${place}: ${problem.reason}`
}

/** The path relative to `cwd` where it lies inside, the whole path otherwise. */
export function shortPath(file: string, cwd: string): string {
  const short = relative(cwd, file)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? file : short
}

import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { Position } from './problem.ts'

/** Where in a script that cannot be loaded the error comes from; nothing when it is from elsewhere. */
export function positionOfFault(error: unknown, file: string): Position | undefined {
  if (!(error instanceof Error)) return undefined
  const told = positionIn(error.stack ?? '', file)
  // Of a module that cannot be parsed, only Node itself knows the line.
  return told ?? (error instanceof SyntaxError ? positionIn(checked(file), file) : undefined)
}

function checked(file: string): string {
  return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr
}

/** The first place in the file that a trace names: `file:2:7`, or `file:2` and a caret under the line. */
function positionIn(trace: string, file: string): Position | undefined {
  const name = [file, pathToFileURL(file).href].find(each => trace.includes(`${each}:`))
  if (name === undefined) return undefined
  const rest = trace.slice(trace.indexOf(`${name}:`) + name.length)
  const [, line, column, indent] = /^:(\d+)(?::(\d+)|\n.*\n( *)\^)?/.exec(rest) ?? []
  if (line === undefined) return undefined
  return { line: Number(line), column: column === undefined ? (indent ?? '').length + 1 : Number(column) }
}

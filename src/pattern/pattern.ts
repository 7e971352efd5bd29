import type { RE2JS } from 're2js'
import type { Span } from '../span.ts'
import { literalsOf, mayHold } from './literals.ts'
import { type Lookahead, splitLookaheads } from './lookahead.ts'
import { runsOf } from './runs.ts'

/** A pattern of somebody's that is matched in linear time, whatever it is and whatever the text. */
export interface Pattern {
  readonly source: string
  /** The matches in a text, in order and apart, with what their groups have matched. */
  matches(text: string): Iterable<PatternMatch>
  /** Is there a match at all? */
  test(text: string): boolean
  /** May there be one, by the letters that every match has? The text is in lower case. */
  mayMatch(lowerText: string): boolean
}

export interface PatternMatch extends Span {
  readonly groups: readonly (string | undefined)[]
}

/** A pattern that cannot be used; the message says why. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}

type Engine = typeof RE2JS

let engine: Engine | undefined
const compiled = new Map<string, Pattern>()

/** How far a look ahead sees, in UTF-16 units: without an end, many of them would make the time a square. */
const sight = 200

/** Loads the engine. Patterns can be compiled once this is over. */
export async function loadPatterns(): Promise<void> {
  engine ??= (await import('./engine.ts')).RE2JS
}

/**
 * Compiles a pattern in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), with looks behind anywhere and
 * looks ahead at either end. `^` and `$` are those of a line. The same pattern is compiled once.
 * @param anyCase do capitals and small letters count as the same?
 * @throws {PatternError} when it cannot be matched in linear time, or is no pattern
 */
export function compilePattern(source: string, anyCase: boolean): Pattern {
  const key = `${anyCase ? 'i' : 'c'}${source}`
  const known = compiled.get(key)
  if (known) return known
  const split = splitLookaheads(source)
  if (!split) {
    throw new PatternError(
      'a look ahead, (?=…) or (?!…), can stand only at the beginning or the end of a pattern',
    )
  }
  const body = machine(split.body, anyCase)
  const leading = split.leading.map(lookahead => lookaheadTest(lookahead, anyCase))
  const trailing = split.trailing.map(lookahead => lookaheadTest(lookahead, anyCase))
  const literals = literalsOf(split.body)
  const runs = runsOf(source)
  const pattern: Pattern = {
    source,
    *matches(text) {
      if (runs) {
        for (const run of runs(text)) yield { ...run, groups: [text.slice(run.start, run.end)] }
        return
      }
      const matcher = body.matcher(text)
      while (matcher.find()) {
        const start = matcher.start()
        const end = matcher.end()
        if (start === end || !leading.every(holds => holds(text, start))) continue
        if (!trailing.every(holds => holds(text, end))) continue
        const groups = Array.from(
          { length: matcher.groupCount() },
          (_, index) => matcher.group(index + 1) ?? undefined,
        )
        yield { start, end, groups }
      }
    },
    test(text) {
      for (const _ of pattern.matches(text)) return true
      return false
    },
    mayMatch: lowerText => mayHold(literals, lowerText),
  }
  compiled.set(key, pattern)
  return pattern
}

function machine(source: string, anyCase: boolean): RE2JS {
  if (!engine) throw new Error('loadPatterns() has to be over before a pattern is compiled')
  const flags = engine.MULTILINE | engine.LOOKBEHINDS | (anyCase ? engine.CASE_INSENSITIVE : 0)
  try {
    return engine.compile(source, flags)
  } catch (error) {
    throw new PatternError(reasonOf(error))
  }
}

/** What the engine says, without its own preface. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  if (/invalid escape sequence: `\\[1-9k]/.test(text))
    return 'a reference back to a group cannot be matched in linear time'
  if (/Perl syntax: `\(\?>/.test(text))
    return 'an atomic group, (?>…), is not known; in linear time there is no need of one'
  return text.replace(/^error parsing regexp: /, '')
}

function lookaheadTest(
  { wanted, pattern }: Lookahead,
  anyCase: boolean,
): (text: string, at: number) => boolean {
  if (/\(\?[=!]/.test(pattern)) throw new PatternError('a look ahead cannot stand in another one')
  const tried = machine(pattern, anyCase)
  return (text, at) => tried.matcher(text.slice(at, at + sight)).lookingAt() === wanted
}

/** The pattern within the slashes of a text of a sheet; undefined when it is plain words. */
export function patternIn(text: string): string | undefined {
  return text.length > 2 && text.startsWith('/') && text.endsWith('/') ? text.slice(1, -1) : undefined
}

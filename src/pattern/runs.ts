import type { Span } from '../span.ts'

/** Patterns that are found in every style, since they count words; a loop of ours takes a tenth of the engine's time. */
const wordPattern = /^(?:\\b)?\(?\\w\+\)?(?:\\b)?$/
const spacePattern = /^\(?(?:\\S|\[\^\\s\])\+\)?$/

/** The runs of characters that a pattern matches, where it is one of the few that only ask for such runs. */
export function runsOf(pattern: string): ((text: string) => Iterable<Span>) | undefined {
  if (wordPattern.test(pattern)) return text => runs(text, isWordUnit)
  return spacePattern.test(pattern) ? text => runs(text, unit => !isSpace(unit)) : undefined
}

function* runs(text: string, isPart: (unit: number) => boolean): Iterable<Span> {
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const isIn = at < text.length && isPart(text.charCodeAt(at))
    if (isIn && start < 0) start = at
    if (isIn || start < 0) continue
    yield { start, end: at }
    start = -1
  }
}

/** `\w` of RE2: letters of ASCII, figures and the low line. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95
  )
}

/** `\s` of RE2. */
function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12
}

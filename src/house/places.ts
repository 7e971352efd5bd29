import type { Facts } from '../analysis/facts.ts'
import type { Pattern, PatternMatch } from '../pattern/pattern.ts'
import type { Span } from '../span.ts'
import { type Scoped, spansOf } from './scopes.ts'

/** A stretch of prose with the matches in it, whose offsets are into the prose. */
export interface Matched {
  readonly span: Span
  readonly matches: readonly PatternMatch[]
}

const lowerProse = new WeakMap<Facts, string>()

/** May a pattern match anywhere in a draft? */
export function mayStand(facts: Facts, pattern: Pattern): boolean {
  const lower = lowerProse.get(facts) ?? facts.tokens.prose.toLowerCase()
  lowerProse.set(facts, lower)
  return pattern.mayMatch(lower)
}

/** Every stretch of prose that a part of a sheet is about, with the matches of a pattern there. */
export function* matchedSpans(facts: Facts, pattern: Pattern, scoped: Scoped): Iterable<Matched> {
  const { prose } = facts.tokens
  const may = mayStand(facts, pattern)
  for (const span of spansOf(facts, scoped)) {
    const text = prose.slice(span.start, span.end)
    const matches = may && pattern.mayMatch(text.toLowerCase()) ? [...pattern.matches(text)] : []
    yield {
      span,
      matches: matches.map(({ start, end, groups }) => ({
        start: span.start + start,
        end: span.start + end,
        groups,
      })),
    }
  }
}

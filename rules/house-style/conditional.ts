import type { Facts } from '../../src/analysis/facts.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import { exceptTest } from '../../src/house/except.ts'
import { spansOf } from '../../src/house/scopes.ts'
import { compilePattern } from '../../src/pattern/pattern.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { told } from './told.ts'

/** Whatever the first pattern matches without a group of the second one having matched the same text so far. */
export function* missingConditions(facts: Facts, check: HouseCheck): Iterable<Finding> {
  const { prose } = facts.tokens
  const anyCase = check.case === 'any'
  const first = compilePattern(check.first ?? '', anyCase)
  const second = compilePattern(check.second ?? '', anyCase)
  const isExcepted = exceptTest(check.except)
  const met = new Set<string>()
  for (const span of spansOf(facts, check)) {
    const text = prose.slice(span.start, span.end)
    for (const { groups } of second.matches(text)) {
      for (const group of groups) if (group) met.add(group)
    }
    for (const { start, end } of first.matches(text)) {
      const found = text.slice(start, end)
      if (!met.has(found) && !isExcepted(found))
        yield told(check, { start: span.start + start, end: span.start + end, found })
    }
  }
}

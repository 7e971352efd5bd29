import type { Facts } from '../../src/analysis/facts.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import { matchedSpans } from '../../src/house/places.ts'
import { compilePattern } from '../../src/pattern/pattern.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { told } from './told.ts'

/**
 * The parts of a draft in which something stands too often, from the place where it is too much, or too seldom, as a
 * whole. Without a scope the draft is one part as to what there must be, since no block has to have everything.
 */
export function* occurrenceFindings(facts: Facts, check: HouseCheck): Iterable<Finding> {
  const { most = Number.POSITIVE_INFINITY, least = 0 } = check
  const { prose } = facts.tokens
  const pattern = compilePattern(check.pattern ?? '', check.case !== 'exact')
  let total = 0
  for (const { span, matches } of matchedSpans(facts, pattern, check)) {
    const count = matches.length
    total += count
    const surplus = matches[most]
    if (surplus) {
      yield found(check, { start: surplus.start, end: matches.at(-1)?.end ?? surplus.end }, prose, count)
    }
    if (count < least && isScoped(check)) yield found(check, span, prose, count)
  }
  const [first] = facts.blocks
  if (total < least && !isScoped(check) && first) yield found(check, first, prose, total)
}

function isScoped({ scope }: HouseCheck): boolean {
  return scope !== undefined && scope !== 'text'
}

function found(check: HouseCheck, { start, end }: Span, prose: string, count: number): Finding {
  return told(check, { start, end, found: prose.slice(start, end), count })
}

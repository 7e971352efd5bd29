import type { Facts } from '../../src/analysis/facts.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import { matchedSpans, mayStand } from '../../src/house/places.ts'
import { compilePattern, patternIn } from '../../src/pattern/pattern.ts'
import { mixturesOf, relatedPlaces, type StyledPlace } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { told } from './told.ts'

const special = /[\\^$.*+?()[\]{}|]/g

/** Pairs of forms that stand side by side in the piece; the rarer one is reported. */
export function* mixedForms(facts: Facts, check: HouseCheck): Iterable<Finding> {
  const { prose } = facts.tokens
  for (const [one, other] of Object.entries(check.either ?? {})) {
    const first = placesOf(facts, check, one)
    const places = first.length === 0 ? [] : [...first, ...placesOf(facts, check, other)]
    for (const { majority, minority } of mixturesOf(places)) {
      const write = majority[0]?.style
      for (const { start, end } of minority) {
        yield told(check, {
          start,
          end,
          found: prose.slice(start, end),
          ...(write !== undefined && patternIn(write) === undefined ? { write: [write] } : {}),
          related: relatedPlaces(prose, majority),
        })
      }
    }
  }
}

function placesOf(facts: Facts, check: HouseCheck, form: string): StyledPlace[] {
  const source = patternIn(form) ?? `\\b${form.replaceAll(special, '\\$&')}\\b`
  const pattern = compilePattern(source, check.case !== 'exact')
  if (!mayStand(facts, pattern)) return []
  return [...matchedSpans(facts, pattern, check)].flatMap(({ matches }) =>
    matches.map(({ start, end }) => ({ start, end, topic: 'form', style: form })),
  )
}

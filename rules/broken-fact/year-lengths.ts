import { daysInMonth } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Broken } from './broken.ts'
import { type Year, yearAt } from './events.ts'

const leap = wordTrigger('leap')
const days = wordTrigger('days')
const year = keyOf('year')
const placing = wordTest('of in')
const being = wordTest('was is which a being')
const lengths: ReadonlySet<number> = new Set([365, 366])

/** Years that are no leap years, and days of a year that it does not have: "all 366 days of 2023", "2023, a leap year". */
export function* brokenYearLengths(facts: Facts): Iterable<Broken> {
  const { tokens, quantities, voices } = facts
  for (const token of days(tokens)) {
    const told = placing(tokens.keys[token + 1] ?? 0) ? yearAt(tokens, token + 2) : undefined
    if (!told || told.value < 1800) continue
    const count = quantities.find(({ endToken }) => endToken === token)
    const right = daysInMonth(2, told.value) === 29 ? 366 : 365
    if (!count || !lengths.has(count.value) || count.value === right) continue
    yield { start: count.start, end: count.end, fact: `${told.value} has ${right} days` }
  }
  for (const token of leap(tokens)) {
    if (tokens.keys[token + 1] !== year) continue
    const told = yearBeside(facts, token)
    if (!told || told.value < 1800 || daysInMonth(2, told.value) === 29 || voices.isQuoted(told)) continue
    yield {
      start: Math.min(told.start, tokens.starts[token]!),
      end: Math.max(told.end, tokens.ends[token + 1]!),
      fact: `${told.value} is no leap year`,
    }
  }
}

/** "2023, a leap year", "2023 was a leap year", "the leap year of 2023" */
function yearBeside({ tokens }: Facts, token: number): Year | undefined {
  const behind = yearAt(tokens, placing(tokens.keys[token + 2] ?? 0) ? token + 3 : token + 2)
  if (behind) return behind
  let at = token - 1
  while (being(tokens.keys[at] ?? 0) || isMark(tokens, at, ',')) at--
  return at < token - 1 ? yearAt(tokens, at) : undefined
}

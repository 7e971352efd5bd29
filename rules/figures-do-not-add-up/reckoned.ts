import type { Facts } from '../../src/analysis/facts.ts'
import { quantitiesIn } from '../../src/analysis/locate.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import type { Span } from '../../src/span.ts'
import type { Mismatch } from './mismatch.ts'

/** A sentence with more figures is a row, in which some sum or other comes to anything. */
const mostFigures = 12
/** So many figures are added and taken away at most. */
const mostTerms = 4
const slack = 1e-9

/**
 * Do other figures of the sentences come to one that does not fit, with some of them taken away? "52 girls and three teachers
 * were seized, and 12 of the girls escaped, leaving 43".
 */
export function isReckoned(facts: Facts, { here, there }: Mismatch): boolean {
  const places = [here, ...there]
  const sentences = new Set(
    places.map(({ start }) => sentenceOf(facts.tokens, tokenFrom(facts.tokens, start))),
  )
  const figures = [...sentences].flatMap(sentence => quantitiesIn(facts.quantities, sentence))
  if (figures.length > mostFigures) return true
  return places.some(place => {
    const own = figures.find(figure => isWithin(figure, place))
    if (!own) return false
    const others = figures.filter(({ start, value }) => start !== own.start && value !== own.value)
    return comesTo(
      others.map(({ value }) => value),
      own.value,
      0,
      0,
    )
  })
}

function isWithin({ start, end }: Span, place: Span): boolean {
  return place.start <= start && end <= place.end
}

/** Can a value be made of others, each added, taken away or left out? @param used how many of them have been taken */
function comesTo(others: readonly number[], value: number, sum: number, used: number): boolean {
  if (used > 1 && Math.abs(sum - value) < slack * Math.max(1, value)) return true
  const [next, ...rest] = others
  if (next === undefined || used === mostTerms) return false
  return (
    comesTo(rest, value, sum, used) ||
    comesTo(rest, value, sum + next, used + 1) ||
    comesTo(rest, value, sum - next, used + 1)
  )
}

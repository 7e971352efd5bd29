import type { Facts } from '../../src/analysis/facts.ts'
import { quantitiesIn } from '../../src/analysis/locate.ts'
import { areApart, type Range, rangeOf } from '../../src/analysis/quantities/range.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const keys = (words: string) => new Set(words.split(' ').map(keyOf))
const comparatives = keys(
  'more less higher lower fewer cheaper dearer heavier lighter longer shorter taller larger smaller',
)
const positions = keys('above below over under short')
/** "Then" is what a hurried hand makes of "than"; the figures are as wrong after either. */
const than = keys('than then')
const pronouns = keys('that it this')
const copulas = keys('is was')

/** How many words may stand between the comparison and the size that it is made with. */
const reach = 9

/** "costs $479, which is $70 more than the $429"; "That was 4.4 feet above flood stage, which is 25 feet": those that do not fit. */
export function* differences({ quantities, tokens }: Facts, prose: string): Iterable<Mismatch> {
  for (const [index, difference] of quantities.entries()) {
    const other = quantities[index + 1]
    const from = comparisonAfter(tokens, difference)
    if (from === undefined || !other || other.sentence !== difference.sentence) continue
    if (other.firstToken - from > reach || !isSameUnit(tokens, difference, other)) continue
    const one = sizeBefore(difference, quantities, tokens)
    if (!one || !isSameUnit(tokens, one, other)) continue
    if (areApart(distance(rangeOf(one, prose), rangeOf(other, prose)), rangeOf(difference, prose))) {
      yield {
        messageId: 'difference',
        here: { start: difference.start, end: difference.end },
        there: [one, other].map(({ start, end }) => ({ start, end })),
        values: {
          one: prose.slice(one.start, one.end),
          other: prose.slice(other.start, other.end),
          right: shortest(Math.abs(one.value - other.value)),
        },
      }
    }
  }
}

/** The token after "more than", "above" and the like, when they follow the figure or its unit. */
function comparisonAfter(tokens: Tokens, { endToken }: Quantity): number | undefined {
  for (let index = endToken; index <= endToken + 1; index++) {
    const key = tokens.keys[index]!
    if (comparatives.has(key)) return than.has(tokens.keys[index + 1]!) ? index + 2 : undefined
    if (positions.has(key)) return index + 1
    if (tokens.classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}

/** The size before it in the sentence, or, after "That was …", the last of its unit in the sentence before. */
function sizeBefore(
  difference: Quantity,
  quantities: readonly Quantity[],
  tokens: Tokens,
): Quantity | undefined {
  const own = quantitiesIn(quantities, difference.sentence).filter(
    ({ endToken }) => endToken <= difference.firstToken,
  )
  if (own.length > 0) return own.at(-1)
  const start = tokens.sentences[difference.sentence]!
  const refersBack =
    pronouns.has(tokens.keys[start]!) &&
    copulas.has(tokens.keys[start + 1]!) &&
    difference.firstToken === start + 2
  return refersBack && difference.sentence > 0
    ? quantitiesIn(quantities, difference.sentence - 1).find(quantity =>
        isSameUnit(tokens, quantity, difference),
      )
    : undefined
}

/** Bare counts have to name their unit; percentages differ by points and are left alone. */
function isSameUnit(tokens: Tokens, a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.currency !== b.currency || a.unit === 'percent' || a.unit === 'fraction')
    return false
  return a.unit === 'money' || tokens.keys[a.endToken] === tokens.keys[b.endToken]
}

function distance(a: Range, b: Range): Range {
  const low = Math.min(Math.abs(a.low - b.high), Math.abs(a.high - b.low))
  return { low, high: Math.max(Math.abs(a.high - b.low), Math.abs(a.low - b.high)) }
}

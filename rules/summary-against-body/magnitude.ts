import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { FigureClash } from './labelled.ts'

const people = wordTest('people persons residents inhabitants villagers townspeople citizens')
/** A part, or another time, of what the row has. */
const apart =
  /\b(?:first|each|every|already|so far|part|of them|another|others?|phase|initially|a (?:day|week|month|year)|alone|only)\b/i
const factors = [10, 100, 1000, 1e6]
const least = 20

/** A row whose figure has a nought, or a magnitude, more or less than the one that the body has of the same thing. */
export function* slippedMagnitudes(
  facts: Facts,
  rows: readonly OwnSentence[],
  body: readonly OwnSentence[],
): Iterable<FigureClash> {
  const inRows = new Set(rows.map(({ number }) => number))
  const inBody = new Set(body.map(({ number }) => number))
  const partial = new Set(body.filter(({ text }) => apart.test(text)).map(({ number }) => number))
  const told = facts.amounts.filter(amount => inBody.has(amount.sentence) && isSize(amount))
  for (const amount of facts.amounts) {
    if (!inRows.has(amount.sentence) || !isSize(amount)) continue
    if (told.some(other => other.low === amount.low)) continue
    const slips = told.filter(other => isSlip(amount, other) && isOneThing(facts, amount, other))
    const [other] = slips
    if (other && slips.every(({ low, sentence }) => low === other.low && !partial.has(sentence)))
      yield {
        kind: 'figure',
        here: { start: amount.start, end: amount.end },
        there: { start: other.start, end: other.end },
      }
  }
}

/** A bare power of ten is said of anything. */
function isSize({ kind, low, high, precision }: Amount): boolean {
  return (
    (kind === 'count' || kind === 'money') &&
    low === high &&
    low >= least &&
    precision !== 'vague' &&
    !/^10*$/.test(String(low))
  )
}

function isSlip({ low: a }: Amount, { low: b }: Amount): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return factors.some(factor => Math.abs(ratio / factor - 1) < 1e-9)
}

function isOneThing({ tokens }: Facts, a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'money') return a.currency === b.currency
  if (!a.counted || !b.counted) return false
  const [one, other] = [tokens.keys[a.counted.head]!, tokens.keys[b.counted.head]!]
  return one === other || (people(one) && people(other))
}

import { ordinalValue } from '../../src/analysis/amounts/ordinals.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { Shape } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A point of an enumeration that is out of step. */
export interface WrongStep {
  readonly here: Span
  readonly before: Span
  readonly stated: number
  readonly right: number
}

/** How many sentences may lie between two points of one enumeration. */
const reach = 12
const most = 9

/** "First, … Second, … Fourth, …": words that open sentences, with a comma or a colon behind them. */
export function* wrongSteps({ tokens, voices }: Facts): Iterable<WrongStep> {
  let last: { value: number; span: Span; sentence: number } | undefined
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const first = tokens.sentences[sentence]!
    if (tokens.shapes[first] !== Shape.capitalised) continue
    const value = ordinalValue(tokens.keys[first]!)
    if (value === undefined || value > most) continue
    if (!isMark(tokens, first + 1, ',') && !isMark(tokens, first + 1, ':')) continue
    const span = { start: tokens.starts[first]!, end: tokens.ends[first]! }
    if (voices.isQuoted(span)) continue
    const isOpen = last && sentence - last.sentence <= reach
    if (value > 1 && last && isOpen && value !== last.value + 1) {
      yield { here: span, before: last.span, stated: value, right: last.value + 1 }
    }
    last = { value, span, sentence }
  }
}

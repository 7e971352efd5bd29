import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Quantity } from '../quantities.ts'
import { isMark } from '../token-tests.ts'

const and = keyOf('and')
const a = keyOf('a')
const half = keyOf('half')
const dozen = keyOf('dozen')
const magnitudes = new Map(
  (
    [
      ['dozen', 12],
      ['hundred', 100],
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
      ['lakh', 1e5],
      ['crore', 1e7],
    ] as const
  ).map(([word, value]) => [keyOf(word), value] as const),
)

/** "Two and a half", "two-and-a-half", "half a million", "half a dozen": what comes on top of the figure. */
export function tailOf(tokens: Tokens, { endToken, unit, value }: Quantity, end: number) {
  let at = pastHyphen(tokens, endToken)
  if (unit === 'fraction' && value === 0.5 && tokens.keys[at] === a) {
    const magnitude = magnitudes.get(tokens.keys[pastHyphen(tokens, at + 1)] ?? 0)
    if (magnitude) return { endToken: pastHyphen(tokens, at + 1) + 1, factor: magnitude, plus: 0 }
  }
  if (unit === 'count' && tokens.keys[at] === and) {
    at = pastHyphen(tokens, at + 1)
    const next = tokens.keys[at] === a ? pastHyphen(tokens, at + 1) : at
    if (next > at && tokens.keys[next] === half && next < end)
      return { endToken: next + 1, factor: 1, plus: 0.5 }
  }
  const magnitude =
    unit === 'count' || unit === 'money' ? magnitudes.get(tokens.keys[endToken] ?? 0) : undefined
  if (magnitude && endToken < end && tokens.keys[endToken] !== dozen)
    return { endToken: endToken + 1, factor: magnitude, plus: 0 }
  return { endToken, factor: 1, plus: 0 }
}

/** "2 to 3 million", "$3-5bn": the magnitude of the upper end holds for the lower one. */
export function lowEnd(from: Quantity, to: Quantity): number {
  if (from.value >= to.value / 1000 || to.value < 1000) return from.value
  const magnitude = [1e12, 1e9, 1e6, 1e3].find(one => to.value >= one) ?? 1
  return from.value < 1000 ? from.value * magnitude : from.value
}

/** Past a hyphen that ties the next word to what stands before. */
export function pastHyphen(tokens: Tokens, at: number): number {
  return isMark(tokens, at, '-') && at > 0 && tokens.ends[at - 1] === tokens.starts[at] ? at + 1 : at
}

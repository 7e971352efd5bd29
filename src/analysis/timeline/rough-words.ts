import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Duration } from '../durations.ts'
import { wordTest } from '../word-flags.ts'
import { type Rough, roughly } from './length-ranges.ts'

const determiners = wordTest('the all full')
const below = wordTest('nearly almost under quite')
const above = wordTest('over just exactly')
const about = wordTest('about around roughly some approximately')
const pairsBelow = [
  ['less', 'than'],
  ['fewer', 'than'],
  ['close', 'to'],
  ['close', 'on'],
  ['up', 'to'],
  ['not', 'quite'],
] as const
const pairsAbove = [
  ['more', 'than'],
  ['at', 'least'],
] as const
const pairs = [
  ...pairsBelow.map(([one, other]) => [keyOf(one), keyOf(other), 'below'] as const),
  ...pairsAbove.map(([one, other]) => [keyOf(one), keyOf(other), 'above'] as const),
]

/** The token where the words begin that make a length rough or definite: "nearly", "more than", "the". */
export function roughFrom(tokens: Tokens, first: number): number {
  let at = first
  while (at > 0 && determiners(tokens.keys[at - 1]!)) at--
  const rough = roughAt(tokens, at)
  return rough ? rough.first : at
}

/** On which side of a length the right one may lie, by the words before it and how it is told. */
export function roughAround(tokens: Tokens, { firstToken, precision }: Duration | Amount): Rough | undefined {
  let at = firstToken
  while (at > 0 && determiners(tokens.keys[at - 1]!)) at--
  return roughAt(tokens, at)?.way ?? roughly(precision)
}

function roughAt({ keys }: Tokens, at: number): { first: number; way: Rough } | undefined {
  const [one, two] = [keys[at - 1] ?? 0, keys[at - 2] ?? 0]
  const pair = pairs.find(([first, second]) => first === two && second === one)
  if (pair) return { first: at - 2, way: pair[2] }
  if (below(one)) return { first: at - 1, way: 'below' }
  if (above(one)) return { first: above(two) ? at - 2 : at - 1, way: 'above' }
  return about(one) ? { first: at - 1, way: 'about' } : undefined
}

import type { Tokens } from '../../../parse/tokens.ts'
import type { Span } from '../../../span.ts'
import type { Amount } from '../../amounts.ts'
import type { Changes, Difference, ValuePair } from '../../changes.ts'
import { isGoodWhenUp } from '../fields.ts'
import type { WideWord } from './lexicon.ts'

/** Two values, or how far one lies from another that is not told. */
export interface Telling extends Span {
  readonly direction: 'up' | 'down'
  readonly firstSentence: number
  readonly sentence: number
  /** The later value and the earlier one; none for a difference. */
  readonly amounts: readonly Amount[]
  readonly isPair: boolean
}

/** All that the piece tells of change in figures. */
export function tellingsOf({ pairs, differences }: Changes): Telling[] {
  const values = pairs.filter(({ isEstimate }) => !isEstimate)
  const told = (one: ValuePair | Difference): Telling => ({
    direction: one.direction,
    firstSentence: 'firstSentence' in one ? one.firstSentence : one.sentence,
    sentence: one.sentence,
    start: one.start,
    end: one.end,
    isPair: 'later' in one,
    amounts: 'later' in one ? [one.later, one.earlier] : [],
  })
  const apart = differences.filter(
    one => !values.some(pair => pair.sentence === one.sentence || pair.firstSentence === one.sentence),
  )
  return [...values, ...apart].map(told)
}

/** Which way a word of change goes in the measure of the values; undefined where the words do not say. */
export function directionIn(
  tokens: Tokens,
  { direction, said }: WideWord,
  things: readonly number[],
  pair: Telling,
): 'up' | 'down' | undefined {
  if (direction === 'up' || direction === 'down') {
    return said === 'pace' && pair.amounts.some(isTime) ? oppositeOf(direction) : direction
  }
  const isGood =
    isGoodWhenUp(tokens, ...clauseOf(tokens, pair)) ??
    (things[0] === undefined ? undefined : isGoodWhenUp(tokens, things[0], things[0] + 1))
  if (isGood === undefined) return undefined
  return (direction === 'better') === isGood ? 'up' : 'down'
}

const clauseBefore = 8
const clauseBehind = 4

/** The words around the values, as far as they may say what these measure. */
function clauseOf(tokens: Tokens, { firstSentence, sentence, amounts }: Telling): [number, number] {
  const { sentences } = tokens
  const [first, last] = [sentences[firstSentence]!, sentences[sentence + 1]!]
  if (amounts.length === 0) return [first, last]
  const from = Math.min(...amounts.map(({ firstToken }) => firstToken))
  const to = Math.max(...amounts.map(({ endToken }) => endToken))
  return [Math.max(first, from - clauseBefore), Math.min(last, to + clauseBehind)]
}

function oppositeOf(direction: 'up' | 'down'): 'up' | 'down' {
  return direction === 'up' ? 'down' : 'up'
}

/** Is it so many hours or days? */
export function isTime({ unit }: Amount): boolean {
  return unit?.dimension === 'time'
}

import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { isNounOfChange } from '../changes/words.ts'
import { wordTest } from '../word-flags.ts'
import type { Size } from './size.ts'

/**
 * How the words make a figure the distance of two others.
 * - than: "five more than the 24", "£4,000 above", "eight up on", "up by eight on": what it is compared with stands from `from` on
 * - change: "a rise of 6", "a gap of £9m": both stand before it
 */
export interface Cue {
  readonly form: 'than' | 'change'
  readonly from: number
}

const comparativeWord = wordTest(
  `more less higher lower fewer cheaper dearer heavier lighter longer shorter taller larger smaller bigger older younger
   faster slower quicker better worse deeper wider narrower further farther greater warmer cooler hotter colder`,
)
const position = wordTest('above below over under behind')
const placed = wordTest('short ahead clear adrift shy')
const placing = wordTest('of from')
const upOrDown = wordTest('up down')
const on = wordTest('on from')
/** "Then" is what a hurried hand makes of "than"; the figures are as wrong after either. */
const than = wordTest('than then')
const gaps = wordTest('difference gap margin lead majority advantage swing shortfall surplus deficit')
const of = keyOf('of')
const by = keyOf('by')
const beating = wordTest('beating beat beats bettering bettered exceeding exceeded topping passing')
/** Between a figure and the word that compares it stands its noun at most. */
const reach = 2

/** The words that make a size a step from one to another. */
export function cueOf(tokens: Tokens, size: Size): Cue | undefined {
  const from = comparedFrom(tokens, size)
  if (from !== undefined) return { form: 'than', from }
  const { keys } = tokens
  const noun = keys[size.firstToken - 2] ?? 0
  const isNamed = keys[size.firstToken - 1] === of && (isNounOfChange(noun) || gaps(noun))
  return isNamed ? { form: 'change', from: size.endToken } : undefined
}

/** "68 short of its capacity" is said of what stands before, behind "and", too. */
export function isPlaced({ keys }: Tokens, { endToken }: Size): boolean {
  return placed(keys[endToken] ?? 0)
}

/** Is a word one that compares, and no noun: the "more" of "five more"? */
export function isComparative(key: number): boolean {
  return comparativeWord(key)
}

/** The token after "more than", "above" and the like, when they follow the figure or its noun, or after "up six on". */
function comparedFrom({ keys, classes }: Tokens, { firstToken, endToken, amount }: Size): number | undefined {
  // "Beating by 307 the record of 3,105".
  if (keys[firstToken - 1] === by && beating(keys[firstToken - 2] ?? 0)) return endToken
  const end = Math.max(endToken, amount.counted?.endToken ?? 0) + reach
  for (let index = endToken; index < end; index++) {
    const key = keys[index] ?? 0
    const next = keys[index + 1] ?? 0
    if (comparativeWord(key)) return than(next) ? index + 2 : undefined
    if (position(key)) return index + 1
    if (placed(key)) return placing(next) ? index + 2 : undefined
    if (on(key) && upOrDown(keys[keys[firstToken - 1] === by ? firstToken - 2 : firstToken - 1] ?? 0))
      return index + 1
    if (upOrDown(key) && on(next)) return index + 2
    if (classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}
